import { z } from 'zod';
import {
  ClearQuery,
  DigestRow,
  ListCheckLine,
  ListCheckSummary,
  SuppressionCount,
  SuppressionsAdded,
  SuppressionsRemoved,
} from '../suppression-schemas.js';
import { QUERY, type Operation } from './operation.js';

/** Streams are not held to the size of a body. */
const STREAM = ['not-acceptable', 'unsupported-media-type', 'invalid-request'] as const;

/** People who objected, and lists held against them. */
export const SUPPRESSION_OPERATIONS: readonly Operation[] = [
  {
    operationId: 'addSuppressions',
    scopes: ['admin'],
    method: 'put',
    path: '/v1/suppressions',
    tag: 'Objections',
    summary: 'Add people who objected',
    description:
      'Adds to the suppression list; to add a digest twice does no harm. Takes digests without end, one `{"digest": "…"}` (`DigestRow`) a line: the SHA-256, as 64 hexadecimal digits, of a contact detail of somebody who objected, written as the platform asks before it was hashed. They are kept as they come in. A line that holds no digest is refused, one with a raw e-mail address or phone number above all, and told by its number from 1 (`/lines/17`), never by what it holds; the others are kept all the same, and the answer is a 422 that says how many.',
    body: { line: DigestRow },
    answers: [{ status: 200, description: 'All were kept.', schema: SuppressionsAdded }],
    problems: [...STREAM, 'malformed-request'],
  },
  {
    operationId: 'countSuppressions',
    scopes: ['read'],
    method: 'get',
    path: '/v1/suppressions',
    tag: 'Objections',
    summary: 'Count people who objected',
    description: 'How many digests are on the suppression list. They are never given out.',
    answers: [{ status: 200, description: 'Their number.', schema: SuppressionCount }],
    problems: QUERY,
  },
  {
    operationId: 'clearSuppressions',
    scopes: ['admin'],
    method: 'delete',
    path: '/v1/suppressions',
    tag: 'Objections',
    summary: 'Empty the suppression list',
    description:
      'Takes all digests back: after it, everybody who objected may be targeted again. It needs `confirm=all`. Checks of lists that were made stay as they are.',
    query: ClearQuery,
    answers: [{ status: 200, description: 'The list is empty.', schema: SuppressionsRemoved }],
    problems: QUERY,
  },
  {
    operationId: 'removeSuppression',
    scopes: ['admin'],
    method: 'delete',
    path: '/v1/suppressions/{digest}',
    tag: 'Objections',
    summary: 'Take one digest back',
    description: 'For somebody who objected and has changed their mind, or was added by mistake.',
    params: z.object({
      digest: z.string().meta({ description: 'The whole digest: 64 hexadecimal digits.' }),
    }),
    answers: [{ status: 204, description: 'It is not on the list any more.' }],
    problems: ['unknown-suppression', 'invalid-request'],
  },
  {
    operationId: 'checkAudienceList',
    scopes: ['screen'],
    key: 'Names this check, for instance by a random UUID. The same list sent again under the same key comes to the first summary, and no second check is kept. Where it is another list, or other rows have to come out by now, the last line tells the conflict.',
    method: 'post',
    path: '/v1/audience-lists/check',
    tag: 'Objections',
    summary: 'Check a list against people who objected',
    description:
      'Takes a list of digests without end, rows as `PUT /v1/suppressions` does, and answers one line (`ListCheckLine`) for each row that must come out, as it finds them and in order: `{"row", "digest"}`, rows counted from 1; or `{"row", "error"}` for a row that is no digest, without what it holds. The last line is `{"summary"}` with the `checkId`, kept before it is sent, for `suppression` of a plan. Where a row was bad, or the storage failed, it is `{"error", "type", "status"}` instead, and no check is kept: a list that was not wholly read proves nothing, and so does an answer that ends without either line. The digests of the summary can be made again by anybody: `jq -r .digest list.ndjson | sha256sum`, the digests in lower case. Of the list itself nothing is kept. Read the answer while you send, since nothing more is read while it is not taken. A list sent again under the same `Idempotency-Key` is given the first summary; if other rows must come out by now, or it is another list, the last line is an error of the type `idempotency-conflict`.',
    body: { line: DigestRow },
    answers: [
      {
        status: 200,
        description: 'Rows that must come out, then the summary.',
        schema: { line: ListCheckLine },
      },
    ],
    problems: STREAM,
  },
  {
    operationId: 'getListCheck',
    scopes: ['read'],
    method: 'get',
    path: '/v1/audience-lists/checks/{id}',
    tag: 'Objections',
    summary: 'Read the summary of a check',
    description: 'The summary of a check again. The list itself is not kept.',
    id: { description: 'The `checkId` of a summary.' },
    answers: [{ status: 200, description: 'The summary.', schema: ListCheckSummary }],
    problems: ['unknown-list-check', ...QUERY],
  },
];
