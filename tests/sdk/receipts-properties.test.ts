import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ReceiptError, verifyReceipt, type Receipt } from '../../sdk/src/index.js';
import { claimsFor, digest, newSigner, type Signer } from './sample-receipts.js';
import { plan } from './samples.js';

let signer: Signer;
let receipt: string;
beforeAll(async () => {
  signer = await newSigner();
  receipt = await signer.sign(claimsFor());
});

/** Any JSON that has a canonical form, with numbers and letters of every kind. */
const anyJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, ''),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('object'),
  ),
  object: fc.dictionary(fc.string({ unit: 'binary', maxLength: 6 }), tie('value'), { maxKeys: 5 }),
}));
const anyObject = anyJson.object;

const forPlan = (value: unknown): Promise<string> =>
  signer.sign(claimsFor({ digests: { ...claimsFor().digests, plan: digest(value) } }));
const verify = (given: string, value: object = plan): Promise<Receipt> =>
  verifyReceipt(given, { keys: signer.keys, plan: value });
async function isRefused(call: Promise<unknown>): Promise<void> {
  await expect(call).rejects.toBeInstanceOf(ReceiptError);
}

describe('whatever the plan', () => {
  it('its properties may stand in any order, and may have come over the wire', async () => {
    await fc.assert(
      fc.asyncProperty(anyObject, async (value) => {
        const given = await forPlan(value);
        await verify(given, reversed(value) as object);
        await verify(given, JSON.parse(JSON.stringify(value, null, 2)) as object);
      }),
      { numRuns: 200 },
    );
  });

  it('any other plan is refused', async () => {
    await fc.assert(
      fc.asyncProperty(anyObject, anyObject, async (value, other) => {
        fc.pre(digest(value) !== digest(other));
        await isRefused(verify(await forPlan(value), other));
      }),
      { numRuns: 200 },
    );
  });

  it('any one change of it is refused', async () => {
    await fc.assert(
      fc.asyncProperty(anyObject, fc.nat(), fc.string(), async (value, place, text) => {
        await isRefused(verify(await forPlan(value), changed(value, place, text)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('whatever is changed', () => {
  it('one character: refused', async () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.= \n', 'é'];
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom(...letters), async (at, letter) => {
        const index = at % receipt.length;
        fc.pre(receipt[index] !== letter);
        await isRefused(verify(receipt.slice(0, index) + letter + receipt.slice(index + 1)));
      }),
      { numRuns: 500 },
    );
  });

  it('the last character, into each other one: refused', async () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    for (const letter of letters.replace(receipt.at(-1)!, '')) {
      await isRefused(verify(receipt.slice(0, -1) + letter));
    }
  });

  it('characters more or less: refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat({ max: 5 }), fc.string({ maxLength: 5 }), async (at, less, more) => {
        const index = at % receipt.length;
        const other = receipt.slice(0, index) + more + receipt.slice(index + less);
        fc.pre(other !== receipt);
        await isRefused(verify(other));
      }),
      { numRuns: 300 },
    );
  });

  it('a claim, under the old signature: refused', async () => {
    const [header, , signature] = receipt.split('.');
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.string(), async (place, text) => {
        const claims = changed(claimsFor(), place, text);
        const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
        await isRefused(verify([header, payload, signature].join('.')));
      }),
    );
  });

  it('anything at all for a receipt: refused, and with no other error', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary' }), (text) => isRefused(verify(text))));
  });

  it('claims put in or made otherwise, under a right signature: refused as malformed', async () => {
    await fc.assert(
      fc.asyncProperty(anyObject, async (more) => {
        const claims = { ...claimsFor(), ...more };
        fc.pre(digest(claims) !== digest(claimsFor()));
        await expect(verify(await signer.sign(claims))).rejects.toMatchObject({ reason: 'malformed' });
      }),
    );
  });
});

/** The same value with the properties of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, part]) => [name, reversed(part)]),
  );
}

/** The object with one of its properties, at any depth, set to something else, taken away, or one put in. */
function changed(value: object, place: number, text: string): object {
  const entries = Object.entries(value) as [string, unknown][];
  const index = place % (entries.length + 1);
  const rest = Math.floor(place / (entries.length + 1));
  if (index === entries.length) return Object.fromEntries([...entries, [`new ${text}`, text]]);
  const [name, part] = entries[index]!;
  if (rest % 3 === 0) return Object.fromEntries(entries.filter((_entry, at) => at !== index));
  const isObject = typeof part === 'object' && part !== null && !Array.isArray(part);
  const other = isObject && rest % 3 === 1 ? changed(part, Math.floor(rest / 3), text) : [part];
  return Object.fromEntries(entries.with(index, [name, other]));
}
