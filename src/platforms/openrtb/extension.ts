import { object, type Fields, type Spec } from '../spec.js';

/** `ext`: the extensions that are documented. Whatever else an exchange puts there is told as unread. */
export const extension = (fields: Fields = {}): { ext: Spec } => ({ ext: object(fields) });
