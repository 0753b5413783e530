import { compileLexicon, type CompiledLexicon } from './compiled-lexicon.js';
import type { Detection, PassedOver, Signal, Span } from './detection.js';
import { explain, explainPassedOver, type Why } from './explain.js';
import type { Allowance, LexiconExtension, LexiconInfo } from './extension.js';
import type { LexiconFamily } from './lexicon/entry.js';
import { families, lexiconVersion, techniqueFamilies } from './lexicon/index.js';
import { match, type Hit } from './matcher.js';
import { kindOf } from './read/shape.js';
import { readSignal, type Told } from './read/signal.js';
import { SPECIAL_CATEGORIES, type Basis, type SpecialCategory } from './special-categories.js';
import { textOf, type Text } from './text.js';

export type { LexiconInfo };

/** Finds the special categories that a signal tells, at most once each, in the order of the code's list. */
export type Detect = (signal: Signal) => Detection[];

/** The knowledge that detection rests on, ready for use. */
export interface Lexicon {
  /** Which it is. */
  readonly info: LexiconInfo;
  readonly detect: Detect;
  /** The terms that stand in a signal and do not count, each once, in the order of their place. */
  readonly passedOver: (signal: Signal) => PassedOver[];
}

/** The lexicon of this release with a deployment's extensions. */
export function lexiconWith(extensions: readonly LexiconExtension[]): Lexicon {
  const own = extensions.map(({ id, terms }): LexiconFamily => ({
    family: `extension-${id}`,
    entries: terms.map((term) => ({ tells: term.tells, list: [term] })),
  }));
  const info = {
    version: lexiconVersion,
    extensions: extensions.map(({ id, version }) => ({ id, version })),
  };
  return {
    info,
    ...detector(
      [...families, ...own],
      extensions.flatMap(({ allow }) => allow),
    ),
  };
}

/**
 * A detector that knows some families of terms.
 *
 * @param allowances phrases in which terms do not count.
 * @param guessable what techniques call the things they guess; looked for only where they say so.
 */
export function detector(
  known: readonly LexiconFamily[],
  allowances: readonly Allowance[] = [],
  guessable: readonly LexiconFamily[] = techniqueFamilies,
): Pick<Lexicon, 'detect' | 'passedOver'> {
  const lexicon = compileLexicon(known);
  const techniqueWords = compileLexicon(guessable);
  const allowanceOf = allowing(allowances);

  const read = (signal: Signal, text: Text, pass?: (hit: Hit, why: Why) => void): Told[] => {
    const kind = kindOf(signal, text);
    const find = (words: CompiledLexicon) => match(words, text, kind, pass);
    const told = readSignal(kind, text, { named: find(lexicon), guessed: () => find(techniqueWords) }, pass);
    if (told.length === 0 || allowances.length === 0) return told;
    const allowance = allowanceOf(text);
    return told.filter(({ hit, category }) => {
      const allowed = allowance(hit, category);
      if (allowed !== undefined) pass?.(hit, { reason: 'allowed', ...allowed });
      return allowed === undefined;
    });
  };

  return {
    detect(signal) {
      const text = textOf(signal.value);
      const told = read(signal, text);
      if (told.length === 0) return [];
      return SPECIAL_CATEGORIES.flatMap((category) => {
        const ofIt = told.filter((one) => one.category === category);
        return ofIt.length === 0 ? [] : [detectionOf(category, ofIt, text)];
      });
    },
    passedOver(signal) {
      const text = textOf(signal.value);
      const passed = new Map<string, PassedOver>();
      const told = read(signal, text, (hit, why) => {
        const key = `${hit.start} ${hit.end} ${why.reason}`;
        if (!passed.has(key)) passed.set(key, passedOverOf(hit, why, text));
      });
      const counts = ({ evidence: { start, end } }: PassedOver): boolean =>
        told.some(({ hit }) => {
          const span = spanOf(hit, text);
          return span.start <= start && span.end >= end;
        });
      return [...passed.values()]
        .filter((one) => !counts(one))
        .sort((a, b) => a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end);
    },
  };
}

/** Where the allowed phrases stand in a text, asked of each hit. */
function allowing(allowances: readonly Allowance[]) {
  const phrases = compileLexicon([
    {
      family: 'allowed',
      entries: [{ tells: ANY, list: allowances.map(({ phrase }) => ({ term: phrase })) }],
    },
  ]);
  return (text: Text) => {
    const spans = match(phrases, text, 'segment');
    return (hit: Hit, category: SpecialCategory): Allowance | undefined =>
      spans
        .filter(({ start, end, misspelt }) => !misspelt && hit.start >= start && hit.end <= end)
        .flatMap(({ entry }) => allowances.filter(({ phrase }) => phrase === entry.term))
        .find(({ categories }) => categories?.includes(category) ?? true);
  };
}

/** An allowed phrase tells nothing, so what it is filed under does not matter. */
const ANY = [{ category: 'health', basis: 'proxy' }] as const;

/** The family whose terms are reported under sexual orientation, and say so. */
const GENDER_IDENTITY = 'gender-identity';

/** A guess built on purpose says most of what is done with the data, a proxy least. */
const STRONGEST_FIRST = ['inferred', 'declared', 'proxy'] as const satisfies readonly Basis[];

function detectionOf(category: SpecialCategory, told: readonly Told[], text: Text): Detection {
  const basis = STRONGEST_FIRST.find((one) => told.some((t) => t.basis === one)) ?? 'proxy';
  const supporting = told.filter((one) => one.basis === basis);
  const best = supporting.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  return {
    category,
    basis,
    confidence: best.confidence,
    evidence: evidenceOf(supporting, text) as [Span, ...Span[]],
    explanation: explain(category, basis, spanOf(best.hit, text).text, {
      confidence: best.confidence,
      value: text.value,
      misspelt: best.hit.misspelt,
      ending: best.hit.entry.term.startsWith('-'),
      term: best.hit.entry.term,
      genderIdentity: best.hit.family === GENDER_IDENTITY,
    }),
  };
}

function passedOverOf(hit: Hit, why: Why, text: Text): PassedOver {
  const evidence = spanOf(hit, text);
  return {
    categories: hit.entry.tells.map(({ category }) => category),
    reason: why.reason,
    evidence,
    explanation: explainPassedOver(evidence.text, why),
  };
}

/** The spans in the order of their place, each once. */
function evidenceOf(told: readonly Told[], text: Text): Span[] {
  const spans = new Map(told.map(({ hit }) => [`${hit.start} ${hit.end}`, spanOf(hit, text)]));
  return [...spans.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

function spanOf(hit: Hit, { value, words }: Text): Span {
  const start = words[hit.start]?.start ?? 0;
  const end = words[hit.end - 1]?.end ?? 0;
  return { text: value.slice(start, end), term: hit.entry.term, start, end };
}

/** The lexicon that comes with this release, as it is. */
export const builtIn: Lexicon = lexiconWith([]);

/** Finds the special categories that a signal tells, with the lexicon that comes with this release. */
export const detect: Detect = builtIn.detect;
