import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { calculateJwkThumbprint, CompactSign, exportJWK, generateKeyPair, type CryptoKey } from 'jose';
import type { Receipt, ReceiptKeys, RecordedScreening } from '../../sdk/src/index.js';
import { plan, screeningOf } from './samples.js';

/** Signs as the service does. */
export interface Signer {
  kid: string;
  keys: ReceiptKeys;
  privateKey: CryptoKey;
  /** A receipt of these claims; `header` is merged into its own, and undefined takes a part away. */
  sign(claims: unknown, header?: Record<string, unknown>): Promise<string>;
  /** The same with a payload of exactly this text. */
  signText(payload: string | Uint8Array, header?: Record<string, unknown>): Promise<string>;
}

/** A service's signer, with a key of its own. */
export async function newSigner(): Promise<Signer> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const { kty, crv, x } = await exportJWK(publicKey);
  const jwk = { kty: kty!, crv: crv!, x: x! };
  const kid = await calculateJwkThumbprint(jwk);
  const signText: Signer['signText'] = (payload, header = {}) => {
    const bytes = typeof payload === 'string' ? new TextEncoder().encode(payload) : payload;
    const whole = { alg: 'EdDSA', typ: 'a22-receipt', kid, ...header };
    return new CompactSign(bytes).setProtectedHeader(whole).sign(privateKey);
  };
  return {
    kid,
    keys: { keys: [{ ...jwk, kid, alg: 'EdDSA', use: 'sig' }] },
    privateKey,
    signText,
    sign: (claims, header) => signText(canonicalize(claims)!, header),
  };
}

/** SHA-256 over the RFC 8785 form, made apart from the SDK. */
export const digest = (value: unknown): string =>
  createHash('sha256').update(canonicalize(value)!).digest('hex');

/** A screening as the service answers it. */
export const screening: RecordedScreening = screeningOf('conditional');

/** A platform's body with what was sent beside it. */
export const request = {
  platform: 'meta',
  object: 'ad-set',
  names: { '1': 'Gardening' },
  body: { name: 'Ward 4' },
};

/** Claims of a receipt for the sample plan, request and screening. */
export const claimsFor = (changes: Partial<Receipt> = {}): Receipt => ({
  issuer: 'article22-screener',
  tenant: 'default',
  id: screening.id,
  createdAt: screening.createdAt,
  outcome: 'conditional',
  ruleset: { id: 'ico-draft-2019-08-08', version: '0.2.2' },
  lexicon: { version: '7', extensions: [{ id: 'parish', version: '1' }] },
  digests: {
    plan: digest(plan),
    request: digest(request),
    assessment: 'a5'.repeat(32),
    screening: digest(screening),
  },
  chain: { sequence: 17, previous: 'a0'.repeat(32) },
  ...changes,
});
