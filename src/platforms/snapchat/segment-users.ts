import { propertyOf, WHY } from '../shared.js';
import { contact, ignored, list, noting, object, scalar, type Spec } from '../spec.js';

/** What identifies a person, by the name of its column. Each of them is hashed. */
const COLUMNS: Readonly<Record<string, string>> = {
  EMAIL_SHA256: 'email',
  PHONE_SHA256: 'phone',
  MOBILE_AD_ID_SHA256: 'device id',
};

const column: Spec = scalar((value, at, said) => {
  const name = String(value);
  if (Object.hasOwn(COLUMNS, name)) said.described(COLUMNS[name] ?? name, 'field', at);
  else said.signal(name, 'field', at);
});

const people: Spec = object({
  id: ignored(WHY.housekeeping),
  schema: list(column),
  data: list(contact('hash')),
});

/** `POST /segments/{id}/users`: all that it holds belongs to one segment. */
export const segmentUsers: Spec = noting(
  (said, at) => {
    said.foundBy('list', at);
  },
  {
    kind: 'either',
    choose: (body) =>
      propertyOf(body, 'users') === undefined ? list(people) : object({ users: list(people) }),
  },
);
