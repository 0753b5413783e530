import { z } from 'zod';

const sha256 = z.string().regex(/^[\da-f]{64}$/);

export const ClearQuery = z.strictObject({
  confirm: z.literal('all').describe('Has to be `all`: it takes back every objection that is on the list.'),
});

export const SuppressionCount = z
  .strictObject({ count: z.int().describe('Digests that are on the list.') })
  .meta({ id: 'SuppressionCount', description: 'The size of a suppression list.' });

export const SuppressionsAdded = z
  .strictObject({
    received: z.int().describe('Lines that were read.'),
    added: z.int().describe('Of their digests, how many were not on the list before.'),
    count: z.int().describe('Digests that are on the list now.'),
  })
  .meta({ id: 'SuppressionsAdded', description: 'What was added to a suppression list.' });

export const SuppressionsRemoved = z
  .strictObject({ removed: z.int().describe('Digests that were on the list.') })
  .meta({ id: 'SuppressionsRemoved', description: 'What was taken from a suppression list.' });

const listOf = (whose: string) =>
  z.strictObject({
    rows: z.int().describe(`${whose}: how many.`),
    digest: sha256.describe(
      'The SHA-256 over these digests in lower-case hex, in the order in which they came, each with a line feed: what `sha256sum` prints for the file of them.',
    ),
  });

export const ListCheckSummary = z
  .strictObject({
    checkId: z.string().describe('The id of the check, for `suppression.checkId` of a plan.'),
    createdAt: z.iso.datetime().describe('When the check began: who objected later is not known to it.'),
    suppressions: z.int().describe('The size of the suppression list then.'),
    list: listOf('Rows that were checked'),
    remove: listOf('Rows that must come out'),
    keep: listOf('Rows that may stay').describe(
      'What may be used. Its digest is what goes into `suppression.listDigest` of a plan.',
    ),
    bad: z.literal(0).describe('Rows that were no digests. A list that holds any is not checked at all.'),
  })
  .meta({ id: 'ListCheckSummary', description: 'What the check of a list against objections came to.' });

export type ListCheckSummary = z.infer<typeof ListCheckSummary>;

export const DigestRow = z
  .strictObject({
    digest: z
      .string()
      .regex(/^[\da-fA-F]{64}$/)
      .describe('The SHA-256 of a contact detail, as 64 hexadecimal digits.'),
  })
  .meta({ id: 'DigestRow', description: 'A row of a list: one digest.' });

const row = z.int().describe('The number of the row, from 1.');

export const ListCheckLine = z
  .union([
    z.strictObject({ row, digest: sha256.describe('It must come out of the list.') }),
    z.strictObject({ row, error: z.string().describe('Why the row is no digest, without what it holds.') }),
    z.strictObject({ summary: ListCheckSummary }),
    z.strictObject({
      error: z.string().describe('Why no check was kept.'),
      type: z.string().describe('The kind of problem, as in `Problem`.'),
      status: z.int().describe('The status that the answer would have, had it not begun.'),
    }),
  ])
  .meta({
    id: 'ListCheckLine',
    description:
      'A line of the answer to a check of a list: a row that must come out or is no digest; or last the summary, or why there is none.',
  });
