import type { Contact, ContactField } from './contact.js';

/** The values of one row, trimmed and in one Unicode form; nothing that is empty. */
export type Texts = Readonly<Partial<Record<ContactField, string>>>;

/** What becomes of one value: hashed, sent as it is, faulty, or in doubt and so not hashed. */
export type Reading =
  | { readonly toHash: string }
  | { readonly plain: string }
  | { readonly invalid: string }
  | { readonly refused: string };

/**
 * How a platform asks one field to be written; undefined where it isn't sent after all.
 *
 * @param raw The value as it was given, for rules that depend on whether it was written so already.
 */
export type Rule = (text: string, row: Texts, raw: string) => Reading | undefined;

/** What a platform takes. */
export interface PlatformRules<Body> {
  readonly rules: Readonly<Partial<Record<ContactField, Rule>>>;
  /** Puts the rows, each value hashed or plain as its rule says, into the shape of the platform's body. */
  readonly body: (rows: readonly Texts[]) => Body;
}

export const toHash = (text: string): Reading => ({ toHash: text });
export const plain = (text: string): Reading => ({ plain: text });
export const invalid = (reason: string): Reading => ({ invalid: reason });
export const refused = (reason: string): Reading => ({ refused: reason });

/** Lower case, in one Unicode form: lower case alone can leave a letter and its mark apart. */
export const lower = (text: string): string => text.toLowerCase().normalize('NFC');

/** A value as text, undefined where it is left out, and what is wrong with it where it is no text. */
export function textOf(value: Contact[ContactField], field: ContactField): string | undefined | Reading {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && field.startsWith('birth')) return String(value);
  if (typeof value !== 'string') return invalid('must be text');
  const text = value.normalize('NFC').trim();
  if (/[\p{Cc}\p{Cs}]/u.test(text))
    return invalid('has characters that are no text: remove line breaks, tabs and the like');
  return text === '' ? undefined : text;
}
