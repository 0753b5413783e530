import { emailUnless, partsOf } from './email.js';
import { phoneRefused } from './phone.js';
import { refused, type PlatformRules } from './reading.js';
import { deviceIdThen } from './shared-rules.js';

/** One file for `/dmp/custom_audience/file/upload/`, a hash on each line, and the `calculate_type` to say with it. */
export type TikTokContacts = { readonly calculate_type: 'EMAIL_SHA256'; readonly hashes: string[] }[];

/** What TikTok takes. */
export const tikTok: PlatformRules<TikTokContacts> = {
  rules: {
    email: emailUnless((address) =>
      /[.+]/.test(partsOf(address).local)
        ? 'TikTok’s documents conflict on whether dots and what follows a + are dropped before the @'
        : undefined,
    ),
    phone: phoneRefused(
      'TikTok’s text asks for a + before the country code, and its own sample is hashed without it',
    ),
    deviceId: deviceIdThen(() =>
      refused('TikTok asks for one case without saying which, and for Apple’s and Google’s ids apart'),
    ),
  },
  body: (rows) => {
    const hashes = rows.flatMap(({ email }) => (email === undefined ? [] : [email]));
    return hashes.length === 0 ? [] : [{ calculate_type: 'EMAIL_SHA256', hashes }];
  },
};
