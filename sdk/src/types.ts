import type { components, paths } from './generated/schema.js';

type Schemas = components['schemas'];

/** What ad tooling knows of an audience before it is made. What is left out is unknown, never `no`. */
export type Plan = Schemas['Plan'];
/** Who is to see the message; `kind` tells how they are chosen. */
export type Audience = Plan['audience'];
/** Signals to read for special categories, without a plan around them. */
export type SignalsRequest = Schemas['SignalsRequest'];

/** What is new since a plan was screened: evidence that duties are met, facts that were missing, or both. */
export type EvidenceRequest = Schemas['EvidenceRequest'];

/** A plan screened as a whole. `id` and `createdAt` are null where nothing was recorded (a dry run). */
export type Screening = Schemas['Screening'];
/** A screening that the service keeps: it can be fetched again by its `id`. */
export type RecordedScreening = Screening & { id: string; createdAt: string };
/** One page of screenings, newest first. `nextCursor` is absent on the last one. */
export type ScreeningPage = Omit<Schemas['ScreeningPage'], 'items'> & { items: RecordedScreening[] };

/** What a screening comes to: `clear`, `conditional`, `needs-information` or `restricted`. */
export type Outcome = Screening['decision']['outcome'];
/** A rule that the plan breaks, or that tells something about the plan. */
export type Finding = Schemas['Finding'];
/** Something that has to be in place before the audience is used. */
export type Duty = Schemas['Duty'];
/** A fact that nobody has stated and that can still change the outcome. */
export type MissingFact = Schemas['MissingFact'];
/** Could the decision have a legal or similarly significant effect on the people it is about? */
export type Article22 = Schemas['Article22'];
/** A special category that a signal of the plan tells. */
export type SpecialCategoryFinding = Schemas['SpecialCategoryFinding'];
/** Where an answer comes from: `text` equals `value.slice(start, end)`. */
export type Evidence = Schemas['Evidence'];
/** A place in the code, or in the law it rests on. */
export type Citation = Schemas['Citation'];

/** The five questions on a plan, and whether Article 22 likely applies. */
export type SignificantEffectCheck = Schemas['SignificantEffectCheck'];
/** What a list of signals tells about people. */
export type SpecialCategoryCheck = Schemas['SpecialCategoryCheck'];
/** What the code asks of this kind of audience, and how the plan stands. */
export type AudienceCheck = Schemas['AudienceCheck'];

/** A plan to screen in a batch; its `idempotencyKey` names it, so that it can be sent again. */
export type BatchRow = Schemas['BatchRow'];
/** What came of one row of a batch: its screening, recorded, or why there is none. */
export type BatchResult =
  { row: number; screening: RecordedScreening } | Extract<Schemas['BatchLine'], { error: unknown }>;
/** What a batch came to. */
export type BatchSummary = Schemas['BatchSummary'];
/** Why a request, or a row of it, failed. */
export type Problem = Schemas['Problem'];
/** A signal to read in a stream of signals. */
export type SignalRow = Schemas['SignalRow'];
/** What one row of a stream of signals tells, or why it could not be read. */
export type SignalResult = Exclude<Schemas['SignalLine'], { summary: unknown }>;
/** What a stream of signals came to. */
export type SignalsSummary = Schemas['SignalsSummary'];
/** A record as it is exported; plan and screening are texts where the record is damaged. */
export type ExportedRecord = Schemas['ExportedRecord'];

/** The smallest changes that lift a plan's restriction, or why there are none. */
export type Variants = Schemas['Variants'];
/** A plan close to the one that was screened, which is not restricted. */
export type Variant = Schemas['Variant'];
/** One change to a plan, in the manner of JSON Patch. */
export type Change = Schemas['Change'];

/** Who handles the data beside the campaign, and in which role. */
export type ControllershipCheck = Schemas['ControllershipCheck'];
/** Whether a DPIA is required, and what requires it. */
export type DpiaCheck = Schemas['DpiaCheck'];
/** The lawful basis of each use, and whether it holds. */
export type LawfulBasisCheck = Schemas['LawfulBasisCheck'];
/** Where the data came from, and what each source brings with it. */
export type DataSourceCheck = Schemas['DataSourceCheck'];
/** Whether the message is direct marketing, and what each channel asks. */
export type DirectMarketingCheck = Schemas['DirectMarketingCheck'];
/** A rule that does not apply to the plan, and the fact that keeps it out. */
export type NotApplicable = Schemas['NotApplicable'];

/** What was added to the suppression list. */
export type SuppressionsAdded = Schemas['SuppressionsAdded'];
/** The size of the suppression list. */
export type SuppressionCount = Schemas['SuppressionCount'];
/** What was taken from the suppression list. */
export type SuppressionsRemoved = Schemas['SuppressionsRemoved'];
/** What the check of a list against people who objected came to. */
export type ListCheckSummary = Schemas['ListCheckSummary'];

/** A platform's own body to screen, with what it can't say. */
export type PlatformScreeningRequest = Schemas['PlatformScreeningRequest'];
/** The parts of a plan that no platform's body can say. */
export type PlatformContext = Schemas['PlatformContext'];
/** A platform whose bodies are read. */
export type PlatformId = PlatformList['items'][number]['id'];
/** The platforms whose bodies are read, and what of them. */
export type PlatformList = Answer<'/v1/platforms', 'get'>;
/** A property or an id of a platform's body that could not be read. */
export type UnreadPart = Schemas['UnreadPart'];
/** A switch by which the platform adds people after the check. */
export type Expansion = Schemas['Expansion'];
/** What the platform's own rules say of the body. */
export type PolicyFinding = Schemas['PolicyFinding'];

/** Rules of the default ruleset, and the documents that they cite. */
export type ChainReport = Answer<'/v1/records/verify', 'get'>;
export type RetentionInForce = Answer<'/v1/records/retention', 'get'>;
export type Replay = Answer<'/v1/screenings/{id}/replay', 'post'>;
export type RuleList = Answer<'/v1/rules', 'get'>;
/** One rule: what it asks, how strongly, and where it stands. */
export type Rule = Answer<'/v1/rules/{id}', 'get'>;
/** The five questions with their prompts. */
export type QuestionList = Answer<'/v1/questions', 'get'>;
/** Versions of the service, the ruleset and the lexicon, and the limits of the service. */
export type VersionInfo = Answer<'/v1/version', 'get'>;

/** The body with which a route answers 200. */
type Answer<Path extends keyof paths, Method extends keyof paths[Path]> = paths[Path][Method] extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;
