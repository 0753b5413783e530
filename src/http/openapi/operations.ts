import type { z } from 'zod';
import {
  ControllershipCheck,
  DataSourceCheck,
  DirectMarketingCheck,
  DpiaCheck,
  LawfulBasisCheck,
} from '../../screening/checks/answers.js';
import { Plan } from '../../screening/plan.js';
import {
  AudienceCheck,
  Screening,
  SignificantEffectCheck,
  SpecialCategoryCheck,
} from '../../screening/screening.js';
import { EvidenceRequest } from '../../screening/evidence-request.js';
import { SignalsRequest } from '../../screening/signals-request.js';
import { Variants } from '../../screening/variants/variants.js';
import type { CheckName } from '../../rules/checks.js';
import type { ProblemCode } from '../problems.js';
import {
  CreateQuery,
  ExplainQuery,
  Health,
  ListQuery,
  PlanCheckQuery,
  QuestionList,
  QuestionQuery,
  ReportQuery,
  RuleList,
  RuleQuery,
  RuleView,
  ScreeningPage,
  Version,
} from '../schemas.js';

/** A body of JSON values, one a line, which OpenAPI 3.1 can't describe: what they are stands in words. */
export const LINES = 'lines';

/** A report, as HTML or as Markdown. */
export const REPORT = 'report';

/** One endpoint as the document tells it. */
export interface Operation {
  readonly operationId: string;
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly tag: keyof typeof TAGS;
  readonly summary: string;
  readonly description: string;
  readonly body?: z.ZodType | typeof LINES;
  readonly query?: z.ZodObject;
  /** The path parameter `id`: what it is, and one that exists (absent where only the caller can know one). */
  readonly id?: { readonly description: string; readonly example?: string };
  readonly answers: readonly {
    status: 200 | 201;
    description: string;
    schema: z.ZodType | 'object' | typeof LINES | typeof REPORT;
  }[];
  /** What it can fail with, beside what every operation can (`ALWAYS_POSSIBLE`). */
  readonly problems: readonly ProblemCode[];
}

export const TAGS = {
  Screenings: 'Plans screened as a whole, and the record of it.',
  Variants: 'What could be done otherwise, so that a plan is not restricted. Nothing is recorded.',
  Checks: 'One part of a screening on its own. Nothing is recorded.',
  Catalogue: 'The rules and the questions, for people and for forms.',
  Service: 'The service itself.',
} as const;

/** What any request can fail with, whatever it asks for. */
export const ALWAYS_POSSIBLE: readonly ProblemCode[] = ['host-not-allowed', 'internal-error'];

const QUERY: readonly ProblemCode[] = ['not-acceptable', 'invalid-request'];
const BODY: readonly ProblemCode[] = [
  'malformed-json',
  'not-acceptable',
  'payload-too-large',
  'unsupported-media-type',
  'invalid-request',
];

const planCheck = (name: CheckName) =>
  ({
    method: 'post',
    path: `/v1/checks/${name}`,
    tag: 'Checks',
    body: Plan,
    query: PlanCheckQuery,
    problems: BODY,
  }) as const;

/** Every endpoint, in the order in which the document shows them. */
export const OPERATIONS: readonly Operation[] = [
  {
    operationId: 'createScreening',
    method: 'post',
    path: '/v1/screenings',
    tag: 'Screenings',
    summary: 'Screen a plan',
    description:
      'Screens the whole plan: the five questions, special categories, what the code asks of this kind of audience, duties, the DPIA, and the rules on which any launch fails. The screening is recorded before it is answered; with `dryRun=true` it is not recorded. Screening the same plan again gives the same answer apart from `id` and `createdAt`, as long as the versions of ruleset and lexicon stay the same.',
    body: Plan,
    query: CreateQuery,
    answers: [
      {
        status: 201,
        description: 'Screened and recorded. `Location` is where it can be read again.',
        schema: Screening,
      },
      { status: 200, description: 'Screened as a dry run: nothing was recorded.', schema: Screening },
    ],
    problems: [...BODY, 'storage-unavailable'],
  },
  {
    operationId: 'listScreenings',
    method: 'get',
    path: '/v1/screenings',
    tag: 'Screenings',
    summary: 'List recorded screenings',
    description:
      'Recorded screenings, the newest first. Follow `nextCursor` for the next page; screenings recorded in the meantime do not shift the pages.',
    query: ListQuery,
    answers: [{ status: 200, description: 'A page of screenings.', schema: ScreeningPage }],
    problems: [...QUERY, 'storage-unavailable'],
  },
  {
    operationId: 'getScreening',
    method: 'get',
    path: '/v1/screenings/{id}',
    tag: 'Screenings',
    summary: 'Read a recorded screening',
    description:
      'The screening as it was answered when it was recorded, unchanged to the byte. Where evidence was added since, `supersededBy` stands behind it, with the ids of the screenings that took its place.',
    id: { description: 'The `id` of a recorded screening.' },
    answers: [{ status: 200, description: 'The screening.', schema: Screening }],
    problems: ['unknown-screening', ...QUERY, 'storage-unavailable'],
  },
  {
    operationId: 'addEvidence',
    method: 'post',
    path: '/v1/screenings/{id}/evidence',
    tag: 'Screenings',
    summary: 'Add evidence to a screened plan',
    description:
      'Tells what is new since a plan was screened: that duties are met, and on whose word; facts that were missing; or both. The plan of that screening is screened again with it, by the ruleset and the lexicon of today, and recorded as a new screening that `supersedes` the old one. The old one stays as it is. Evidence fills gaps: it never outweighs what the plan shows, and cannot stand in for a consent. Faults in the patch have pointers into `/plan`.',
    body: EvidenceRequest,
    id: { description: 'The `id` of the recorded screening whose plan it is about.' },
    answers: [
      {
        status: 201,
        description: 'Screened and recorded anew. `Location` is where it can be read again.',
        schema: Screening,
      },
    ],
    problems: ['unknown-screening', ...BODY, 'storage-unavailable'],
  },
  {
    operationId: 'screeningVariants',
    method: 'post',
    path: '/v1/screenings/{id}/variants',
    tag: 'Variants',
    summary: 'Find what would lift the restriction of a recorded screening',
    description:
      'As `POST /v1/variants`, for the plan of a recorded screening as it stands in the record, by the ruleset and the lexicon of today. Takes no body.',
    id: { description: 'The `id` of a recorded screening.' },
    answers: [{ status: 200, description: 'The variants, or why there is none.', schema: Variants }],
    problems: ['unknown-screening', ...QUERY, 'storage-unavailable'],
  },
  {
    operationId: 'planVariants',
    method: 'post',
    path: '/v1/variants',
    tag: 'Variants',
    summary: 'Find what would lift a plan’s restriction',
    description:
      'The smallest changes after which a restricted plan is not restricted any more, each screened. A change is something that the campaign would really do otherwise: leave out a segment, a source or a technique, take objectors out, show the sponsor, send less often. None touches what the message says, what people were told or agreed to, or what was assessed. Nothing is recorded.',
    body: Plan,
    answers: [{ status: 200, description: 'The variants, or why there is none.', schema: Variants }],
    problems: BODY,
  },
  {
    operationId: 'getScreeningReport',
    method: 'get',
    path: '/v1/screenings/{id}/report',
    tag: 'Screenings',
    summary: 'Read a recorded screening as a report',
    description:
      'A recorded screening as a document to file with the DPIA: the outcome and what may happen next, a picture of the five questions, Article 22, findings, special categories, duties, what is missing, the DPIA, citations, and the standing of the ruleset. As HTML it is one file that loads nothing and prints on A4. `format` outweighs `Accept`. Failures are problem details in JSON.',
    id: { description: 'The `id` of a recorded screening.' },
    query: ReportQuery,
    answers: [{ status: 200, description: 'The report.', schema: REPORT }],
    problems: ['unknown-screening', ...QUERY, 'storage-unavailable'],
  },
  {
    ...planCheck('significant-effect'),
    operationId: 'checkSignificantEffect',
    summary: 'Ask the five questions of a plan',
    description:
      'Could the decision who sees the message have a legal or similarly significant effect on people? Answers the five questions with their thirteen prompts, says whether Article 22 likely applies, and what follows.',
    answers: [
      { status: 200, description: 'The answers to the five questions.', schema: SignificantEffectCheck },
    ],
  },
  {
    operationId: 'checkSpecialCategory',
    method: 'post',
    path: '/v1/checks/special-category',
    tag: 'Checks',
    summary: 'Find special categories in signals',
    description:
      'Reads the names of segments, interests, fields, places and techniques for special category data: stated, or to be inferred. Send names only, never data about people.',
    body: SignalsRequest,
    query: ExplainQuery,
    answers: [{ status: 200, description: 'What the signals tell.', schema: SpecialCategoryCheck }],
    problems: BODY,
  },
  {
    operationId: 'streamSpecialCategory',
    method: 'post',
    path: '/v1/checks/special-category/stream',
    tag: 'Checks',
    summary: 'Find special categories in a whole catalogue',
    description:
      'Takes signals without end, one `{"value", "kind"?, "supplierFlag"?}` a line, and answers each with one line in the same order: `{"value", "findings", "supplierFlag"?}` with the category, basis, confidence, evidence and explanation of each finding, or `{"error"}` in the place of a row that can’t be read, which ends nothing. The last line is `{"summary"}`: rows, how many tell something, how many were bad, and the lexicon that was used. Answers begin before the last row is sent; read them while you send, since nothing more is read while they are not taken.',
    body: LINES,
    answers: [{ status: 200, description: 'A line for each line, then the summary.', schema: LINES }],
    problems: ['not-acceptable', 'unsupported-media-type', 'invalid-request'],
  },
  {
    ...planCheck('custom-audience'),
    operationId: 'checkCustomAudience',
    summary: 'Check a custom audience',
    description:
      'What the code asks of a list that is matched on a platform. The plan’s audience must be a `list`.',
    answers: [{ status: 200, description: 'How the plan stands.', schema: AudienceCheck }],
  },
  {
    ...planCheck('lookalike-audience'),
    operationId: 'checkLookalikeAudience',
    summary: 'Check a lookalike audience',
    description:
      'What the code asks of an audience modelled on a seed, whose findings and duties it inherits. The plan’s audience must be a `lookalike`.',
    answers: [{ status: 200, description: 'How the plan stands.', schema: AudienceCheck }],
  },
  {
    ...planCheck('controllership'),
    operationId: 'checkControllership',
    summary: 'Check who answers for the data',
    description:
      'Each supplier, the audience’s platform and the platforms of own pages: whether it is a processor or a controller beside the campaign, where the plan calls it something else, and what has to stand between the two.',
    answers: [
      { status: 200, description: 'The bodies, and how the plan stands.', schema: ControllershipCheck },
    ],
  },
  {
    ...planCheck('dpia'),
    operationId: 'checkDpia',
    summary: 'Check whether a DPIA is required',
    description:
      'Whether a data protection impact assessment is required, by which rules, whether it is done, and what accountability asks besides.',
    answers: [{ status: 200, description: 'What requires it, and how it stands.', schema: DpiaCheck }],
  },
  {
    ...planCheck('lawful-basis'),
    operationId: 'checkLawfulBasis',
    summary: 'Check the lawful bases',
    description:
      'Each use that the plan makes of the data with its lawful basis: whether there is one, whether it holds, and whether data collected for something else may be used.',
    answers: [{ status: 200, description: 'The bases, and how the plan stands.', schema: LawfulBasisCheck }],
  },
  {
    ...planCheck('data-source'),
    operationId: 'checkDataSource',
    summary: 'Check where the data came from',
    description:
      'Each source of the data: whether it came from people, from somebody else, from public places or from the register, and which rules are broken or open because of it.',
    answers: [{ status: 200, description: 'The sources, and how the plan stands.', schema: DataSourceCheck }],
  },
  {
    ...planCheck('direct-marketing'),
    operationId: 'checkDirectMarketing',
    summary: 'Check direct marketing and its channels',
    description:
      'Each channel: whether the message by it is direct marketing, whether it needs consent, and whether that is held; and what objections, mail, calls and post ask.',
    answers: [
      { status: 200, description: 'The channels, and how the plan stands.', schema: DirectMarketingCheck },
    ],
  },
  {
    operationId: 'listQuestions',
    method: 'get',
    path: '/v1/questions',
    tag: 'Catalogue',
    summary: 'List the five questions',
    description:
      'The five questions and their prompts, in the code’s order and in our words, to build a form from: what each asks, what in a plan answers it, and where an answer goes.',
    query: QuestionQuery,
    answers: [{ status: 200, description: 'The questions.', schema: QuestionList }],
    problems: QUERY,
  },
  {
    operationId: 'listRules',
    method: 'get',
    path: '/v1/rules',
    tag: 'Catalogue',
    summary: 'List the rules',
    description:
      'The rules that are screened, with the facts that decide them and all of their citations, and the documents they cite. All rules, or those of a section, of a check, or of both.',
    query: RuleQuery,
    answers: [{ status: 200, description: 'The rules.', schema: RuleList }],
    problems: QUERY,
  },
  {
    operationId: 'getRule',
    method: 'get',
    path: '/v1/rules/{id}',
    tag: 'Catalogue',
    summary: 'Read a rule',
    description: 'One rule, with all of its citations.',
    id: { description: 'The rule’s id, as findings and duties name it.', example: 'SCD-06' },
    answers: [{ status: 200, description: 'The rule.', schema: RuleView }],
    problems: ['unknown-rule', ...QUERY],
  },
  {
    operationId: 'getVersion',
    method: 'get',
    path: '/v1/version',
    tag: 'Service',
    summary: 'Read versions and limits',
    description:
      'The versions of the service, the ruleset and the lexicon, and what a request may not exceed.',
    answers: [{ status: 200, description: 'Versions and limits.', schema: Version }],
    problems: QUERY,
  },
  {
    operationId: 'getOpenApi',
    method: 'get',
    path: '/openapi.json',
    tag: 'Service',
    summary: 'Read this document',
    description: 'The description of this API in OpenAPI 3.1. `/docs` shows it to people.',
    answers: [{ status: 200, description: 'The document.', schema: 'object' }],
    problems: [],
  },
  {
    operationId: 'getHealth',
    method: 'get',
    path: '/healthz',
    tag: 'Service',
    summary: 'Is the process alive?',
    description: 'Answers as long as the process runs.',
    answers: [{ status: 200, description: 'It is.', schema: Health }],
    problems: [],
  },
  {
    operationId: 'getReadiness',
    method: 'get',
    path: '/readyz',
    tag: 'Service',
    summary: 'Can it take requests?',
    description:
      'Answers 200 while screenings can be recorded, and 503 while they cannot or the service is stopping.',
    answers: [{ status: 200, description: 'It can.', schema: Health }],
    problems: ['not-ready'],
  },
];
