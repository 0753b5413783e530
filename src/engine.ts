/**
 * The engine on its own: pure functions, for use inside your own process. Nothing here reads a clock, a file or
 * the network.
 *
 * Parse a plan with `Plan.parse(...)` first: the functions below trust what they are given.
 */
export { screen } from './screening/screen.js';
export { checkCustomAudience, checkLookalikeAudience } from './screening/checks/audiences.js';
export { checkControllership } from './screening/checks/controllership.js';
export { checkDataSource } from './screening/checks/data-source.js';
export { checkDirectMarketing } from './screening/checks/direct-marketing.js';
export { checkDpia } from './screening/checks/dpia.js';
export { checkLawfulBasis } from './screening/checks/lawful-basis.js';
export { checkSignificantEffect } from './screening/checks/significant-effect.js';
export { variantsOf } from './screening/variants/variants-of.js';
export { checkSignals } from './screening/checks/special-category.js';
export { builtIn, detect, lexiconWith, type Lexicon } from './detection/detect.js';
export { LexiconExtension, type LexiconInfo } from './detection/extension.js';
export { lexiconVersion } from './detection/lexicon/version.js';
export { RULES, ruleset } from './rules/ruleset.js';
export { Plan } from './screening/plan.js';
export { EvidenceRequest, withEvidence } from './screening/evidence-request.js';
export { SignalsRequest } from './screening/signals-request.js';
export type { Answer } from './screening/answer.js';
export type { SpecialCategoryCheck } from './screening/checks/signal-answers.js';
export type { Assessment, AudienceCheck, Outcome, SignificantEffectCheck } from './screening/screening.js';
export type { Change } from './screening/variants/change.js';
export type { Variant, Variants } from './screening/variants/variants.js';
export type { AssessOptions } from './screening/assess.js';
export type {
  ControllershipCheck,
  DataSourceCheck,
  DirectMarketingCheck,
  DpiaCheck,
  LawfulBasisCheck,
} from './screening/checks/answers.js';
export type { Detection, PassedOver, Signal, Span } from './detection/detection.js';
export type { Basis, SignalKind, SpecialCategory } from './detection/special-categories.js';
export type { Citation, Rule } from './rules/rule.js';
