import {
  ControllershipCheck,
  DataSourceCheck,
  DirectMarketingCheck,
  DpiaCheck,
  LawfulBasisCheck,
} from '../../screening/checks/answers.js';
import { Plan } from '../../screening/plan.js';
import { SpecialCategoryCheck } from '../../screening/checks/signal-answers.js';
import { AudienceCheck, SignificantEffectCheck } from '../../screening/screening.js';
import { SignalsRequest } from '../../screening/signals-request.js';
import type { CheckName } from '../../rules/checks.js';
import { SignalLine, SignalRow } from '../line-schemas.js';
import { ExplainQuery, PlanCheckQuery } from '../schemas.js';
import { BODY, type Operation } from './operation.js';

const planCheck = (name: CheckName) =>
  ({
    method: 'post',
    scopes: ['screen'],
    path: `/v1/checks/${name}`,
    tag: 'Checks',
    body: Plan,
    query: PlanCheckQuery,
    problems: BODY,
  }) as const;

/** The checks: one part of a screening on its own. */
export const CHECK_OPERATIONS: readonly Operation[] = [
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
    scopes: ['screen'],
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
    scopes: ['screen'],
    method: 'post',
    path: '/v1/checks/special-category/stream',
    tag: 'Checks',
    summary: 'Find special categories in a whole catalogue',
    description:
      'Takes signals without end, one `{"value", "kind"?, "supplierFlag"?}` (`SignalRow`) a line, and answers each with one line (`SignalLine`) in the same order: `{"value", "findings", "supplierFlag"?}` with the category, basis, confidence, evidence and explanation of each finding, or `{"error"}` in the place of a row that can’t be read, which ends nothing. The last line is `{"summary"}`: rows, how many tell something, how many were bad, and the lexicon that was used. Answers begin before the last row is sent; read them while you send, since nothing more is read while they are not taken.',
    body: { line: SignalRow },
    answers: [
      { status: 200, description: 'A line for each line, then the summary.', schema: { line: SignalLine } },
    ],
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
];
