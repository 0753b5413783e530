import type { Said } from './said.js';

/** A value of a request with its place. */
export interface At {
  /** JSON Pointer into the request: `/body/targeting/interests/0`. */
  readonly pointer: string;
  /** The text of JSON inside a string in which the value stands; `pointer` leads to that string. */
  readonly within?: string;
  /** People are left out by it. */
  readonly excluded?: true;
}

export type Scalar = string | number | boolean;

/**
 * What is known of a property of a platform's body: how it is read, or why it need not be.
 *
 * A body is walked along its spec, so that each property is read, known to be irrelevant, or told as unread.
 */
export type Spec =
  | { readonly kind: 'ignored'; readonly why: string }
  | { readonly kind: 'unsupported'; readonly why: string }
  | { readonly kind: 'scalar'; readonly read: (value: Scalar, at: At, said: Said) => void }
  | { readonly kind: 'object'; readonly fields: Fields; readonly read?: ReadObject }
  | { readonly kind: 'list'; readonly item: Spec }
  | { readonly kind: 'row'; readonly cells: readonly Spec[] }
  | { readonly kind: 'keyed'; readonly value: (key: string) => Spec | undefined }
  | { readonly kind: 'excluding'; readonly of: Spec }
  | { readonly kind: 'either'; readonly choose: (value: unknown) => Spec }
  | { readonly kind: 'noting'; readonly note: Note; readonly of: Spec; readonly evenEmpty?: true }
  | { readonly kind: 'contact'; readonly form: ContactForm };

/** The properties of an object, in snake_case. Bodies may have them in camelCase too. */
export type Fields = Readonly<Record<string, Spec>>;

/**
 * Reads an object as a whole, once its properties are walked: what its `name` is of, for instance.
 *
 * @param placeOf the place of a property, by its name in snake_case, however the body writes it
 */
export type ReadObject = (
  object: Readonly<Record<string, unknown>>,
  at: At,
  said: Said,
  placeOf: (key: string) => At,
) => void;

/** What a property's being there says by itself. */
export type Note = (said: Said, at: At, value: unknown) => void;

/** `hash`: nothing but a hash is taken. `identifier`: anything but an e-mail address or a phone number. */
export type ContactForm = 'hash' | 'identifier';

/** Known, and of no interest: it says nothing about who is in the audience. Takes single values and lists of them. */
export const ignored = (why: string): Spec => ({ kind: 'ignored', why });

/** Known, and it may well choose people, but we do not read it: it is told as unread. */
export const unsupported = (why: string): Spec => ({ kind: 'unsupported', why });

/** A single value. */
export const scalar = (read: Extract<Spec, { kind: 'scalar' }>['read']): Spec => ({ kind: 'scalar', read });

/** An object. With `read`, its properties are put together as well. */
export const object = (fields: Fields, read?: ReadObject): Spec => ({
  kind: 'object',
  fields,
  ...(read && { read }),
});

/** A list, each item of which is read alike. A single value in its place is read as a list of one. */
export const list = (item: Spec): Spec => ({ kind: 'list', item });

/** A row of a table, whose columns are read each in its own way. */
export const row = (...cells: readonly Spec[]): Spec => ({ kind: 'row', cells });

/** An object whose keys are not fixed: how its values are read turns on the key; undefined: it is not known. */
export const keyed = (value: Extract<Spec, { kind: 'keyed' }>['value']): Spec => ({ kind: 'keyed', value });

/** One of two forms: an object (or JSON of one in a string), or something else in its place. */
export const either = (asObject: Spec, otherwise: Spec): Spec => ({
  kind: 'either',
  choose: (value) =>
    (typeof value === 'object' && value !== null && !Array.isArray(value)) ||
    (typeof value === 'string' && /^\s*\{/.test(value))
      ? asObject
      : otherwise,
});

/** What stands there leaves people out. */
export const excluding = (of: Spec): Spec => ({ kind: 'excluding', of });

/** What stands there says something by being there, beside what is read in it. An empty list says nothing. */
export const noting = (note: Note, of: Spec): Spec => ({ kind: 'noting', note, of });

/** The same, where an empty list says something too. */
export const notingEvenEmpty = (note: Note, of: Spec): Spec => ({
  kind: 'noting',
  note,
  of,
  evenEmpty: true,
});

/** Contact data of a person. Raw e-mail addresses and phone numbers are refused; nothing of it is kept. */
export const contact = (form: ContactForm): Spec => ({ kind: 'contact', form });

/** Several properties that are known and of no interest for one reason. */
export const allIgnored = (why: string, ...names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, ignored(why)]));
