import { rawContact, isHash } from './raw-contacts.js';
import type { Said } from './said.js';
import type { At, Scalar, Spec } from './spec.js';

/**
 * Walks a value of a platform's body along its spec. Whatever the spec does not know is told as unread; nothing is
 * passed over.
 */
export function walk(value: unknown, spec: Spec, at: At, said: Said): void {
  if (value === null || value === undefined || value === '') return; // “not set”, as platforms send it
  if (said.isFull) return;
  switch (spec.kind) {
    case 'excluding':
      return walk(value, spec.of, { ...at, excluded: true }, said);
    case 'noting':
      if (spec.evenEmpty || !isEmpty(parsed(value, at).items)) spec.note(said, at, parsed(value, at).items);
      return walk(value, spec.of, at, said);
    case 'either':
      return walk(value, spec.choose(parsed(value, at).items), at, said);
    case 'ignored':
      return everyScalar(value, at, said);
    case 'unsupported':
      refuseRawContacts(value, at, said);
      return said.unknown(lastKey(at), at, spec.why);
    case 'scalar':
      return isScalar(value) ? spec.read(value, at, said) : unexpected('a single value', value, at, said);
    case 'contact':
      return walkContact(value, spec.form, at, said);
    case 'row':
      return walkRow(value, spec.cells, at, said);
    case 'list':
      return walkList(value, spec, at, said);
    case 'object':
    case 'keyed':
      return walkObject(value, spec, at, said);
  }
}

function walkList(value: unknown, spec: Extract<Spec, { kind: 'list' }>, at: At, said: Said): void {
  const { items, place } = parsed(value, at);
  if (!Array.isArray(items)) return walk(items, spec.item, place, said);
  items.forEach((item: unknown, i) => {
    walk(item, spec.item, inside(place, String(i)), said);
  });
}

function walkRow(value: unknown, cells: readonly Spec[], at: At, said: Said): void {
  if (!Array.isArray(value)) return unexpected('a row', value, at, said);
  value.forEach((cell: unknown, i) => {
    const spec = cells[i];
    if (spec === undefined) unreadProperty(String(i), cell, at, said);
    else walk(cell, spec, inside(at, String(i)), said);
  });
}

function walkObject(
  value: unknown,
  spec: Extract<Spec, { kind: 'object' | 'keyed' }>,
  at: At,
  said: Said,
): void {
  const { items, place } = parsed(value, at);
  if (!isObject(items)) return unexpected('an object', value, at, said);
  const met = new Set<string>();
  for (const [key, inner] of Object.entries(items)) {
    const name = spec.kind === 'keyed' ? key : snakeCase(key);
    const known = spec.kind === 'keyed' ? spec.value(key) : ownField(spec.fields, name);
    if (known === undefined) unreadProperty(key, inner, place, said);
    else if (met.has(name))
      unreadProperty(key, inner, place, said, 'It stands there twice, in two spellings.');
    else walk(inner, known, inside(place, key), said);
    met.add(name);
  }
  if (spec.kind === 'object')
    spec.read?.(inSnakeCase(items), place, said, (key) => inside(place, asWritten(key, items)));
}

/** A property of the object at a place that nobody reads. Whatever it is called, it carries nobody's address. */
function unreadProperty(
  key: string,
  value: unknown,
  at: At,
  said: Said,
  why = `We do not know the property “${key.slice(0, 100)}”, nor what it says about people.`,
): void {
  const raw = rawContact(key);
  if (raw !== undefined) return said.refuse(`has a property that is called by ${raw}. Leave it out`, at);
  const where = inside(at, key);
  refuseRawContacts(value, where, said);
  said.unknown(key, where, why);
}

function unexpected(wanted: string, value: unknown, at: At, said: Said): void {
  refuseRawContacts(value, at, said);
  said.unknown(lastKey(at), at, `It is not in the form that is documented: ${wanted} was expected here.`);
}

/** A property that is of no interest holds single values only; anything deeper, in a string too, is not known. */
function everyScalar(value: unknown, at: At, said: Said): void {
  const { items, place } = parsed(value, at);
  if (Array.isArray(items))
    items.forEach((item: unknown, i) => {
      everyScalar(item, inside(place, String(i)), said);
    });
  else if (isObject(items))
    for (const [key, inner] of Object.entries(items)) unreadProperty(key, inner, place, said);
}

function walkContact(value: unknown, form: 'hash' | 'identifier', at: At, said: Said): void {
  if (Array.isArray(value)) {
    value.forEach((item: unknown, i) => {
      walkContact(item, form, inside(at, String(i)), said);
    });
    return;
  }
  if (!isScalar(value)) return unexpected('a hash or an identifier', value, at, said);
  const raw = rawContact(value);
  if (raw !== undefined)
    return said.refuse(`holds ${raw}. Hash it before it is sent; the SDK’s hashContacts does`, at);
  if (form === 'hash' && value !== '' && !isHash(value))
    said.refuse('is not a hash: SHA-256 as 64 hexadecimal digits is expected here', at);
}

/** Whatever we can't read may still not carry somebody's address here. */
function refuseRawContacts(value: unknown, at: At, said: Said): void {
  if (isScalar(value)) {
    const raw = rawContact(value);
    if (raw !== undefined) said.refuse(`holds ${raw}, in a property that we do not know. Leave it out`, at);
  } else if (Array.isArray(value)) {
    value.forEach((item: unknown, i) => {
      refuseRawContacts(item, inside(at, String(i)), said);
    });
  } else if (isObject(value)) {
    for (const [key, inner] of Object.entries(value)) refuseRawContacts(inner, inside(at, key), said);
  }
}

/** Bodies are often sent as forms, with JSON inside a string. */
function parsed(value: unknown, at: At): { items: unknown; place: At } {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return { items: value, place: at };
  try {
    const items: unknown = JSON.parse(value);
    return isTooDeep(items) ? { items: value, place: at } : { items, place: { ...at, within: value } };
  } catch {
    return { items: value, place: at };
  }
}

/** No body that a platform takes is nested as deeply as this. */
const DEEPEST = 60;

/** Is a value nested so deeply that walking it would end in nothing but a full stack? */
export function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null ? (Object.values(each) as unknown[]) : [],
    );
  }
  return false;
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** A place one step further in. Inside a string of JSON the pointer stays at the string. */
export const inside = (at: At, key: string): At =>
  at.within === undefined
    ? { ...at, pointer: `${at.pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}` }
    : at;

const lastKey = ({ pointer }: At): string =>
  (pointer.split('/').at(-1) ?? '').replaceAll('~1', '/').replaceAll('~0', '~');

export const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field of the spec itself, not of the prototype that every object has. */
const ownField = (fields: Readonly<Record<string, Spec>>, key: string): Spec | undefined =>
  Object.hasOwn(fields, key) ? fields[key] : undefined;

/** `userInterestCategory` as `user_interest_category`. */
export const snakeCase = (key: string): string => key.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();

const inSnakeCase = (value: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).map(([key, inner]) => [snakeCase(key), inner]));

/** The name of a property as the body writes it. */
const asWritten = (key: string, value: Record<string, unknown>): string =>
  Object.keys(value).find((written) => snakeCase(written) === key) ?? key;
