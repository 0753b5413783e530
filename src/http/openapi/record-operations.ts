import { Plan } from '../../screening/plan.js';
import { BatchLine, BatchRow, ExportedRecord } from '../line-schemas.js';
import { ChainReport, Jwks, Replay, Retention, RetentionInForce } from '../record-schemas.js';
import { BODY, KEPT, QUERY, type Operation } from './operation.js';

const id = { description: 'The `id` of a recorded screening.' };

/** The record as evidence. */
export const RECORD_OPERATIONS: readonly Operation[] = [
  {
    operationId: 'screenBatch',
    scopes: ['screen'],
    records: true,
    key: 'Gives each row that has no key of its own one: this, a colon, and the number of the row. So rows that are sent again under it have to be all of them, from the first; give each row a key of its own to send only the rest.',
    method: 'post',
    path: '/v1/screenings/batch',
    tag: 'Screenings',
    summary: 'Screen many plans',
    description:
      'Takes plans without end, one `{"plan", "idempotencyKey"?}` (`BatchRow`) a line, and answers each with one line (`BatchLine`) in the same order: `{"row", "screening"}` once it is recorded, or `{"row", "error"}` with problem details, which ends nothing. The last line is `{"summary"}`: rows, recorded, repeated, bad. A batch counts as one request for the rate limit; where its key is revoked meanwhile, the rows behind that are refused. To go on after a broken connection, send the same rows again under the same keys: what was recorded is answered as it was, the rest is screened. Without a key of its own a row goes by the `Idempotency-Key` of the request and its number. Blank lines are counted, but not answered. Answers begin before the last row is sent; nothing more is read while they are not taken.',
    body: { line: BatchRow },
    answers: [
      { status: 200, description: 'A line for each line, then the summary.', schema: { line: BatchLine } },
    ],
    problems: ['not-acceptable', 'unsupported-media-type', 'invalid-request'],
  },
  {
    operationId: 'getScreenedPlan',
    scopes: ['read'],
    method: 'get',
    path: '/v1/screenings/{id}/plan',
    tag: 'Records',
    summary: 'Read the plan of a recorded screening',
    description:
      'The plan that was screened, with the evidence that was added to it: the one whose digest stands in the receipt.',
    id,
    answers: [{ status: 200, description: 'The plan.', schema: Plan }],
    problems: [...KEPT, ...QUERY],
  },
  {
    operationId: 'replayScreening',
    scopes: ['read'],
    method: 'post',
    path: '/v1/screenings/{id}/replay',
    tag: 'Records',
    summary: 'Screen a recorded plan again',
    description:
      'Screens the recorded plan by the ruleset and the lexicon that it was screened by, and says whether it comes to the same in every part; or which version this release lacks, so that nothing can be said. Takes no body, and records nothing.',
    id,
    answers: [{ status: 200, description: 'What came of it, beside what came of it then.', schema: Replay }],
    problems: [...KEPT, ...QUERY],
  },
  {
    operationId: 'deleteScreening',
    scopes: ['admin'],
    method: 'delete',
    path: '/v1/screenings/{id}',
    tag: 'Records',
    summary: 'Delete a recorded screening',
    description:
      'Deletes the plan, the answer and the reference of a screening. What was sworn to about it stays: the entry with their digests, and the receipt, so that the chain can still be verified. A screening that supersedes it holds the same plan: delete that, too. Deleting it again changes nothing.',
    id,
    answers: [{ status: 204, description: 'It is deleted.' }],
    problems: ['unknown-screening', 'invalid-request'],
  },
  {
    operationId: 'verifyRecords',
    scopes: ['read'],
    method: 'get',
    path: '/v1/records/verify',
    tag: 'Records',
    summary: 'Verify the chain of records',
    description:
      'Walks along all records of the tenant, from the first to the last: each has to follow the one before it, to be signed by one of our keys, and to hold the very plan and answer that were signed. Names the first that does not fit. Takes as long as there are records.',
    answers: [{ status: 200, description: 'Whether all records fit.', schema: ChainReport }],
    problems: QUERY,
  },
  {
    operationId: 'exportRecords',
    scopes: ['read'],
    method: 'get',
    path: '/v1/records/export',
    tag: 'Records',
    summary: 'Export the records',
    description:
      'Every record of the tenant in the order of the chain, one a line (`ExportedRecord`). `entry` is the text that was hashed and signed, to the byte; `plan` and `screening` are absent once they were deleted.',
    answers: [{ status: 200, description: 'A line for each record.', schema: { line: ExportedRecord } }],
    problems: QUERY,
  },
  {
    operationId: 'getRetention',
    scopes: ['read'],
    method: 'get',
    path: '/v1/records/retention',
    tag: 'Records',
    summary: 'Read how long screenings are kept',
    description: 'After how many days the plan and the answer of a screening are deleted.',
    answers: [{ status: 200, description: 'The days.', schema: RetentionInForce }],
    problems: QUERY,
  },
  {
    operationId: 'setRetention',
    scopes: ['admin'],
    method: 'put',
    path: '/v1/records/retention',
    tag: 'Records',
    summary: 'Set how long screenings are kept',
    description:
      'Sets it for all screenings of the tenant, those that are there among them: what is older is deleted within the hour.',
    body: Retention,
    answers: [{ status: 200, description: 'The days.', schema: RetentionInForce }],
    problems: BODY,
  },
  {
    operationId: 'getKeys',
    method: 'get',
    path: '/.well-known/jwks.json',
    tag: 'Records',
    summary: 'Read the keys that receipts are checked by',
    description: 'The public keys (RFC 7517), for everybody: those that sign, and those that have signed.',
    answers: [{ status: 200, description: 'The keys.', schema: Jwks }],
    problems: ['not-acceptable'],
  },
];
