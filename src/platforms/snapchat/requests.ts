import { firstOf, propertyOf } from '../shared.js';
import { object, type Spec } from '../spec.js';

/** A request as Snapchat takes it, `{ segments: [...] }`, or what stands in it by itself. */
export const requestOf = (key: string, of: Spec): Spec => ({
  kind: 'either',
  choose: (body) => (propertyOf(body, key) === undefined ? firstOf(of) : object({ [key]: firstOf(of) })),
});
