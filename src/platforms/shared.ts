import type { SignalKind } from '../detection/special-categories.js';
import type { Said } from './said.js';
import { either, ignored, noting, object, row, scalar, unsupported, type Fields, type Spec } from './spec.js';
import { isObject, isScalar, snakeCase, walk } from './walk.js';

/** Why properties that many platforms share say nothing about people. */
export const WHY = {
  delivery: 'When, how often and at what price the ad runs: it chooses nobody.',
  device: 'The device, system or connection on which the ad is shown.',
  placement: 'Where on the platform’s own pages the ad stands.',
  housekeeping: 'Keeps the platform’s objects in order.',
  output: 'Written by the platform when it is read back.',
  measurement: 'How results are counted.',
  creative: 'What the ad looks like or leads to, not who sees it.',
  place: 'The code of an area: areas say nothing about the people in them.',
} as const;

/** Something that people are chosen by, as its id alone. */
export const idOf = (what: string, kind: SignalKind): Spec =>
  scalar((value, at, said) => {
    said.id(String(value), what, kind, at);
  });

/** Something that people are chosen by, as `{ id, name }`, or as its id alone. */
export const named = (what: string, kind: SignalKind, more: Fields = {}, idKey = 'id'): Spec =>
  either(
    object({ [idKey]: together, name: together, ...more }, ({ [idKey]: id, name }, _at, said, placeOf) => {
      const hasName = isScalar(name) && String(name).trim() !== '';
      const named = hasName ? { value: String(name), at: placeOf('name') } : undefined;
      if (isScalar(id)) said.id(String(id), what, kind, placeOf(idKey), named);
      else if (named !== undefined) said.signal(named.value, kind, named.at);
    }),
    idOf(what, kind),
  );

/** People are chosen by what the platform ascribes to them. */
export const bySegments = (of: Spec): Spec =>
  noting((said, at) => {
    said.foundBy('segments', at);
    said.trait('interests', at);
  }, of);

/** People are chosen by what they are: a language, a marital status. */
export const byTraits = (of: Spec): Spec =>
  noting((said, at) => {
    said.foundBy('segments', at);
    said.trait('demographics', at);
  }, of);

/** People are chosen by a list, or by an audience that was made before. */
export const byLists = (of: Spec): Spec =>
  noting((said, at) => {
    said.foundBy('list', at);
  }, of);

/** A property that tells something by itself, whatever stands in it. */
export const telling = (label: string, of: Spec): Spec =>
  bySegments(
    noting((said, at) => {
      said.described(label, 'segment', at);
    }, of),
  );

/** People are chosen by age or sex: the codes of the platform, put in words. Codes that choose nobody have none. */
export const demographics = (words: (value: string) => string | undefined | null): Spec =>
  scalar((value, at, said) => {
    const label = words(String(value));
    if (label === null) return;
    if (label === undefined) return said.unknown(String(value), at, 'We do not know this code.');
    said.foundBy('segments', at);
    said.trait('demographics', at);
    said.described(label, 'attribute', at);
  });

/** A name that somebody gave to the audience, the ad set or the like: it gives away what it is. */
export const audienceName: Spec = scalar((value, at, said) => {
  said.audienceName(String(value), at);
});

/** Text that says who the audience is, in sentences. */
export const description: Spec = scalar((value, at, said) => {
  said.signal(String(value), 'free-text', at);
});

/** The name or code of an area. */
export const area: Spec = scalar((value, at, said) => {
  said.area(String(value), at);
});

/** A country in which the ad runs, as an ISO 3166 alpha-2 code. */
export const country: Spec = scalar((value, at, said) => {
  said.area(String(value), at);
  said.country(String(value) === 'uk' || String(value) === 'UK' ? 'GB' : String(value), at);
});

/** A switch by which the platform adds people after the check. */
export const expansion = (explanation: string, isOn: (value: string) => boolean): Spec =>
  scalar((value, at, said) => {
    if (isOn(String(value))) said.expands(explanation, at);
  });

export const isTrue = (value: string): boolean => value === 'true' || value === '1';

/** Text that people are chosen by, as it stands there. */
export const signalOf = (kind: SignalKind): Spec =>
  scalar((value, at, said) => {
    said.signal(String(value), kind, at);
  });

/** People are chosen by what they did: on a site, in an app, with a post. */
export const byRetargeting = (of: Spec): Spec =>
  noting((said, at) => {
    said.foundBy('retargeting', at);
  }, of);

/**
 * A list that names every value there is chooses nobody.
 *
 * @param every the values that take everybody in together
 */
export const unlessEvery = (every: readonly string[], of: Spec): Spec => ({
  kind: 'either',
  choose: (value) =>
    Array.isArray(value) && every.every((each) => value.some((one) => isScalar(one) && String(one) === each))
      ? ignored('Every value that there is: together they choose nobody.')
      : of,
});

/** A value that rows repeat is read once, where it first stands. */
export function onceEach(of: Spec): Spec {
  const met = new WeakMap<Said, Set<string>>();
  return scalar((value, at, said) => {
    const values = met.get(said) ?? new Set();
    met.set(said, values);
    if (values.has(String(value))) return;
    values.add(String(value));
    walk(value, of, at, said);
  });
}
/** An audience of a request beyond the first. */
export const secondAudience: Spec = unsupported('A second audience in one request. Screen it by itself.');

/** A list of audiences, of which the first is read and the others are told; or one in its place. */
export const firstOf = (of: Spec): Spec => ({
  kind: 'either',
  choose: (value) => (Array.isArray(value) ? row(of, ...value.slice(1).map((): Spec => secondAudience)) : of),
});

/** A property of an object, looked at before the object is walked. */
export function propertyOf(value: unknown, key: string): unknown {
  if (!isObject(value)) return undefined;
  return Object.entries(value).find(([written]) => snakeCase(written) === key)?.[1];
}

/** A single value that is read together with what stands beside it. */
export const together: Spec = scalar(() => undefined);

/** Several of them. */
export const allTogether = (...names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, together]));
