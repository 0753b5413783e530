import { aboutTheCode } from './about-the-code.js';
import { obligations } from './obligations.js';
import { personalData } from './personal-data.js';
import { lawfulProcessing } from './lawful-processing.js';
import { lawfulBases } from './lawful-bases.js';
import { faceToFace } from './face-to-face.js';
import { afterACampaign } from './after-a-campaign.js';
import { accountability } from './accountability.js';
import { article22 } from './article-22.js';
import type { PromptCase, RuleCase } from './case.js';
import { campaigningPlatforms } from './campaigning-platforms.js';
import { collectingData } from './collecting-data.js';
import { calls } from './calls.js';
import { dataSuppliers } from './data-suppliers.js';
import { dueDiligence } from './due-diligence.js';
import { indirectCollection } from './indirect-collection.js';
import { publicData } from './public-data.js';
import { controllership } from './controllership.js';
import { cookiesAndAuctions } from './cookies-and-auctions.js';
import { directMarketing } from './direct-marketing.js';
import { electoralRegister } from './electoral-register.js';
import { electronicMail } from './electronic-mail.js';
import { post } from './post.js';
import { fiveQuestions } from './five-questions.js';
import { onlineWorld } from './online-world.js';
import { objections } from './objections.js';
import { profilingObjections } from './profiling-objections.js';
import { profilingSuppliers } from './profiling-suppliers.js';
import { profiling } from './profiling.js';
import { purposeLimitation } from './purpose-limitation.js';
import { socialMediaPlatforms } from './social-media-platforms.js';
import { specialCategoryData } from './special-category-data.js';

/** Cases of every rule that is no prompt: one file for each part of the code, named as in `src/rules`. */
export const RULE_CASES: readonly RuleCase[] = [
  ...aboutTheCode,
  ...obligations,
  ...controllership,
  ...personalData,
  ...accountability,
  ...purposeLimitation,
  ...lawfulProcessing,
  ...lawfulBases,
  ...specialCategoryData,
  ...electoralRegister,
  ...collectingData,
  ...indirectCollection,
  ...dataSuppliers,
  ...dueDiligence,
  ...publicData,
  ...profiling,
  ...profilingObjections,
  ...profilingSuppliers,
  ...article22,
  ...directMarketing,
  ...objections,
  ...post,
  ...faceToFace,
  ...electronicMail,
  ...calls,
  ...onlineWorld,
  ...cookiesAndAuctions,
  ...socialMediaPlatforms,
  ...campaigningPlatforms,
  ...afterACampaign,
];

/** Cases of the thirteen prompts. */
export const PROMPT_CASES: readonly PromptCase[] = fiveQuestions;
