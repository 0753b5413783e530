import { describe, expect, it } from 'vitest';
import { StorageError } from '../../src/storage/errors.js';
import { Problem, ScreeningPage } from '../../src/http/schemas.js';
import { Screening } from '../../src/screening/screening.js';
import { CONTEXTUAL, LOOKALIKE, MEMBERS, testService, withScreenings } from './support.js';

/** What is the same for the same plan: all but the id, the time and the signature. */
const withoutIdAndTime = (text: string) =>
  text.replace(/^\{"id":[^,]+,"createdAt":[^,]+,/, '{').replace(/,"receipt":"[\w.-]+"\}$/, '}');

describe('POST /v1/screenings', () => {
  it.each([
    { kind: 'list', plan: MEMBERS },
    { kind: 'lookalike', plan: LOOKALIKE },
    { kind: 'contextual', plan: CONTEXTUAL },
  ])('records a $kind plan and answers its screening', async ({ plan }) => {
    const { api } = await testService();
    const response = await api.post('/v1/screenings').send(plan).expect(201);
    const screening = Screening.parse(response.body);
    expect(response.headers.location).toBe(`/v1/screenings/${screening.id}`);
    expect(screening.createdAt).toBe('2026-11-23T00:00:00.000Z');
    expect(screening.reference).toBe(plan.reference);
  });

  it('answers a dry run without recording it', async () => {
    const { api } = await testService();
    const response = await api.post('/v1/screenings?dryRun=true').send(MEMBERS).expect(200);
    const { id, createdAt, reference } = Screening.parse(response.body);
    expect({ id, createdAt, reference }).toEqual({ id: null, createdAt: null, reference: MEMBERS.reference });
    expect(response.headers.location).toBeUndefined();
    expect((await api.get('/v1/screenings')).body).toEqual({ items: [] });
  });

  it('records with dryRun=false', async () => {
    const { api } = await testService();
    await api.post('/v1/screenings?dryRun=false').send(MEMBERS).expect(201);
    expect(ScreeningPage.parse((await api.get('/v1/screenings')).body).items).toHaveLength(1);
  });

  it('answers the same plan the same way, to the byte, apart from id, time and signature', async () => {
    const { api } = await testService();
    const [first, second, dry] = [
      await api.post('/v1/screenings').send(MEMBERS),
      await api.post('/v1/screenings').send(MEMBERS),
      await api.post('/v1/screenings?dryRun=true').send(MEMBERS),
    ];
    expect(first.text).not.toBe(second.text);
    expect(withoutIdAndTime(second.text)).toBe(withoutIdAndTime(first.text));
    expect(withoutIdAndTime(dry.text)).toBe(withoutIdAndTime(first.text));
  });

  it('answers nothing that it could not record', async () => {
    const { store } = await testService();
    const append = () => Promise.reject(new StorageError('disk full'));
    const { api } = await testService({ store: withScreenings(store, { append }) });
    const response = await api.post('/v1/screenings').send(MEMBERS).expect(503);
    expect(Problem.parse(response.body).type).toMatch(/:storage-unavailable$/);
    expect(response.text).not.toContain('disk full');
    expect(response.headers.location).toBeUndefined();
    expect(response.headers['retry-after']).toBe('1');
  });
});

describe('GET /v1/screenings/{id}', () => {
  it('gives back what was answered, to the byte', async () => {
    const { api } = await testService();
    const created = await api.post('/v1/screenings').send(MEMBERS);
    const read = await api.get(String(created.headers.location)).expect(200);
    expect(read.text).toBe(created.text);
    expect(read.headers['content-type']).toBe(created.headers['content-type']);
  });

  it.each(['nobody', '00000000-0000-7000-8000-000000000000', '%27%20or%201=1', '__proto__', 'a%2Fb'])(
    'does not know %s',
    async (id) => {
      const { api } = await testService();
      const response = await api.get(`/v1/screenings/${id}`).expect(404);
      expect(Problem.parse(response.body).type).toMatch(/:unknown-screening$/);
    },
  );
});

describe('GET /v1/screenings', () => {
  it('lists the newest first, page by page, each once, while more are recorded', async () => {
    const { api } = await testService();
    const ids: string[] = [];
    for (let i = 0; i < 7; i++) ids.push(await create(api, { ...CONTEXTUAL, reference: `no ${i}` }));
    for (const limit of [1, 2, 3, 7, 100]) {
      const seen: (string | null)[] = [];
      for (let query: string | undefined = `limit=${limit}`; query !== undefined;) {
        const { items, nextCursor } = ScreeningPage.parse((await api.get(`/v1/screenings?${query}`)).body);
        seen.push(...items.map(({ id }) => id));
        query = nextCursor && `limit=${limit}&cursor=${nextCursor}`;
        await create(api, { ...CONTEXTUAL, reference: 'later' });
      }
      expect(seen.filter((id) => id !== null && ids.includes(id))).toEqual(ids.toReversed());
      expect(new Set(seen).size).toBe(seen.length);
    }
  });

  it('gives twenty at a time where nothing is said', async () => {
    const { api } = await testService();
    for (let i = 0; i < 21; i++) await create(api, CONTEXTUAL);
    const { items, nextCursor } = ScreeningPage.parse((await api.get('/v1/screenings')).body);
    expect(items).toHaveLength(20);
    expect(nextCursor).toMatch(/^[\w-]+$/);
  });

  it('lists by outcome and by reference', async () => {
    const { api } = await testService();
    await create(api, { ...MEMBERS, reference: 'a & b' });
    await create(api, { ...MEMBERS, reference: 'other' });
    const { items } = ScreeningPage.parse((await api.get('/v1/screenings?reference=a%20%26%20b')).body);
    expect(items.map(({ reference }) => reference)).toEqual(['a & b']);
    const outcome = items[0]?.decision.outcome;
    const same = ScreeningPage.parse((await api.get(`/v1/screenings?outcome=${outcome}`)).body);
    expect(same.items.map(({ reference }) => reference)).toEqual(['other', 'a & b']);
    const others = ['clear', 'conditional', 'needs-information', 'restricted'].filter((it) => it !== outcome);
    for (const other of others) {
      expect((await api.get(`/v1/screenings?outcome=${other}`)).body).toEqual({ items: [] });
    }
  });
});

async function create(api: Awaited<ReturnType<typeof testService>>['api'], plan: object): Promise<string> {
  const response = await api.post('/v1/screenings').send(plan).expect(201);
  return Screening.parse(response.body).id ?? '';
}
