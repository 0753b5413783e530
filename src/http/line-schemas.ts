import { z } from 'zod';
import { AnsweredScreening } from '../platforms/screening.js';
import { LexiconInfo, SpecialCategoryFinding, SupplierFlagReading } from '../screening/screening.js';
import { OUTCOMES } from '../screening/outcome.js';
import { Plan } from '../screening/plan.js';
import { SignalsRequest } from '../screening/signals-request.js';
import { IDEMPOTENCY_KEY } from './idempotency.js';
import { Problem } from './schemas.js';

// What is sent and answered a line of JSON each. Rows are counted from 1.

export const BatchRow = z
  .strictObject({
    plan: Plan,
    idempotencyKey: z
      .string()
      .regex(IDEMPOTENCY_KEY, { error: 'has to be 1 to 255 characters of visible ASCII' })
      .optional()
      .describe('Names this row, so that it can be sent again without being recorded twice.'),
  })
  .meta({ id: 'BatchRow', description: 'A row of a batch: a plan to screen.' });

export const BatchSummary = z
  .strictObject({
    rows: z.int().describe('Rows that were read.'),
    recorded: z.int().describe('Of them, how many were screened and recorded.'),
    repeated: z.int().describe('Of them, how many had been recorded before under the same key.'),
    bad: z.int().describe('Of them, how many have an error.'),
  })
  .meta({ id: 'BatchSummary', description: 'What a batch came to.' });

export const BatchLine = z
  .union([
    z.strictObject({ row: z.int(), screening: AnsweredScreening }),
    z.strictObject({ row: z.int(), error: Problem }),
    z.strictObject({ summary: BatchSummary }),
  ])
  .meta({
    id: 'BatchLine',
    description:
      'A line of the answer to a batch: the screening of a row as it was recorded, or why nothing was recorded for it; and last the summary.',
  });

/** What the special category check takes as one signal. */
export const SignalRow = SignalsRequest.shape.signals.element.meta({
  id: 'SignalRow',
  description: 'A row of a stream of signals.',
});

export const SignalsSummary = z
  .strictObject({
    rows: z.int().describe('Rows that were read.'),
    telling: z.int().describe('Of them, how many tell a special category.'),
    bad: z.int().describe('Of them, how many have an error.'),
    lexicon: LexiconInfo,
  })
  .meta({ id: 'SignalsSummary', description: 'What a stream of signals came to.' });

export const SignalLine = z
  .union([
    z.strictObject({
      value: z.string().describe('The signal, as it was sent.'),
      findings: z.array(SpecialCategoryFinding.omit({ signal: true, citation: true })),
      supplierFlag: SupplierFlagReading.omit({ signal: true })
        .optional()
        .describe('Only where the row carries a supplier’s flag.'),
    }),
    z.strictObject({ error: z.string().describe('Why the row could not be read.') }),
    z.strictObject({ summary: SignalsSummary }),
  ])
  .meta({
    id: 'SignalLine',
    description:
      'A line of the answer to a stream of signals: what a row tells, or why it could not be read; and last the summary.',
  });

/** A plan or a screening that is damaged is exported as the text that was found. */
const orText = <T extends z.ZodType>(schema: T) => z.union([schema, z.string()]).optional();

export const ExportedRecord = z
  .strictObject({
    id: z.string(),
    sequence: z.int().describe('Its place in the chain, from 1.'),
    createdAt: z.iso.datetime(),
    outcome: z.enum(OUTCOMES),
    reference: z.string().optional(),
    supersedes: z.string().optional().describe('The id of the screening that this one took the place of.'),
    plan: orText(Plan).describe('Absent once it was deleted. A text where the record is damaged.'),
    screening: orText(AnsweredScreening).describe(
      'Absent once it was deleted. A text where the record is damaged.',
    ),
    entry: z.string().describe('The text that was hashed and signed, to the byte.'),
    hash: z.string().describe('The SHA-256 over `entry`, by which the next record names this one.'),
    receipt: z.string().optional().describe('Absent in records from before there were receipts.'),
    forgottenAt: z.iso.datetime().optional().describe('When plan and screening were deleted.'),
  })
  .meta({ id: 'ExportedRecord', description: 'A line of the export: one record, as it is kept.' });
