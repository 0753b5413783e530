import { decodeProtectedHeader } from 'jose';
import { describe, expect, it } from 'vitest';
import { newSigningKey, notaryWith, type SigningKey } from '../../src/records/notary.js';

const publicHalf = ({ kty, crv, x }: SigningKey): SigningKey => ({ kty, crv, x });

describe('a notary', () => {
  it('signs entries as they are, and knows its receipts again', async () => {
    const notary = await notaryWith([await newSigningKey()], 'us');
    const entries = ['{"a":1}', '{"b":"é 😀"}'];
    const receipts = await notary.seal(entries);
    expect(await Promise.all(receipts.map((receipt) => notary.open(receipt)))).toEqual(entries);
    expect(decodeProtectedHeader(receipts[0] ?? '')).toEqual({
      alg: 'EdDSA',
      typ: 'a22-receipt',
      kid: notary.kid,
    });
  });

  it('publishes public halves alone, the one that signs first', async () => {
    const [old, active] = [await newSigningKey(), await newSigningKey()];
    const notary = await notaryWith([publicHalf(old), active], 'us');
    expect(notary.keys.map(({ x }) => x)).toEqual([active.x, old.x]);
    expect(notary.kid).toBe(notary.keys[0]?.kid);
    expect(JSON.stringify(notary.keys)).not.toContain(active.d);
    expect(notary.keys[0]).toMatchObject({ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig' });
  });

  it('knows the receipts of a key that signs no more', async () => {
    const [old, active] = [await newSigningKey(), await newSigningKey()];
    const [receipt = ''] = await (await notaryWith([old], 'us')).seal(['{}']);
    expect(await (await notaryWith([active, publicHalf(old)], 'us')).open(receipt)).toBe('{}');
    expect(await (await notaryWith([active], 'us')).open(receipt)).toBeUndefined();
  });

  it.each([
    [
      'a changed payload',
      (receipt: string) => receipt.replace(/\.[^.]+\./, `.${Buffer.from('{"a":2}').toString('base64url')}.`),
    ],
    ['no signature', (receipt: string) => receipt.replace(/[^.]+$/, '')],
    [
      'another algorithm',
      (receipt: string) => receipt.replace(/^[^.]+/, Buffer.from('{"alg":"none"}').toString('base64url')),
    ],
    ['no receipt at all', () => 'nonsense'],
  ])('does not take %s for its own', async (_, doctored) => {
    const notary = await notaryWith([await newSigningKey()], 'us');
    const [receipt = ''] = await notary.seal(['{"a":1}']);
    expect(await notary.open(doctored(receipt))).toBeUndefined();
  });

  it('can’t be without a private half', async () => {
    await expect(notaryWith([publicHalf(await newSigningKey())], 'us')).rejects.toThrow(/private half/);
  });
});
