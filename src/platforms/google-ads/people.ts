import { byLists, bySegments, byTraits, idOf } from '../shared.js';
import { object, scalar, unsupported, type Fields, type Spec } from '../spec.js';
import { LANGUAGES } from './constants.js';
import { ageRange, gender, incomeRange, parentalStatus } from './demographics.js';

const segment = (name: string, what: string): Spec => object({ [name]: bySegments(idOf(what, 'interest')) });

const language: Spec = byTraits(
  scalar((value, at, said) => {
    const name = LANGUAGES.get(String(value).replace(/^languageConstants\//, ''));
    if (name === undefined) said.id(String(value), 'language', 'attribute', at);
    else said.described(name, 'attribute', at);
  }),
);

/** Criteria that choose people. */
export const PEOPLE: Fields = {
  age_range: object({ type: ageRange }),
  gender: object({ type: gender }),
  income_range: object({ type: incomeRange }),
  parental_status: object({ type: parentalStatus }),
  language: object({ language_constant: language }),
  user_list: object({ user_list: byLists(idOf('user list', 'segment')) }),
  user_interest: segment('user_interest_category', 'interest'),
  custom_affinity: segment('custom_affinity', 'custom affinity'),
  custom_intent: segment('custom_intent', 'custom intent'),
  custom_audience: segment('custom_audience', 'custom audience'),
  combined_audience: segment('combined_audience', 'combined audience'),
  audience: segment('audience', 'audience'),
  life_event: segment('life_event_id', 'life event'),
  extended_demographic: segment('extended_demographic_id', 'demographic group'),
  ip_block: unsupported('Whose connection an address is of is not known.'),
};
