import { SignJWT } from 'jose';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  createScreener,
  ReceiptError,
  verifyReceipt,
  type Plan,
  type ReceiptKeys,
  type ReceiptRefusal,
  type ReceiptSubject,
} from '../../sdk/src/index.js';
import { fakeFetch, json, type Reply } from './fake-fetch.js';
import { claimsFor, digest, newSigner, request, screening, type Signer } from './sample-receipts.js';
import { plan } from './samples.js';

let signer: Signer;
let stranger: Signer;
let receipt: string;

beforeAll(async () => {
  [signer, stranger] = await Promise.all([newSigner(), newSigner()]);
  receipt = await signer.sign(claimsFor());
});

const verify = (given: string, subject: ReceiptSubject = { plan }, keys: ReceiptKeys = signer.keys) =>
  verifyReceipt(given, { ...subject, keys });

async function refusal(call: Promise<unknown>): Promise<ReceiptError> {
  const error = await call.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ReceiptError);
  return error as ReceiptError;
}

describe('a receipt is good', () => {
  it.each<[string, ReceiptSubject]>([
    ['for its plan', { plan }],
    ['for its request', { request }],
    ['for its screening', { screening }],
    ['for all three', { plan, request, screening }],
    ['of that issuer and tenant', { plan, issuer: 'article22-screener', tenant: 'default' }],
    ['for the screening with its receipt in it', { screening: { ...screening, receipt: 'x.y.z' } }],
    ['for the screening as it was fetched later', { screening: { ...screening, supersededBy: ['2'] } }],
    ['for the screening with all rules explained', { screening: { ...screening, notApplicable: [] } }],
    [
      'for a plan with properties in another order',
      { plan: Object.fromEntries(Object.entries(plan).reverse()) },
    ],
    ['for a plan with undefined properties', { plan: { ...plan, launchDate: undefined } }],
  ])('%s', async (_what, subject) => {
    expect(await verify(receipt, subject)).toEqual(claimsFor());
  });

  it('as the first of its chain', async () => {
    const claims = claimsFor({ chain: { sequence: 1, previous: null } });
    expect(await verify(await signer.sign(claims))).toEqual(claims);
  });

  it('whatever its outcome: the caller has to look', async () => {
    const given = await signer.sign(claimsFor({ outcome: 'restricted' }));
    expect(await verify(given)).toMatchObject({ outcome: 'restricted' });
  });

  it('with its key among others, of other kinds too', async () => {
    const others = [null, { kty: 'RSA', n: 'x', e: 'AQAB', kid: signer.kid }, ...stranger.keys.keys];
    const keys = { keys: [...others, ...signer.keys.keys] } as ReceiptKeys;
    expect(await verify(receipt, { plan }, keys)).toEqual(claimsFor());
  });

  it('with keys that say no more of themselves than they must', async () => {
    const keys = { keys: signer.keys.keys.map(({ kty, crv, x, kid }) => ({ kty, crv, x, kid })) };
    expect(await verify(receipt, { plan }, keys)).toEqual(claimsFor());
  });

  it.each<[string, unknown, unknown]>([
    ['numbers in any spelling', JSON.parse('[1.0, 1e21, -0, 1E-7]'), [1, 1e21, 0, 1e-7]],
    ['dates, as JSON sends them', [new Date(0)], ['1970-01-01T00:00:00.000Z']],
    ['what JSON sends as null', [undefined, Number.NaN, Infinity], [null, null, null]],
    ['letters beyond ASCII, unchanged', { é: 'e\u0301', '😀': '\u2028' }, { '😀': '\u2028', é: 'e\u0301' }],
    ['a property called __proto__', JSON.parse('{"__proto__":1}'), JSON.parse('{"__proto__":1}')],
  ])('for a body with %s', async (_what, body, asSent) => {
    const digests = { ...claimsFor().digests, request: digest({ object: 'o', body: asSent }) };
    const given = await signer.sign(claimsFor({ digests }));
    await expect(verify(given, { request: { object: 'o', body } })).resolves.toMatchObject({ digests });
  });
});

describe('a receipt is refused that is for something else', () => {
  it.each<[ReceiptRefusal, string, ReceiptSubject]>([
    ['other-plan', 'another plan', { plan: { ...plan, reference: 'other' } }],
    ['other-plan', 'a plan with one fact more', { plan: { ...plan, launchDate: '2027-01-01' } }],
    ['other-plan', 'another plan, its own screening', { plan: {}, screening }],
    ['other-plan', 'null', { plan: null as unknown as Plan }],
    ['other-plan', 'half a character, which has no digest', { plan: { ...plan, reference: '\ud800' } }],
    ['other-request', 'another body', { request: { ...request, body: {} } }],
    ['other-request', 'the body alone', { request: request.body }],
    ['other-screening', 'another outcome', { screening: { ...screening, decision: { outcome: 'clear' } } }],
    ['other-screening', 'its own plan, another screening', { plan, screening: { ...screening, id: '2' } }],
    ['other-issuer', 'another issuer', { plan, issuer: 'somebody' }],
    ['other-tenant', 'another tenant', { plan, tenant: 'acme' }],
  ])('%s: %s', async (reason, _what, subject) => {
    expect(await refusal(verify(receipt, subject))).toMatchObject({ name: 'ReceiptError', reason });
  });

  it('a request, where it was given for a plan', async () => {
    const { request: _, ...digests } = claimsFor().digests;
    const given = await signer.sign(claimsFor({ digests }));
    expect((await verify(given)).digests).toEqual(digests);
    const error = await refusal(verify(given, { request }));
    expect(error.reason).toBe('other-request');
    expect(error.message).toContain('Hold it against the plan');
    // No digest on either side is no match.
    expect(await refusal(verify(given, { request: { body: '\ud800' } }))).toMatchObject({
      reason: 'other-request',
    });
  });

  it.each<[string, ReceiptSubject]>([
    ['nothing', {}],
    ['undefined', { plan: undefined, request: undefined, screening: undefined }],
    ['an issuer alone', { issuer: 'article22-screener' }],
    ['a function', { plan: () => undefined }],
    ['what JSON can’t hold', { plan: { size: 1n } }],
  ])('held against %s it is a TypeError', async (_what, subject) => {
    await expect(verify(receipt, subject)).rejects.toThrow(TypeError);
  });
});

describe('a receipt is refused whose signature does not hold', () => {
  const parts = () => receipt.split('.') as [string, string, string];
  const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

  it.each<[ReceiptRefusal, string, () => string | Promise<string>]>([
    ['unknown-key', 'signed by somebody else', () => stranger.sign(claimsFor())],
    [
      'wrong-signature',
      'by somebody else in our name',
      () => stranger.sign(claimsFor(), { kid: signer.kid }),
    ],
    [
      'wrong-signature',
      'changed claims',
      () =>
        parts()
          .with(1, base64url(claimsFor({ tenant: 'x' })))
          .join('.'),
    ],
    ['wrong-signature', 'a signature cut short', () => parts().with(2, 'AAAA').join('.')],
    ['malformed', 'no signature', () => parts().with(2, '').join('.')],
    ['malformed', 'the same signature in another spelling', () => respelt(receipt)],
    ['malformed', 'padding', () => `${receipt}==`],
    ['malformed', 'space around it', () => ` ${receipt}\n`],
    ['malformed', 'two parts', () => parts().slice(1).join('.')],
    ['malformed', 'four parts', () => `${receipt}.x`],
    ['malformed', 'nothing', () => ''],
    ['malformed', 'no text', () => undefined as unknown as string],
    ['malformed', 'JSON form', () => ({ payload: parts()[1] }) as unknown as string],
    ['malformed', 'alg none', () => [base64url({ ...ourHeader(), alg: 'none' }), parts()[1], ''].join('.')],
    [
      'malformed',
      'alg none, signed',
      () =>
        parts()
          .with(0, base64url({ ...ourHeader(), alg: 'none' }))
          .join('.'),
    ],
    ['malformed', 'HMAC with the public key', () => hmac()],
    ['malformed', 'alg Ed25519', () => signer.sign(claimsFor(), { alg: 'Ed25519' })],
    ['malformed', 'another typ', () => signer.sign(claimsFor(), { typ: 'JWT' })],
    ['malformed', 'no typ', () => signer.sign(claimsFor(), { typ: undefined })],
    ['malformed', 'no kid', () => signer.sign(claimsFor(), { kid: undefined })],
    ['malformed', 'a key of its own', () => stranger.sign(claimsFor(), { jwk: stranger.keys.keys[0] })],
    ['malformed', 'keys elsewhere', () => signer.sign(claimsFor(), { jku: 'https://x.test' })],
    ['malformed', 'crit', () => signer.sign(claimsFor(), { crit: ['b64'], b64: true })],
  ])('%s: %s', async (reason, _what, make) => {
    const error = await refusal(verify(await make()));
    expect(error.reason).toBe(reason);
    expect(error.message).toMatch(/^[^]+\. [A-Z]/); // what happened, and what to do
  });

  const ourHeader = () => ({ alg: 'EdDSA', typ: 'a22-receipt', kid: signer.kid });
  const hmac = () =>
    new SignJWT({ ...claimsFor() })
      .setProtectedHeader({ ...ourHeader(), alg: 'HS256' })
      .sign(new TextEncoder().encode(signer.keys.keys[0]!.x));
});

describe('a receipt is refused with other claims, even with a right signature', () => {
  const without = (name: string) =>
    Object.fromEntries(Object.entries(claimsFor()).filter(([key]) => key !== name));
  const { digests, chain, lexicon } = claimsFor();

  it.each<[string, unknown]>([
    ...Object.keys(claimsFor()).map((name): [string, unknown] => [`no ${name}`, without(name)]),
    ['one more claim', { ...claimsFor(), exp: 1 }],
    ['a claim that every object has', { ...claimsFor(), constructor: {} }],
    ['no object', [claimsFor()]],
    ['an outcome nobody knows', { ...claimsFor(), outcome: 'cleared' }],
    ['an outcome that names something every object has', { ...claimsFor(), outcome: 'constructor' }],
    ['an empty tenant', { ...claimsFor(), tenant: '' }],
    ['a day for a time', { ...claimsFor(), createdAt: '2026-11-29' }],
    ['a time that is none', { ...claimsFor(), createdAt: '2026-13-29T10:00:00.000Z' }],
    ['a digest in upper case', { ...claimsFor(), digests: { ...digests, plan: digests.plan.toUpperCase() } }],
    ['a digest of another length', { ...claimsFor(), digests: { ...digests, plan: 'ab' } }],
    ['a request digest of null', { ...claimsFor(), digests: { ...digests, request: null } }],
    ['one more digest', { ...claimsFor(), digests: { ...digests, body: digests.plan } }],
    ['half a record in the chain', { ...claimsFor(), chain: { ...chain, sequence: 1.5 } }],
    ['a place before the chain', { ...claimsFor(), chain: { ...chain, sequence: -1 } }],
    ['no record before', { ...claimsFor(), chain: { sequence: 2 } }],
    ['extensions by name only', { ...claimsFor(), lexicon: { ...lexicon, extensions: ['parish'] } }],
  ])('%s', async (_what, claims) => {
    expect(await refusal(verify(await signer.sign(claims)))).toMatchObject({ reason: 'malformed' });
  });

  it.each<[string, (canonical: string) => string | Uint8Array]>([
    ['a claim twice', (text) => text.replace('{', '{"outcome":"clear",')],
    ['a space', (text) => text.replace(':', ': ')],
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['a letter that is no UTF-8', (text) => Buffer.from(text.replace('default', 'é'), 'latin1')],
    ['no JSON', () => 'receipt'],
  ])('%s in the text that was signed', async (_what, change) => {
    const given = await signer.signText(change(await canonicalText()));
    expect(await refusal(verify(given))).toMatchObject({ reason: 'malformed' });
  });

  const canonicalText = async () =>
    Buffer.from((await signer.sign(claimsFor())).split('.')[1]!, 'base64url').toString();
});

describe('the keys', () => {
  it.each<[string, () => object]>([
    ['none', () => ({ keys: [] })],
    ['those of somebody else', () => stranger.keys],
    ['for encryption', () => ({ keys: signer.keys.keys.map((key) => ({ ...key, use: 'enc' })) })],
    ['for another algorithm', () => ({ keys: signer.keys.keys.map((key) => ({ ...key, alg: 'ES256' })) })],
    ['of another curve', () => ({ keys: signer.keys.keys.map((key) => ({ ...key, crv: 'X25519' })) })],
    ['broken', () => ({ keys: signer.keys.keys.map((key) => ({ ...key, x: 'AAAA' })) })],
    ['without the key itself', () => ({ keys: signer.keys.keys.map(({ x: _, ...key }) => key) })],
  ])('%s: the key is unknown', async (_what, keys) => {
    const error = await refusal(verify(receipt, { plan }, keys() as ReceiptKeys));
    expect(error.reason).toBe('unknown-key');
    expect(error.message).toContain(signer.kid);
  });

  it.each([undefined, null, [], {}, { keys: {} }])('%j is a TypeError', async (keys) => {
    await expect(verifyReceipt(receipt, { plan, keys: keys as unknown as ReceiptKeys })).rejects.toThrow(
      /keys must be/,
    );
  });

  it('a page without Web Crypto is told so', async () => {
    vi.stubGlobal('crypto', {});
    await expect(verify(receipt)).rejects.toThrow(/Web Crypto.*https/);
    vi.unstubAllGlobals();
  });

  it('a platform without Ed25519 is told so, and the receipt is not called wrong', async () => {
    const cannot = vi
      .spyOn(crypto.subtle, 'importKey')
      .mockRejectedValue(new DOMException('no', 'NotSupportedError'));
    const error: unknown = await verify(receipt).catch((thrown: unknown) => thrown);
    cannot.mockRestore();
    expect(error).toMatchObject({
      name: 'ScreenerError',
      message: expect.stringContaining('Ed25519') as string,
    });
  });
});

describe('screener.receipts', () => {
  afterEach(() => void vi.useRealTimers());
  const screenerOn = (...replies: [Reply, ...Reply[]]) => {
    const fetch = fakeFetch(...replies);
    return { fetch, ...createScreener({ baseUrl: 'http://screener.test/a22', fetch }) };
  };

  it('keys: fetches them', async () => {
    const { fetch, receipts } = screenerOn(json(200, signer.keys));
    expect(await receipts.keys()).toEqual(signer.keys);
    expect(fetch.sent[0]).toMatchObject({ method: 'GET' });
    expect(fetch.sent[0]!.url.href).toBe('http://screener.test/a22/.well-known/jwks.json');
  });

  it('keys: throws for an answer that is none', async () => {
    await expect(screenerOn(json(200, {})).receipts.keys()).rejects.toMatchObject({
      name: 'UnexpectedAnswerError',
    });
    await expect(screenerOn(json(404, {})).receipts.keys()).rejects.toMatchObject({ name: 'ApiError' });
  });

  it('verify: fetches the keys once', async () => {
    const { fetch, receipts } = screenerOn(json(200, signer.keys));
    expect(await receipts.verify(receipt, { plan })).toEqual(claimsFor());
    expect(await receipts.verify(receipt, { screening })).toEqual(claimsFor());
    expect(await refusal(receipts.verify(receipt, { plan: {} }))).toMatchObject({ reason: 'other-plan' });
    expect(fetch.sent).toHaveLength(1);
  });

  it('verify: fetches them again where the service has a new key', async () => {
    const { fetch, receipts } = screenerOn(json(200, stranger.keys), json(200, signer.keys));
    expect(await receipts.verify(receipt, { plan })).toEqual(claimsFor());
    expect(fetch.sent).toHaveLength(2);
  });

  it('verify: made-up receipts make it ask no more than every 30 seconds', async () => {
    vi.useFakeTimers();
    const { fetch, receipts } = screenerOn(json(200, stranger.keys));
    const unknown = async () =>
      expect(await refusal(receipts.verify(receipt, { plan }))).toMatchObject({ reason: 'unknown-key' });
    await unknown();
    await unknown();
    expect(fetch.sent).toHaveLength(2);
    vi.advanceTimersByTime(30_000);
    await unknown();
    expect(fetch.sent).toHaveLength(3);
  });

  it('verify: all who come with an old key set wait for the same new one', async () => {
    const { fetch, receipts } = screenerOn(json(200, stranger.keys), json(200, signer.keys));
    await receipts.verify(await stranger.sign(claimsFor()), { plan });
    const calls = [1, 2, 3].map(() => receipts.verify(receipt, { plan }));
    expect(await Promise.all(calls)).toEqual([claimsFor(), claimsFor(), claimsFor()]);
    expect(fetch.sent).toHaveLength(2);
  });

  it('verify: one who aborts leaves the others their keys', async () => {
    let answer: (() => void) | undefined;
    const later: Reply = () => new Promise((resolve) => (answer = () => resolve(json(200, signer.keys))));
    const { fetch, receipts } = screenerOn(later);
    const caller = new AbortController();
    const gone = receipts.verify(receipt, { plan, signal: caller.signal });
    const check = expect(gone).rejects.toMatchObject({ name: 'AbortError', cause: 'enough' });
    const stays = receipts.verify(receipt, { plan, signal: new AbortController().signal });
    await vi.waitFor(() => expect(answer).toBeDefined());
    caller.abort('enough');
    await check;
    answer?.();
    expect(await stays).toEqual(claimsFor());
    expect(fetch.sent).toHaveLength(1);
  });

  it.each<[string, Reply, object]>([
    ['a failure', json(500, {}), { name: 'ApiError', status: 500 }],
    ['a broken connection', new TypeError('fetch failed'), { name: 'ConnectionError' }],
    ['no key set', json(200, {}), { name: 'UnexpectedAnswerError' }],
  ])(
    'verify: where asking again meets %s, that is told, and the next one asks anew',
    async (_what, reply, error) => {
      const tries = reply instanceof Error ? [reply, reply, reply] : [reply];
      const { receipts } = screenerOn(json(200, stranger.keys), ...tries, json(200, signer.keys));
      await expect(receipts.verify(receipt, { plan })).rejects.toMatchObject(error);
      expect(await receipts.verify(receipt, { plan })).toEqual(claimsFor());
    },
  );

  it('verify: a key that the service has withdrawn is trusted for 10 minutes at most', async () => {
    vi.useFakeTimers();
    const { fetch, receipts } = screenerOn(json(200, signer.keys), json(200, stranger.keys));
    await receipts.verify(receipt, { plan });
    vi.advanceTimersByTime(10 * 60_000 - 1);
    expect(await receipts.verify(receipt, { plan })).toEqual(claimsFor());
    vi.advanceTimersByTime(1);
    expect(await refusal(receipts.verify(receipt, { plan }))).toMatchObject({ reason: 'unknown-key' });
    expect(fetch.sent.length).toBeGreaterThan(1);
  });

  it('verify: old keys are not fallen back on where new ones can’t be fetched', async () => {
    vi.useFakeTimers();
    const { receipts } = screenerOn(json(200, signer.keys), json(500, {}));
    await receipts.verify(receipt, { plan });
    vi.advanceTimersByTime(10 * 60_000);
    await expect(receipts.verify(receipt, { plan })).rejects.toMatchObject({ name: 'ApiError' });
  });

  it('verify: keys that could not be fetched are asked for again', async () => {
    const { receipts } = screenerOn(json(500, {}), json(200, signer.keys));
    await expect(receipts.verify(receipt, { plan })).rejects.toMatchObject({ name: 'ApiError' });
    expect(await receipts.verify(receipt, { plan })).toEqual(claimsFor());
  });

  it('verify: with nothing to hold it against it asks nobody', async () => {
    const { fetch, receipts } = screenerOn(json(200, signer.keys));
    await expect(receipts.verify(receipt, {})).rejects.toThrow(TypeError);
    expect(fetch.sent).toHaveLength(0);
  });

  it('verify: the caller can abort it', async () => {
    const { receipts } = screenerOn(json(200, signer.keys));
    const call = receipts.verify(receipt, { plan, signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });
});

/** Other letters, the same bytes: only two of the six bits of the last one count. */
function respelt(receipt: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const last = letters.indexOf(receipt.at(-1)!);
  return receipt.slice(0, -1) + letters[last ^ 1]!;
}
