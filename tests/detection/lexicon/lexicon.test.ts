import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { LexiconEntry, LexiconFamily } from '../../../src/detection/lexicon/entry.js';
import { entriesOf } from '../../../src/detection/lexicon/terms.js';
import { families, lexiconVersion, techniqueFamilies } from '../../../src/detection/lexicon/index.js';
import { contexts } from '../../../src/detection/lexicon/contexts.js';
import { ORDINARY_WORDS } from '../../../src/detection/lexicon/ordinary-words.js';
import { folded } from '../../../src/detection/normalise.js';
import { formsOf } from '../../../src/detection/plurals.js';
import { SPECIAL_CATEGORIES } from '../../../src/detection/special-categories.js';

const all = [...families, ...techniqueFamilies];

/** The names of an entry, and of all entries, that break a rule. */
const breaking = (entries: readonly LexiconEntry[], isBroken: (entry: LexiconEntry) => boolean): string[] =>
  entries.filter(isBroken).map(({ term }) => term);
const namesOf = ({ term, aliases }: LexiconEntry): string[] => [term, ...(aliases ?? [])];
/** Without the apostrophes and accents that a name may be written with. */
const plain = (name: string): string => name.normalize('NFD').replace(/['’\p{M}]/gu, '');

it('has families of different names', () => {
  const names = all.map(({ family }) => family);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
});

it('lists every family that its files hold', async () => {
  const folder = new URL('../../../src/detection/lexicon/', import.meta.url);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
  const modules = await Promise.all(
    files.map((file) => import(new URL(file, folder).href) as Promise<object>),
  );
  const held = modules.flatMap((module) => Object.values(module) as unknown[]).filter(isFamily);
  expect(held.filter((family) => !all.includes(family)).map(({ family }) => family)).toEqual([]);
});

it('bears the date of its edition', () => {
  expect(lexiconVersion).toMatch(/^\d{4}-\d{2}-\d{2}(\.\d)?$/);
});

it('tells every category', () => {
  const told = new Set(
    families.flatMap((family) =>
      entriesOf(family).flatMap(({ tells }) => tells.map(({ category }) => category)),
    ),
  );
  expect(SPECIAL_CATEGORIES.filter((category) => !told.has(category))).toEqual([]);
});

describe.each(all.map((family) => [family.family, family] as const))('%s', (_, family) => {
  const entries = entriesOf(family);

  it('holds terms, each once', () => {
    expect(entries.length + (family.endings ?? []).length).toBeGreaterThan(0);
    const terms = entries.map(({ term }) => folded(term));
    expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
  });

  it('spells its terms plainly, but for case where case tells', () => {
    const isOdd = (name: string, cased: boolean): boolean =>
      folded(name).replaceAll(' ', '') !== (cased ? name.toLowerCase() : plain(name)).replace(/[\s.-]/g, '');
    expect(
      breaking(entries, (entry) => namesOf(entry).some((name) => isOdd(name, entry.exactCase === true))),
    ).toEqual([]);
  });

  it('excludes phrases that hold a name of the term, each with a reason', () => {
    expect(
      breaking(entries, (entry) =>
        (entry.not ?? []).some(
          ({ phrase, why }) => why.trim() === '' || !namesOf(entry).some((name) => holds(phrase, name)),
        ),
      ),
    ).toEqual([]);
  });

  it('has no empty lists and no confidence beyond 0 to 1', () => {
    expect(
      breaking(entries, ({ aliases, not, onlyWith }) =>
        [aliases, not, onlyWith].some((list) => list?.length === 0),
      ),
    ).toEqual([]);
    expect(
      breaking(entries, ({ tells }) =>
        tells.some(({ confidence = 0.5 }) => confidence <= 0 || confidence > 1),
      ),
    ).toEqual([]);
  });

  it('tells a category once per term', () => {
    expect(
      breaking(entries, ({ tells }) => new Set(tells.map(({ category }) => category)).size < tells.length),
    ).toEqual([]);
  });

  it('asks for exact case only where a name has capitals', () => {
    expect(
      breaking(
        entries,
        (entry) => entry.exactCase === true && !namesOf(entry).some((name) => /\p{Lu}/u.test(name)),
      ),
    ).toEqual([]);
  });
});

it('makes entries of several words, on meeting the word that all their names and phrases open with', () => {
  const made = all.flatMap(({ made = [] }) => made);
  expect(made.length).toBeGreaterThan(0);
  const strays = made.flatMap(({ opening, make }) =>
    entriesOf({ family: 'made', entries: make() }).filter(
      ({ term, aliases = [], not = [], onlyWith }) =>
        onlyWith !== undefined ||
        [term, ...aliases, ...not.map(({ phrase }) => phrase)].some(
          (name) => !new RegExp(`^${opening} [a-z]`).test(folded(name)),
        ),
    ),
  );
  expect(strays.map(({ term }) => term)).toEqual([]);
});

it('gives each context words, categories and a reason', () => {
  expect(
    contexts.filter(
      ({ words, cancels, why }) => words.length === 0 || cancels.length === 0 || why.trim() === '',
    ),
  ).toEqual([]);
  expect(contexts.flatMap(({ words }) => words).filter((word) => folded(word) !== word)).toEqual([]);
});

it('spells ordinary words plainly, each once', () => {
  expect(
    ORDINARY_WORDS.filter((word, at) => folded(word) !== word || ORDINARY_WORDS.indexOf(word) !== at),
  ).toEqual([]);
});

/** Whether a phrase holds a name as whole words, or joined up, in the singular or plural. */
function holds(phrase: string, name: string): boolean {
  const words = folded(phrase).split(' ');
  const wanted = folded(name).split(' ');
  return words.some(
    (_, at) =>
      wanted.every((word, ahead) => formsOf(words[at + ahead] ?? '').includes(word)) ||
      words[at] === wanted.join(''),
  );
}

function isFamily(value: unknown): value is LexiconFamily {
  return typeof value === 'object' && value !== null && 'family' in value && 'entries' in value;
}
