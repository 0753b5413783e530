import type { Said } from '../said.js';
import { bySegments, propertyOf, together } from '../shared.js';
import {
  ignored,
  list,
  object,
  scalar,
  unsupported,
  type At,
  type ReadObject,
  type Scalar,
  type Spec,
} from '../spec.js';
import { isObject, isScalar } from '../walk.js';
import { extension } from './extension.js';
import { pageTopic } from './words.js';

/** A segment with what its id stands for, where a taxonomy of the deployment has it. */
interface Segment {
  readonly segtax: number | undefined;
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** A text under `value`. Numbers there are measures: they say how much, not of what. */
  readonly value: string | undefined;
}

/** `user.data`: what companies ascribe to the person. */
export const peopleData: Spec = bySegments(
  list(
    data(
      scalar((name, at, said) => {
        said.signal(String(name), 'free-text', at);
      }),
      personSegment,
    ),
  ),
);

/** `content.data`: what the page, the programme or the song is about. */
export const pageData: Spec = list(data(ignored('Who says what the page is about.'), pageSegment));

type ReadSegment = (segment: Segment, placeOf: (key: string) => At, said: Said) => void;

/** A `Data` object. Its `ext.segtax` tells by which taxonomy the ids of its segments are to be read. */
function data(name: Spec, read: ReadSegment): Spec {
  return {
    kind: 'either',
    choose: (value) =>
      object({
        id: ignored('The exchange’s own id of the company that gave the data.'),
        name,
        segment: list(segment(segtaxOf(value), read)),
        ...contentIds,
        ...extension({
          segtax: scalar((number, at, said) => {
            if (!/^\d+$/.test(String(number)))
              said.unknown(String(number), at, 'A taxonomy is named by a number.');
          }),
          segclass: ignored('The version of the model that ascribed the segments.'),
          ...contentIds,
        }),
      }),
  };
}

const contentIds = { cids: ignored('Ids of a film, a song or an article.') };

const segment = (segtax: number | undefined, read: ReadSegment): Spec => {
  const whole: ReadObject = ({ id, name, value }, _, said, placeOf) => {
    read({ segtax, id: textOf(id), name: textOf(name), value: wordsOf(value) }, placeOf, said);
  };
  return object(
    {
      id: together,
      name: together,
      value: together,
      ...extension({
        aa: unsupported('A vector that stands for what is known about the person. Nobody can read it.'),
      }),
    },
    whole,
  );
};

function personSegment({ segtax, id, name, value }: Segment, placeOf: (key: string) => At, said: Said): void {
  const named = name === undefined ? undefined : { value: name, at: placeOf('name') };
  const found = inTaxonomy(segtax, id, said);
  if (found !== undefined) {
    said.described(found.path, 'interest', placeOf('id'), found.flag);
    if (named !== undefined && !endsWith(found.path, named.value))
      said.signal(named.value, 'interest', named.at);
  } else if (id !== undefined) said.id(id, whatIs(segtax, said), 'interest', placeOf('id'), named);
  else if (named !== undefined) said.signal(named.value, 'interest', named.at);
  if (value !== undefined && value !== name) said.signal(value, 'interest', placeOf('value'));
}

function pageSegment({ segtax, id, name, value }: Segment, placeOf: (key: string) => At, said: Said): void {
  const topic = inTaxonomy(segtax, id, said)?.path ?? name ?? id;
  if (topic !== undefined) pageTopic(topic, placeOf(name === undefined ? 'id' : 'name'), said);
  if (value !== undefined && value !== topic) pageTopic(value, placeOf('value'), said);
}

/** What a taxonomy of the deployment says of an id: its path, and its mark where the taxonomy has marks at all. */
export function inTaxonomy(
  number: number | undefined,
  id: string | undefined,
  said: Said,
): { path: string; flag?: 'sensitive' | 'not-sensitive' } | undefined {
  const taxonomy = number === undefined ? undefined : said.taxonomies.get(number);
  const found = id === undefined ? undefined : taxonomy?.segments.get(id);
  if (taxonomy === undefined || found === undefined) return undefined;
  return {
    path: found.path,
    ...(taxonomy.hasMarks && { flag: found.sensitive ? 'sensitive' : 'not-sensitive' }),
  };
}

function whatIs(segtax: number | undefined, said: Said): string {
  if (segtax === undefined) return 'segment of which only its seller knows the meaning';
  const taxonomy = said.taxonomies.get(segtax);
  return taxonomy === undefined
    ? `segment under segtax ${segtax}, of which this deployment has no file (TAXONOMIES),`
    : `segment that ${taxonomy.name} (segtax ${segtax}) does not hold`;
}

function segtaxOf(value: unknown): number | undefined {
  const held = propertyOf(parsedObject(propertyOf(parsedObject(value), 'ext')), 'segtax');
  return isScalar(held) && /^\d+$/.test(String(held)) ? Number(held) : undefined;
}

function parsedObject(value: unknown): Record<string, unknown> | undefined {
  if (isObject(value)) return value;
  if (typeof value !== 'string' || !value.trimStart().startsWith('{')) return undefined;
  try {
    return parsedObject(JSON.parse(value));
  } catch {
    return undefined;
  }
}

const textOf = (value: unknown): string | undefined =>
  isScalar(value) && String(value).trim() !== '' ? String(value) : undefined;

const wordsOf = (value: unknown): string | undefined =>
  isScalar(value) && isWords(value) ? String(value) : undefined;

const isWords = (value: Scalar): boolean =>
  typeof value === 'string' && /\p{L}/u.test(value) && !/^(?:true|false|yes|no)$/i.test(value.trim());

const endsWith = (path: string, name: string): boolean =>
  path.split('|').at(-1)?.trim().toLowerCase() === name.trim().toLowerCase();
