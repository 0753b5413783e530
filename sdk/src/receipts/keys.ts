import { importJWK } from 'jose/key/import';
import { ScreenerError } from '../errors.js';
import { ReceiptError } from './errors.js';

/** The keys that receipts are signed with (a JWK Set), as `/.well-known/jwks.json` gives them. */
export interface ReceiptKeys {
  readonly keys: readonly ReceiptKey[];
}

/** A public key (RFC 8037). Keys of other kinds are passed over. */
export interface ReceiptKey {
  readonly kty: string;
  readonly crv?: string | undefined;
  readonly x?: string | undefined;
  /** What receipts name the key by: its thumbprint (RFC 7638). */
  readonly kid?: string | undefined;
  readonly alg?: string | undefined;
  readonly use?: string | undefined;
}

/** Is it a set of keys, of whatever kind? */
export function isKeySet(value: unknown): value is ReceiptKeys {
  return typeof value === 'object' && value !== null && 'keys' in value && Array.isArray(value.keys);
}

/**
 * The key of that id, ready to check a signature with.
 *
 * Throws `ReceiptError` (`unknown-key`) where there is none that can have signed a receipt, `ScreenerError` where the
 * platform knows no Ed25519.
 */
export async function keyNamed(kid: string, { keys }: ReceiptKeys) {
  const key = keys.find((each) => each?.kid === kid && isForReceipts(each));
  if (key === undefined) {
    throw new ReceiptError(
      'unknown-key',
      `The receipt names the key ${JSON.stringify(kid)}, which is not among the keys. Fetch the keys of the service that gave the receipt out again; if it is not there either, that service did not sign the receipt.`,
    );
  }
  try {
    // Only what makes the public key: a private part or key_ops would make another use of it.
    return await importJWK({ kty: 'OKP', crv: 'Ed25519', x: key.x ?? '' }, 'EdDSA');
  } catch (cause) {
    throw isNotSupported(cause)
      ? new ScreenerError('This browser or runtime can’t check Ed25519 signatures. Use a newer one', {
          cause,
        })
      : new ReceiptError(
          'unknown-key',
          `The key ${JSON.stringify(kid)} is there, but is no Ed25519 key. Fetch the keys again.`,
          { cause },
        );
  }
}

const isForReceipts = ({ kty, crv, alg = 'EdDSA', use = 'sig' }: ReceiptKey): boolean =>
  kty === 'OKP' && crv === 'Ed25519' && alg === 'EdDSA' && use === 'sig';

const isNotSupported = (thrown: unknown): boolean =>
  thrown instanceof Error && (thrown.name === 'NotSupportedError' || thrown.name === 'JOSENotSupported');
