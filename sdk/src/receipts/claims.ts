import { isRecord } from '../call.js';
import type { Outcome } from '../types.js';
import type { Receipt } from './receipt.js';

type Test = (value: unknown) => boolean;

/** Is it what a receipt says: every claim, each as it must be, and none beside? */
export function isReceipt(value: unknown): value is Receipt {
  return claims(value);
}

/** An object with exactly these properties; the optional ones may be absent. */
const object =
  (required: Record<string, Test>, optional: Record<string, Test> = {}): Test =>
  (value) => {
    const tests = new Map(Object.entries({ ...required, ...optional }));
    return (
      isRecord(value) &&
      Object.keys(required).every((name) => Object.hasOwn(value, name)) &&
      Object.entries(value).every(([name, part]) => tests.get(name)?.(part) === true)
    );
  };

const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);

const text: Test = (value) => typeof value === 'string' && value !== '';

const digest: Test = (value) => typeof value === 'string' && /^[\da-f]{64}$/.test(value);

const time: Test = (value) =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value;

const place: Test = (value) => Number.isSafeInteger(value) && (value as number) >= 1;

const OUTCOMES = {
  clear: true,
  conditional: true,
  'needs-information': true,
  restricted: true,
} satisfies Record<Outcome, true>;

const outcome: Test = (value) => typeof value === 'string' && Object.hasOwn(OUTCOMES, value);

const versioned = object({ id: text, version: text });

const claims = object({
  issuer: text,
  tenant: text,
  id: text,
  createdAt: time,
  outcome,
  ruleset: versioned,
  lexicon: object({ version: text, extensions: listOf(versioned) }),
  digests: object({ plan: digest, assessment: digest, screening: digest }, { request: digest }),
  chain: object({ sequence: place, previous: (value) => value === null || digest(value) }),
});
