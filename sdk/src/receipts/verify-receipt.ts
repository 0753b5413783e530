import { JWSSignatureVerificationFailed } from 'jose/errors';
import { compactVerify } from 'jose/jws/compact/verify';
import { webCrypto } from '../web-crypto.js';
import { canonicalDigest } from './canonical.js';
import { claimsOf, keyIdOf } from './compact.js';
import { ReceiptError } from './errors.js';
import { isKeySet, keyNamed, type ReceiptKeys } from './keys.js';
import type { Receipt } from './receipt.js';

/** What a receipt is held against: at least one of `plan`, `request` and `screening`. */
export interface ReceiptSubject {
  /** The plan that was screened. After `addEvidence` that is the plan with what was new. */
  plan?: object | undefined;
  /** The request that a platform's body was screened in: `{ platform, object, body }` and whatever else was sent. */
  request?: object | undefined;
  /**
   * The screening, as it was answered or fetched again. Its `receipt`, `supersededBy` and `notApplicable` don't count: they
   * are no part of the record.
   */
  screening?: object | undefined;
  /** Who must have given it out. Left out: whoever holds the key. */
  issuer?: string | undefined;
  /** For which tenant it must have been given out. Left out: any. */
  tenant?: string | undefined;
}

/** What to verify a receipt with. */
export interface VerifyReceiptOptions extends ReceiptSubject {
  /** Keys that you got from the service before, over a connection that you trust. They are trusted as they are. */
  keys: ReceiptKeys;
}

/**
 * Did the service that holds the keys screen just this plan, and what did it come to? Calls nobody.
 *
 * Gives back what the receipt says. It is signed for every outcome: look at `outcome` too. Throws `ReceiptError` where
 * the receipt doesn't prove it, `TypeError` where there are no keys or nothing to hold it against.
 */
export async function verifyReceipt(
  receipt: string,
  { keys, ...subject }: VerifyReceiptOptions,
): Promise<Receipt> {
  checkSubject(subject);
  if (!isKeySet(keys)) throw new TypeError('keys must be a JWK Set: { keys: […] }');
  webCrypto();
  const key = await keyNamed(keyIdOf(receipt), keys);
  try {
    await compactVerify(receipt, key, { algorithms: ['EdDSA'] });
  } catch (cause) {
    if (!(cause instanceof JWSSignatureVerificationFailed)) throw cause;
    throw new ReceiptError(
      'wrong-signature',
      'The receipt was changed, or was not signed with the key that it names. Don’t rely on it: fetch the screening from the service.',
      { cause },
    );
  }
  const claims = claimsOf(receipt);
  await holdAgainst(claims, subject);
  return claims;
}

/** A receipt that is held against nothing would only prove that some plan was screened. Throws `TypeError`. */
export function checkSubject({ plan, request, screening }: ReceiptSubject): void {
  if (plan === undefined && request === undefined && screening === undefined) {
    throw new TypeError('give the plan, the request or the screening that the receipt is to prove');
  }
}

async function holdAgainst(
  { id, issuer, tenant, digests }: Receipt,
  { plan, request, screening, ...expected }: ReceiptSubject,
): Promise<void> {
  for (const [name, is] of [
    ['issuer', issuer],
    ['tenant', tenant],
  ] as const) {
    if (expected[name] === undefined || expected[name] === is) continue;
    throw new ReceiptError(
      `other-${name}`,
      `The ${name} of the receipt is ${JSON.stringify(is)}, not ${JSON.stringify(expected[name])}. Ask for a receipt of the right one. Screening ${id}`,
    );
  }
  const given = { plan, request, screening: screening && withoutWhatIsNotRecorded(screening) };
  for (const name of ['plan', 'request', 'screening'] as const) {
    if (given[name] === undefined) continue;
    // Where neither the value nor the receipt has a digest, that is no match either.
    const digest = await canonicalDigest(name, given[name]);
    if (digest === undefined || digest !== digests[name]) throw other(name, id, digests[name]);
  }
}

/** The receipt can't be in its own digest; the other two are told beside the record and are no part of it. */
function withoutWhatIsNotRecorded(screening: object): object {
  const unrecorded = ['receipt', 'supersededBy', 'notApplicable'];
  return Object.fromEntries(Object.entries(screening).filter(([name]) => !unrecorded.includes(name)));
}

function other(name: 'plan' | 'request' | 'screening', id: string, digest: string | undefined): ReceiptError {
  const message =
    digest === undefined
      ? `The receipt is for a plan, not for a request with a platform’s body. Hold it against the plan. Screening ${id}`
      : `The receipt is for another ${name} than this one: something in it was changed after the screening. Screen it as it is now, or find the ${name} that was screened. Screening ${id}`;
  return new ReceiptError(`other-${name}`, message);
}
