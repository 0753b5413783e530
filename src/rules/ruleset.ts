import { article22Consequences, article22Scope } from './article-22.js';
import { aboutTheCode } from './about-the-code.js';
import { obligations } from './obligations.js';
import { personalData } from './personal-data.js';
import { lawfulProcessing } from './lawful-processing.js';
import { lawfulBases } from './lawful-bases.js';
import { faceToFace } from './face-to-face.js';
import { afterACampaign } from './after-a-campaign.js';
import { accountability } from './accountability.js';
import { collectingData } from './collecting-data.js';
import { campaigningPlatforms } from './campaigning-platforms.js';
import { calls } from './calls.js';
import { indirectCollection } from './indirect-collection.js';
import { dataSuppliers } from './data-suppliers.js';
import { publicData } from './public-data.js';
import { controllership } from './controllership.js';
import { cookiesAndAuctions } from './cookies-and-auctions.js';
import { directMarketing } from './direct-marketing.js';
import { electoralRegister } from './electoral-register.js';
import { electronicMail } from './electronic-mail.js';
import { fiveQuestions } from './five-questions.js';
import { onlineWorld } from './online-world.js';
import { profiling } from './profiling.js';
import { purposeLimitation } from './purpose-limitation.js';
import type { Rule } from './rule.js';
import { socialMediaPlatforms } from './social-media-platforms.js';
import { specialCategoryData } from './special-category-data.js';

/** Every rule that is screened, in the code's order. */
export const RULES: readonly Rule[] = [
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
  ...publicData,
  ...profiling,
  ...article22Scope,
  ...fiveQuestions,
  ...article22Consequences,
  ...directMarketing,
  ...faceToFace,
  ...electronicMail,
  ...calls,
  ...onlineWorld,
  ...cookiesAndAuctions,
  ...socialMediaPlatforms,
  ...campaigningPlatforms,
  ...afterACampaign,
];

/** A part of a source whose rules a ruleset leaves out. */
export interface NotCoveredPart {
  readonly section: string;
  readonly page: number;
  readonly rules: string[];
}

/** The ruleset these rules make: what it is drawn from, and what a reader must know of its standing. */
export const ruleset = {
  id: 'ico-draft-2019-08-08',
  version: '0.2.2',
  status: 'draft',
  notice:
    'Drawn from the ICO’s draft framework code of 8 August 2019, which was put out for consultation and never issued as a statutory code. Since 5 February 2026 Articles 22A to 22D have taken the place of Article 22 in UK law, so “likely” speaks of the code and not of today’s law.',
  notCovered: [] as NotCoveredPart[],
} as const;
