import {
  calculateJwkThumbprint,
  CompactSign,
  compactVerify,
  exportJWK,
  generateKeyPair,
  importJWK,
} from 'jose';
import { z } from 'zod';

const PublicKey = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string().min(1) });

/** An Ed25519 key as a JWK (RFC 8037); `d` is its private half. */
export const SigningKey = z.looseObject({ ...PublicKey.shape, d: z.string().min(1).optional() });
export type SigningKey = z.infer<typeof SigningKey>;

/** A public key as it is published. */
export interface PublishedKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  /** Its thumbprint (RFC 7638). */
  readonly kid: string;
  readonly alg: 'EdDSA';
  readonly use: 'sig';
}

/** Signs entries, and knows its own signatures again. */
export interface Notary {
  /** Who answers for the receipts. */
  readonly issuer: string;
  /** Thumbprint of the key that signs. */
  readonly kid: string;
  /** Every key by which receipts can be checked, the one that signs first. */
  readonly keys: readonly PublishedKey[];
  /** The receipts of entries: each a JWS in compact form whose payload is the entry's text. */
  readonly seal: (entries: readonly string[]) => Promise<readonly string[]>;
  /** The entry that a receipt was given for, or `undefined` where none of our keys has signed it. */
  readonly open: (receipt: string) => Promise<string | undefined>;
}

/** Knows signatures, and can make none: public keys are enough for it. */
export type ReceiptReader = Pick<Notary, 'open'>;

/** What a receipt is, as its header says it. */
export const RECEIPT_TYPE = 'a22-receipt';

/**
 * A notary that signs with the first of these keys that has a private half.
 *
 * Throws `Error` where none has.
 */
export async function notaryWith(keys: readonly SigningKey[], issuer: string): Promise<Notary> {
  const active = keys.find(({ d }) => d !== undefined);
  if (active?.d === undefined) throw new Error('none of the signing keys has a private half');
  const { kty, crv, x, d } = active;
  const privateKey = await importJWK({ kty, crv, x, d }, 'EdDSA');
  const first = await publishedKey(active);
  const others = await Promise.all(keys.filter((key) => key !== active).map(publishedKey));
  const { kid } = first;
  return {
    issuer,
    kid,
    keys: [first, ...others],
    seal: (entries) =>
      Promise.all(
        entries.map((entry) =>
          new CompactSign(new TextEncoder().encode(entry))
            .setProtectedHeader({ alg: 'EdDSA', typ: RECEIPT_TYPE, kid })
            .sign(privateKey),
        ),
      ),
    ...(await receiptReaderWith(keys)),
  };
}

/** Checks receipts by the public halves of these keys. */
export async function receiptReaderWith(keys: readonly SigningKey[]): Promise<ReceiptReader> {
  const published = await Promise.all(keys.map(publishedKey));
  const publicKeys = new Map(
    await Promise.all(published.map(async (key) => [key.kid, await importJWK({ ...key }, 'EdDSA')] as const)),
  );
  return {
    async open(receipt) {
      try {
        const { payload } = await compactVerify(
          receipt,
          ({ kid = '' }) => publicKeys.get(kid) ?? Promise.reject(new Error('unknown key')),
          { algorithms: ['EdDSA'] },
        );
        return new TextDecoder().decode(payload);
      } catch {
        return undefined;
      }
    },
  };
}

/** A new key pair. */
export async function newSigningKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return SigningKey.parse(await exportJWK(privateKey));
}

/** The public half, as it is published. */
export async function publishedKey({ kty, crv, x }: SigningKey): Promise<PublishedKey> {
  return { kty, crv, x, kid: await calculateJwkThumbprint({ kty, crv, x }), alg: 'EdDSA', use: 'sig' };
}
