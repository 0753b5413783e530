import { invalid, lower, type Reading, type Rule } from './reading.js';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** An advertising id in lower case with its hyphens. */
export const deviceIdThen =
  (read: (id: string) => Reading): Rule =>
  (text) => {
    const id = lower(text);
    if (!UUID.test(id)) return invalid('is no advertising id: write it as 8-4-4-4-12 hexadecimal digits');
    return read(id);
  };

/** Two letters of ISO 3166-1. */
export const countryThen =
  (read: (country: string) => Reading): Rule =>
  (text) => {
    if (!/^[a-z]{2}$/i.test(text))
      return invalid('is no country code: write the two letters of ISO 3166-1, such as GB');
    return /^uk$/i.test(text) ? invalid('is no code of ISO 3166-1: write GB') : read(text);
  };
