import type { Lexicon } from '../../detection/detect.js';
import { collectingData } from '../../rules/collecting-data.js';
import { directMarketing } from '../../rules/direct-marketing.js';
import { electoralRegister } from '../../rules/electoral-register.js';
import { purposeLimitation } from '../../rules/purpose-limitation.js';
import type { Rule } from '../../rules/rule.js';
import { socialMediaPlatforms } from '../../rules/social-media-platforms.js';
import { specialCategoryData } from '../../rules/special-category-data.js';
import { assess } from '../assess.js';
import type { Plan } from '../plan.js';
import type { AudienceCheck } from '../screening.js';

const family =
  (...prefixes: string[]) =>
  ({ id }: Rule): boolean =>
    prefixes.some((prefix) => id.startsWith(`${prefix}-`));

const ABOUT_THE_DATA = [
  ...purposeLimitation,
  ...specialCategoryData,
  ...electoralRegister,
  ...collectingData,
];
const OBJECTIONS = directMarketing.filter(family('OBJ'));

const LIST_RULES = [...ABOUT_THE_DATA, ...OBJECTIONS, ...socialMediaPlatforms.filter(family('AUD', 'JC'))];
const LOOKALIKE_RULES = [
  ...ABOUT_THE_DATA,
  ...OBJECTIONS,
  ...socialMediaPlatforms.filter(family('AUD', 'LAL', 'JC')),
];

/** What the code asks of a custom (list-based) audience. @param plan one whose audience is a `list` */
export const checkCustomAudience = (plan: Plan, lexicon?: Lexicon): AudienceCheck =>
  audienceCheck(plan, LIST_RULES, lexicon);

/** What the code asks of a lookalike audience, its seed included. @param plan one whose audience is a `lookalike` */
export const checkLookalikeAudience = (plan: Plan, lexicon?: Lexicon): AudienceCheck =>
  audienceCheck(plan, LOOKALIKE_RULES, lexicon);

function audienceCheck(plan: Plan, rules: readonly Rule[], lexicon?: Lexicon): AudienceCheck {
  const { article22: _article22, dpia: _dpia, ...check } = assess(plan, rules, lexicon);
  return check;
}
