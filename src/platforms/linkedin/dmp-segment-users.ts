import type { Said } from '../said.js';
import { byLists, propertyOf } from '../shared.js';
import { contact, ignored, list, object, scalar, type At, type Fields, type Spec } from '../spec.js';
import { textOf } from '../text-of.js';

const HASHED: ReadonlySet<string> = new Set(['SHA256_EMAIL', 'SHA512_EMAIL']);

const ID_TYPES: ReadonlyMap<string, string> = new Map<string, string>([
  ['SHA256_EMAIL', 'email'],
  ['SHA512_EMAIL', 'email'],
  ['GOOGLE_AID', 'device id'],
  ['BIZO_ID', 'own id'],
]);

/** LinkedIn matches by these as well, and takes them in plain text. */
const PLAIN: Readonly<Record<string, string>> = {
  first_name: 'first name',
  last_name: 'last name',
  title: 'job title',
  company: 'employer',
  country: 'country',
};

/** Each row says its own columns: a column is told where it is first met, and nothing of the row itself. */
function column(words: string, at: At, said: Said): void {
  if (!said.signals.some(({ kind, value }) => kind === 'field' && value === words))
    said.described(words, 'field', at);
}

const idType = scalar((value, at, said) => {
  column(ID_TYPES.get(String(value)) ?? String(value), at, said);
});

/** An id of a type that is not sent as a hash may be anything but an address or a number. */
const userId: Spec = {
  kind: 'either',
  choose: (id) =>
    object({
      id_type: idType,
      id_value: contact(HASHED.has(textOf(propertyOf(id, 'id_type'))) ? 'hash' : 'identifier'),
    }),
};

const USER: Fields = {
  action: ignored('Whether people are put on the list or taken off it.'),
  user_ids: list(userId),
  // The form before versions were introduced.
  user_id: userId,
  ...Object.fromEntries(Object.keys(PLAIN).map((name) => [name, contact('identifier')])),
};

const user: Spec = object(USER, (row, at, said) => {
  for (const [name, words] of Object.entries(PLAIN)) if (row[name] !== undefined) column(words, at, said);
});

/** `POST /rest/dmpSegments/{id}/users`: one person, or `elements` with several. */
export const dmpSegmentUsers: Spec = byLists({
  kind: 'either',
  choose: (body) => (propertyOf(body, 'elements') !== undefined ? object({ elements: list(user) }) : user),
});
