import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Plan } from '../../../src/screening/plan.js';
import type { Storage } from '../../../src/storage/storage.js';
import { emptyStorage, ENGINES } from '../../storage/engines.js';
import { testService } from '../support.js';
import { problemIn } from './support.js';
import { filled } from './filled.js';

let store: Storage | undefined;
afterEach(async () => {
  await store?.close();
  store = undefined;
});

/** A service on an engine: databases differ in which characters they take. */
async function service(engine: (typeof ENGINES)[number] = 'sqlite') {
  store = await emptyStorage(engine);
  return testService({ store });
}

const HOSTILE: Readonly<Record<string, string>> = {
  'a statement of SQL': "'; drop table screenings; --",
  'a condition that always holds': '" or ""="',
  'a comment of SQL': "a'/**/or/**/1=1#",
  'wildcards of SQL': '%_\\%',
  'a placeholder': '$1 ? :name @p1 ${a} {{a}} %s',
  'a separator of lines': 'a\u2028b\u2029c',
  'characters of four bytes': '😀𝒳\u{10ffff}',
  'marks that change direction': '\u202eabc\u2066',
  'a mark of the byte order': '\ufeffa',
  'combining marks': 'e\u0301\u0301\u0301 \u00e9',
  'control characters': 'a\u0001\u001b[31m\u007f\u0085b',
  'line ends': 'a\r\nb\rc\nd',
  HTML: '</script><script>alert(1)</script>',
  'a formula': '=cmd|calc!A0',
};

const NULS: Readonly<Record<string, string>> = { NUL: 'a\u0000b', 'NUL alone': '\u0000' };

const HALVES: Readonly<Record<string, string>> = {
  'the first half of a character': 'a\ud800',
  'the second half of a character': '\udc00a',
};

const KINDS = ['list', 'contextual'] as const;
const schema = z.toJSONSchema(Plan, { io: 'input', unrepresentable: 'any' });

/** A plan with the text in every place, but for the check that it rests on: that has to be one that was kept. */
const accepted = (text: string, kind: string, reference = text) => {
  const { suppression: _, ...plan } = filled(schema, Plan, text, kind) as Plan;
  return { ...plan, reference };
};

describe.each(Object.entries({ ...HOSTILE, ...NULS }))('%s in every place for free text', (name, text) => {
  it.each([...KINDS.map((kind) => ['sqlite', kind] as const), ['postgres', 'list'] as const])(
    'on %s, of a plan for a %s: kept and read back to the byte',
    async (engine, kind) => {
      const { api } = await service(engine);
      const plan = accepted(text, kind, name in NULS ? 'reference' : text);
      expect(JSON.stringify(plan).split(JSON.stringify(text).slice(1, -1)).length).toBeGreaterThan(8);
      const created = await api.post('/v1/screenings').send(JSON.stringify(plan)).type('json').expect(201);
      const location = created.headers.location ?? '';
      const read = await api.get(location).expect(200);
      expect(read.text).toBe(created.text);
      expect((await api.get(`${location}/plan`).expect(200)).body).toEqual(plan);
      const listed = await api.get('/v1/screenings').expect(200);
      expect(listed.text).toBe(`{"items":[${created.text}]}`);
      const report = await api.get(`${location}/report?format=html`).expect(200);
      expect(report.text).not.toContain('<script>alert');
      const evidence = { plan: { audience: { name: text } } };
      await api.post(`${location}/evidence`).send(JSON.stringify(evidence)).type('json').expect(201);
    },
  );
});

describe('a list by reference holds those of that reference, and no other', () => {
  const everywhere = Object.entries(HOSTILE).flatMap(([name, text]) =>
    ENGINES.map((engine) => [engine, name, text] as const),
  );
  it.each(everywhere)('on %s: %s', async (engine, _, text) => {
    const { api } = await service(engine);
    const references = [text, `${text}x`, text.toUpperCase(), 'a', '%', text.normalize('NFD'), `x${text}`];
    const distinct = [...new Set(references)].filter((each) => each !== '');
    for (const reference of distinct)
      await api
        .post('/v1/screenings')
        .send({ reference, audience: { kind: 'contextual' } })
        .expect(201);
    const answer = await api.get('/v1/screenings').query({ reference: text }).expect(200);
    expect(
      (answer.body as { items: { reference: string }[] }).items.map(({ reference }) => reference),
    ).toEqual([text]);
  });
});

describe('half a character is refused, with each of its places', () => {
  it.each(Object.entries(HALVES))('%s', async (_, text) => {
    const { api } = await service();
    const whole = accepted('a', 'list');
    const body = JSON.stringify({ ...whole, reference: text, audience: { ...whole.audience, name: text } });
    const answer = await api.post('/v1/screenings').type('json').send(body).expect(422);
    expect(problemIn(answer).errors?.map(({ pointer }) => pointer)).toEqual(['/audience/name', '/reference']);
  });

  it('also in a name, and however deep', async () => {
    const { api } = await service();
    const deep = `{"a":${'['.repeat(50_000)}{"\\udfff":1}${']'.repeat(50_000)}}`;
    const answer = await api.post('/v1/screenings').type('json').send(deep).expect(422);
    expect(problemIn(answer).errors?.[0]?.pointer).toMatch(/^\/a(\/0){50000}\/\ufffd$/);
  });
});

describe('a reference that could not be found again is refused', () => {
  it.each(Object.entries({ ...NULS, ...HALVES }))('%s', async (_, reference) => {
    const { api } = await service();
    const body = JSON.stringify({ reference, audience: { kind: 'list' } });
    const answer = await api.post('/v1/screenings').type('json').send(body).expect(422);
    expect(problemIn(answer).errors?.map(({ pointer }) => pointer)).toEqual(['/reference']);
  });

  it('nor can NUL be asked for', async () => {
    const { api } = await service();
    const answer = await api.get('/v1/screenings?reference=a%00b').expect(422);
    expect(problemIn(answer).errors?.map(({ pointer }) => pointer)).toEqual(['/query/reference']);
  });
});

describe('a cursor or an id that was never given is refused, whatever is in it', () => {
  const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

  it.each([
    ...Object.values(HOSTILE),
    cursor(null),
    cursor([]),
    cursor({}),
    cursor(["' or 1=1", 'a']),
    cursor(['2026-01-01T00:00:00.000Z', { $ne: '' }]),
    cursor(['2026-01-01T00:00:00.000Z', 'a']),
    cursor({ before: "1' or 1=1 --" }),
    cursor({ before: 1.5 }),
    cursor({ before: -1 }),
    cursor({ before: 1, tenant: 'them' }),
    Buffer.from('['.repeat(300)).toString('base64url'),
    'a'.repeat(501),
  ])('the cursor %j', async (value) => {
    const { api } = await service();
    const answer = await api.get('/v1/screenings').query({ cursor: value });
    expect(answer.status).toBe(422);
    problemIn(answer);
  });

  it.each(Object.entries(HOSTILE))('an id of %s', async (_, text) => {
    const { api } = await service();
    await api
      .post('/v1/screenings')
      .send({ audience: { kind: 'list' } })
      .expect(201);
    const path = `/v1/screenings/${encodeURIComponent(text)}`;
    problemIn(await api.get(path).expect(404));
    problemIn(await api.get(`${path}/report`).expect(404));
    problemIn(await api.post(`${path}/variants`).expect(404));
    problemIn(await api.post(`${path}/evidence`).send({ plan: {} }).expect(404));
    await api.get('/v1/screenings/id-0002').expect(200);
  });
});
