import { decode, encode } from 'jose/base64url';
import { isRecord } from '../call.js';
import { canonicalForm } from './canonical.js';
import { isReceipt } from './claims.js';
import { ReceiptError } from './errors.js';
import type { Receipt } from './receipt.js';

const ADVICE = 'Take the `receipt` of the recorded screening as it is, from its first character to its last.';

/**
 * Id of the key that a receipt names. Throws `ReceiptError` unless it is written as the service writes receipts.
 *
 * Nothing of it is to be believed yet. What the header must hold is fixed, so that it can't choose another algorithm,
 * bring its own key (`jwk`, `x5c`, `jku`) or change how the rest is read (`crit`, `b64`).
 */
export function keyIdOf(receipt: unknown): string {
  const parts = typeof receipt === 'string' ? receipt.split('.') : [];
  if (parts.length !== 3 || !parts.every(isBase64Url)) {
    throw malformed('it is not three parts in base64url with dots between them');
  }
  const header = jsonOf(parts[0]!);
  const isOurs =
    isRecord(header) &&
    Object.keys(header).sort().join() === 'alg,kid,typ' &&
    header['alg'] === 'EdDSA' &&
    header['typ'] === 'a22-receipt' &&
    typeof header['kid'] === 'string';
  if (!isOurs) {
    throw malformed('its header must hold alg “EdDSA”, typ “a22-receipt” and a kid, and nothing else');
  }
  return header['kid'] as string;
}

/** What a receipt with a right signature says. Throws `ReceiptError` where that isn't what receipts say. */
export function claimsOf(receipt: string): Receipt {
  const payload = receipt.split('.')[1]!;
  const claims = jsonOf(payload);
  if (!isReceipt(claims)) {
    throw malformed('its claims are not those of a receipt that this version of the SDK knows');
  }
  // Else a claim could stand there twice, and be read in one way here and in another elsewhere.
  if (canonicalForm('payload', claims) !== textOf(payload)) {
    throw malformed('its claims are not in canonical form (RFC 8785)');
  }
  return claims;
}

/** In one of several spellings of the same bytes, a changed receipt would still pass. */
function isBase64Url(part: string): boolean {
  try {
    return part !== '' && encode(decode(part)) === part;
  } catch {
    return false;
  }
}

function jsonOf(part: string): unknown {
  try {
    return JSON.parse(textOf(part));
  } catch {
    return undefined;
  }
}

const textOf = (part: string): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(decode(part));

const malformed = (what: string): ReceiptError =>
  new ReceiptError('malformed', `This is no receipt of the screener: ${what}. ${ADVICE}`);
