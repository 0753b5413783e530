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
        ? 'TikTok’s documents conflict on what follows a + before the @, and known integrations drop the dots there too'
        : undefined,
    ),
    phone: phoneRefused(
      'one of TikTok’s pages asks for a + before the country code, another for digits only, and its sample is hashed so',
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
