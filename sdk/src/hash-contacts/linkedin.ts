import { emailUnless } from './email.js';
import { refused, type PlatformRules } from './reading.js';
import { deviceIdThen } from './shared-rules.js';

/** Goes into the body of `POST /rest/dmpSegments/{id}/users`, with your `action` (ADD or REMOVE) in each element. */
export interface LinkedInContacts {
  readonly elements: { readonly userIds: { readonly idType: 'SHA256_EMAIL'; readonly idValue: string }[] }[];
}

/** What LinkedIn takes. */
export const linkedIn: PlatformRules<LinkedInContacts> = {
  rules: {
    email: emailUnless((address, raw) =>
      address === raw
        ? undefined
        : 'LinkedIn doesn’t document that an address is trimmed and put into lower case: write it so if you know that it is',
    ),
    deviceId: deviceIdThen(() =>
      refused(
        'how LinkedIn takes the id of a device is known from third parties only, and for Google’s ids only',
      ),
    ),
  },
  body: (rows) => ({
    elements: rows.map(({ email }) => ({
      userIds: email === undefined ? [] : [{ idType: 'SHA256_EMAIL', idValue: email }],
    })),
  }),
};
