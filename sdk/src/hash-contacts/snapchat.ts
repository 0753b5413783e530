import type { ContactField } from './contact.js';
import { trimmedEmail } from './email.js';
import { phoneDigits } from './phone.js';
import { toHash, type PlatformRules } from './reading.js';
import { deviceIdThen } from './shared-rules.js';

/** Entries of `users` of `POST /segments/{id}/users`: send one in a call, as Snapchat takes one type at a time. */
export type SnapchatContacts = {
  readonly schema: ['EMAIL_SHA256' | 'PHONE_SHA256' | 'MOBILE_AD_ID_SHA256'];
  readonly data: [string][];
}[];

const TYPES: readonly (readonly [ContactField, SnapchatContacts[number]['schema'][0]])[] = [
  ['email', 'EMAIL_SHA256'],
  ['phone', 'PHONE_SHA256'],
  ['deviceId', 'MOBILE_AD_ID_SHA256'],
];

/** What Snapchat takes. */
export const snapchat: PlatformRules<SnapchatContacts> = {
  rules: { email: trimmedEmail, phone: phoneDigits, deviceId: deviceIdThen(toHash) },
  body: (rows) =>
    TYPES.map(([field, type]): SnapchatContacts[number] => ({
      schema: [type],
      data: rows.flatMap(({ [field]: hash }): [string][] => (hash === undefined ? [] : [[hash]])),
    })).filter(({ data }) => data.length > 0),
};
