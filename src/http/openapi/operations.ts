import { Plan } from '../../screening/plan.js';
import { AnsweredScreening } from '../../platforms/screening.js';
import { EvidenceRequest } from '../../screening/evidence-request.js';
import { Variants } from '../../screening/variants/variants.js';
import {
  CreateQuery,
  Health,
  ListQuery,
  QuestionList,
  QuestionQuery,
  Readiness,
  ReportQuery,
  RuleList,
  RuleQuery,
  RuleView,
  ScreeningPage,
  Version,
} from '../schemas.js';
import { CHECK_OPERATIONS } from './check-operations.js';
import { RECORD_OPERATIONS } from './record-operations.js';
import { PLATFORM_OPERATIONS } from './platform-operations.js';
import { SUPPRESSION_OPERATIONS } from './suppression-operations.js';
import { BODY, KEPT, QUERY, REPORT, TEXT, type Operation } from './operation.js';

/** Every endpoint, in the order in which the document shows them. */
export const OPERATIONS: readonly Operation[] = [
  {
    operationId: 'createScreening',
    scopes: ['screen'],
    records: true,
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
        schema: AnsweredScreening,
      },
      { status: 200, description: 'Screened as a dry run: nothing was recorded.', schema: AnsweredScreening },
    ],
    problems: BODY,
  },
  {
    operationId: 'listScreenings',
    scopes: ['read'],
    method: 'get',
    path: '/v1/screenings',
    tag: 'Screenings',
    summary: 'List recorded screenings',
    description:
      'Recorded screenings, the newest first. Follow `nextCursor` for the next page; screenings recorded in the meantime do not shift the pages.',
    query: ListQuery,
    answers: [{ status: 200, description: 'A page of screenings.', schema: ScreeningPage }],
    problems: QUERY,
  },
  {
    operationId: 'getScreening',
    scopes: ['read'],
    method: 'get',
    path: '/v1/screenings/{id}',
    tag: 'Screenings',
    summary: 'Read a recorded screening',
    description:
      'The screening as it was answered when it was recorded, unchanged to the byte. Where evidence was added since, `supersededBy` stands behind it, with the ids of the screenings that took its place.',
    id: { description: 'The `id` of a recorded screening.' },
    answers: [{ status: 200, description: 'The screening.', schema: AnsweredScreening }],
    problems: [...KEPT, ...QUERY],
  },
  {
    operationId: 'addEvidence',
    scopes: ['screen', 'read'],
    records: true,
    method: 'post',
    path: '/v1/screenings/{id}/evidence',
    tag: 'Screenings',
    summary: 'Add evidence to a screened plan',
    description:
      'Tells what is new since a plan was screened: that duties are met, and on whose word; facts that were missing; or both. The plan of that screening is screened again with it, by the ruleset and the lexicon of today, and recorded as a new screening that `supersedes` the old one. The old one stays as it is. Evidence fills gaps: it never outweighs what the plan shows, and cannot stand in for a consent. Faults in the patch have pointers into `/plan`. Of a platform’s body it is the plan that was read from it: what the platform’s own rules say stays with the old one, and the receipt is for the plan; to keep both, send the body again with `context`.',
    body: EvidenceRequest,
    id: { description: 'The `id` of the recorded screening whose plan it is about.' },
    answers: [
      {
        status: 201,
        description: 'Screened and recorded anew. `Location` is where it can be read again.',
        schema: AnsweredScreening,
      },
    ],
    problems: [...KEPT, ...BODY],
  },
  {
    operationId: 'screeningVariants',
    scopes: ['screen', 'read'],
    method: 'post',
    path: '/v1/screenings/{id}/variants',
    tag: 'Variants',
    summary: 'Find what would lift the restriction of a recorded screening',
    description:
      'As `POST /v1/variants`, for the plan of a recorded screening as it stands in the record, by the ruleset and the lexicon of today. Takes no body.',
    id: { description: 'The `id` of a recorded screening.' },
    answers: [{ status: 200, description: 'The variants, or why there is none.', schema: Variants }],
    problems: [...KEPT, ...QUERY],
  },
  {
    operationId: 'planVariants',
    scopes: ['screen'],
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
    scopes: ['read'],
    method: 'get',
    path: '/v1/screenings/{id}/report',
    tag: 'Screenings',
    summary: 'Read a recorded screening as a report',
    description:
      'A recorded screening as a document to file with the DPIA: the outcome and what may happen next, a picture of the five questions, Article 22, findings, special categories, duties, what is missing, the DPIA, citations, and the standing of the ruleset. As HTML it is one file that loads nothing and prints on A4. `format` outweighs `Accept`. Failures are problem details in JSON.',
    id: { description: 'The `id` of a recorded screening.' },
    query: ReportQuery,
    answers: [{ status: 200, description: 'The report.', schema: REPORT }],
    problems: [...KEPT, ...QUERY],
  },
  ...RECORD_OPERATIONS,
  ...PLATFORM_OPERATIONS,
  ...SUPPRESSION_OPERATIONS,
  ...CHECK_OPERATIONS,
  {
    operationId: 'listQuestions',
    scopes: [],
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
    scopes: [],
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
    scopes: [],
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
    scopes: [],
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
    anyHost: true,
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
    anyHost: true,
    tag: 'Service',
    summary: 'Can it take requests?',
    description:
      'Answers 200 while screenings can be recorded, and 503 while they cannot or the service is stopping.',
    answers: [{ status: 200, description: 'It can.', schema: Readiness }],
    problems: ['not-ready'],
  },
  {
    operationId: 'getMetrics',
    method: 'get',
    path: '/metrics',
    tag: 'Service',
    summary: 'Read the metrics',
    description:
      'Metrics of the service and its process in Prometheus’ text format, for its operator: they are about everybody who uses it. Takes the operator’s token as a Bearer token where one is set (`METRICS_TOKEN`), under whatever `Host`. Where none is, it answers only on a service that this machine alone reaches; on any other there is nothing at this address.',
    answers: [{ status: 200, description: 'The metrics.', schema: TEXT }],
    problems: ['unauthenticated', 'unknown-route'],
  },
];
