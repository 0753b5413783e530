import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Config } from '../config.js';
import { receiptReaderWith, SigningKey, type ReceiptReader } from '../records/notary.js';
import { existingSigningKeys } from '../signing-keys.js';
import { BadInput } from './io.js';
import { tellOperator } from './operator.js';

/** The option that names a file of public keys, as `/.well-known/jwks.json` gives it. */
export const JWKS = { jwks: { type: 'string' } } as const;

/** What checks receipts: the public keys of `jwks`, else the keys of SIGNING_KEYS. Makes none. Throws `BadInput`. */
export async function receiptReader({ signingKeys }: Config, jwks?: string): Promise<ReceiptReader> {
  if (jwks !== undefined) return receiptReaderWith(publicKeysIn(jwks));
  if (signingKeys !== undefined && existsSync(signingKeys)) {
    try {
      return await receiptReaderWith(existingSigningKeys(signingKeys));
    } catch (error) {
      return tellOperator(error);
    }
  }
  throw new BadInput(
    `receipts can't be checked: there is no file of keys ${signingKeys ?? ''}. Name it in SIGNING_KEYS, or with --jwks a file of the public keys, as /.well-known/jwks.json of the service gives it`,
  );
}

const Jwks = z.object({ keys: z.array(SigningKey).min(1) });

function publicKeysIn(path: string): readonly SigningKey[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new BadInput(`${path} can't be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
  try {
    return Jwks.parse(JSON.parse(text)).keys;
  } catch (cause) {
    throw new BadInput(
      `${path} is not a JWKS with Ed25519 keys: save what /.well-known/jwks.json of the service answers`,
      { cause },
    );
  }
}
