import { z } from 'zod';
import { OUTCOMES } from '../screening/outcome.js';
import { canonicalJson, sha256 } from './canonical.js';

const digest = z.string().regex(/^[\da-f]{64}$/);

/**
 * What is sworn to about a screening: the payload of its receipt, and its link in the tenant's chain.
 *
 * It names the plan and the answer by digest only (SHA-256 over RFC 8785), so it can stay when they are forgotten.
 */
export const Entry = z.strictObject({
  issuer: z.string(),
  tenant: z.string(),
  id: z.string(),
  createdAt: z.string(),
  outcome: z.enum(OUTCOMES),
  ruleset: z.strictObject({ id: z.string(), version: z.string() }),
  lexicon: z.strictObject({
    version: z.string(),
    extensions: z.array(z.strictObject({ id: z.string(), version: z.string() })),
  }),
  digests: z.strictObject({
    /** Of the plan that was screened. */
    plan: digest,
    /** Of the request to `/v1/platforms/{platform}/screenings` as it was sent, with `platform` among its properties. */
    request: digest.optional(),
    /** Of what the engine made of the plan: the same again wherever plan and versions are the same. */
    assessment: digest,
    /** Of the screening as it was answered, without its receipt. */
    screening: digest,
  }),
  chain: z.strictObject({
    /** From 1, without a gap within a tenant. */
    sequence: z.int().min(1),
    /** Hash of the entry before, null for the first. */
    previous: digest.nullable(),
  }),
});
export type Entry = z.infer<typeof Entry>;

/** An entry that has no place in the chain yet. */
export type Unchained = Omit<Entry, 'chain'>;

/** The last entry of a tenant's chain. */
export interface Head {
  /** 0 where the chain is empty. */
  readonly sequence: number;
  readonly hash: string | null;
}

export const EMPTY: Head = { sequence: 0, hash: null };

/** An entry with its text to the byte, which is what is hashed and signed. */
export interface Link {
  readonly entry: Entry;
  readonly text: string;
  readonly hash: string;
}

/** Puts an entry behind the head of its chain. */
export function linkAfter(head: Head, unchained: Unchained): Link {
  const entry = { ...unchained, chain: { sequence: head.sequence + 1, previous: head.hash } };
  const text = canonicalJson(entry);
  return { entry, text, hash: sha256(text) };
}

/** The head that a link is. */
export const headOf = ({ entry, hash }: Link): Head => ({ sequence: entry.chain.sequence, hash });
