import { scalar, type Spec } from '../spec.js';

/** What a rule looks at of itself: an event, or the address of a page. Its value tells, and its name nothing. */
const PLAIN = /^(?:event(?:_?(?:name|type))?|(?:page_?|full_?)?url|(?:sub_?)?domain|host(?:name)?|path)$/i;

/** The field that a filter looks at. A parameter that the advertiser sends with an event tells by its name too. */
export const ruleField: Spec = scalar((value, at, said) => {
  if (!PLAIN.test(String(value))) said.signal(String(value), 'field', at);
});
