import type { Outcome } from '../types.js';

/** What a receipt says, once its signature has been checked. */
export interface Receipt {
  /** Who gave it out. */
  readonly issuer: string;
  /** For whom the service screened: the tenant that the API key belongs to. */
  readonly tenant: string;
  /** Id of the screening. */
  readonly id: string;
  /** When the screening was recorded (ISO 8601, UTC). */
  readonly createdAt: string;
  /** What the screening came to. A receipt is given for every outcome, so look at this before a launch. */
  readonly outcome: Outcome;
  readonly ruleset: Versioned;
  readonly lexicon: {
    readonly version: string;
    readonly extensions: readonly Versioned[];
  };
  readonly digests: ReceiptDigests;
  readonly chain: ReceiptLink;
}

/** Something with an id, in the version that was used. */
export interface Versioned {
  readonly id: string;
  readonly version: string;
}

/** SHA-256 over RFC 8785 forms, in lower-case hexadecimal. */
export interface ReceiptDigests {
  /** Of the plan that was screened. */
  readonly plan: string;
  /** Of the request with a platform's body, `platform` among its properties; absent for every other screening. */
  readonly request?: string;
  /** Of what the engine made of the plan: the same again wherever plan and versions are the same. */
  readonly assessment: string;
  /** Of the screening as it was recorded. */
  readonly screening: string;
}

/** The receipt's place among the records, each of which names the one before. */
export interface ReceiptLink {
  /** From 1, without a gap within a tenant. */
  readonly sequence: number;
  /** SHA-256 over the bytes of the payload of the receipt before; null for the first. */
  readonly previous: string | null;
}
