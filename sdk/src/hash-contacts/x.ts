import { trimmedEmail } from './email.js';
import { phoneRefused } from './phone.js';
import { invalid, lower, toHash, type PlatformRules } from './reading.js';
import { deviceIdThen } from './shared-rules.js';

/** Goes into `params` of an operation of `POST /accounts/{id}/custom_audiences/{id}/users`. */
export interface XContacts {
  readonly users: { readonly email?: [string]; readonly handle?: [string]; readonly device_id?: [string] }[];
}

/** What X takes. */
export const x: PlatformRules<XContacts> = {
  rules: {
    email: trimmedEmail,
    phone: phoneRefused('X doesn’t document how a phone number is written before it is hashed'),
    handle: (text) => {
      const handle = lower(text.replace(/^@/, ''));
      return /^\w{1,15}$/.test(handle)
        ? toHash(handle)
        : invalid('is no user name on X: up to 15 letters, digits and underscores');
    },
    deviceId: deviceIdThen(toHash),
  },
  body: (rows) => ({
    users: rows.map(({ email, handle, deviceId }) => ({
      ...(email !== undefined && { email: [email] }),
      ...(handle !== undefined && { handle: [handle] }),
      ...(deviceId !== undefined && { device_id: [deviceId] }),
    })),
  }),
};
