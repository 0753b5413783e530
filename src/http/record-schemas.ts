import { z } from 'zod';
import { LexiconInfo } from '../screening/screening.js';
import { OUTCOMES } from '../screening/outcome.js';

const sha256 = z.string().regex(/^[\da-f]{64}$/);

export const Jwks = z
  .strictObject({
    keys: z.array(
      z.strictObject({
        kty: z.literal('OKP'),
        crv: z.literal('Ed25519'),
        x: z.string(),
        kid: z.string().describe('Its thumbprint (RFC 7638), which stands in the header of a receipt.'),
        alg: z.literal('EdDSA'),
        use: z.literal('sig'),
      }),
    ),
  })
  .meta({ id: 'Jwks', description: 'Public keys (RFC 7517), the one that signs today first.' });

export const ChainReport = z
  .strictObject({
    intact: z.boolean().describe('Does every record fit?'),
    records: z.int().describe('Records that were looked at: up to the first that does not fit.'),
    forgotten: z
      .int()
      .describe('Of them, how many have been deleted. Their entries stay, so the chain holds.'),
    unsigned: z
      .int()
      .describe('Of them, how many are from before there were receipts: chained, but signed by nobody.'),
    fault: z
      .strictObject({
        sequence: z.int().describe('Its place in the chain, from 1.'),
        id: z.string().optional().describe('Absent where the record is missing.'),
        why: z.string(),
      })
      .optional()
      .describe('The first record that does not fit. Absent where all do.'),
  })
  .meta({ id: 'ChainReport', description: 'What a walk along the chain of records has found.' });

const versions = {
  ruleset: z.strictObject({ id: z.string(), version: z.string() }),
  lexicon: LexiconInfo,
};

export const Replay = z
  .strictObject({
    id: z.string(),
    same: z
      .enum(['yes', 'no', 'unknown'])
      .describe('Does the plan come to the same again? `unknown`: a version is lacking here.'),
    explanation: z.string(),
    recorded: z
      .strictObject({ ...versions, outcome: z.enum(OUTCOMES), assessment: sha256 })
      .describe('What the record rests on, and the digest of all that the engine made of the plan.'),
    here: z
      .strictObject({ ...versions, outcome: z.enum(OUTCOMES).optional(), assessment: sha256.optional() })
      .describe(
        'What is in force here, and what came of the plan. Nothing came of it where a version is lacking.',
      ),
    lacking: z.array(z.string()).describe('The versions of the record that this release does not have.'),
  })
  .meta({ id: 'Replay', description: 'A recorded plan screened again, beside what it came to then.' });

export const Retention = z
  .strictObject({
    days: z
      .int()
      .min(1)
      .max(36_500)
      .nullable()
      .describe('Days after which a screening’s plan and answer are deleted. Null: as the service is set.'),
  })
  .meta({ id: 'Retention', description: 'How long a tenant’s screenings are kept.' });

export const RetentionInForce = z
  .strictObject({
    days: z.int().nullable().describe('What the tenant has set. Null: nothing.'),
    inForce: z.int().describe('What is in force: the tenant’s own, or the service’s.'),
  })
  .meta({ id: 'RetentionInForce', description: 'How long a tenant’s screenings are kept.' });
