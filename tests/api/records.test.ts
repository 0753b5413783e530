import { describe, expect, it } from 'vitest';
import { verifyReceipt, type ReceiptKeys } from '../../sdk/src/index.js';
import { ChainReport, Replay, RetentionInForce } from '../../src/http/record-schemas.js';
import { Problem, ScreeningPage } from '../../src/http/schemas.js';
import { lexiconWith } from '../../src/detection/detect.js';
import { forgetExpired } from '../../src/retention.js';
import type { Screening } from '../../src/screening/screening.js';
import { draft } from '../storage/drafts.js';
import { CONTEXTUAL, MEMBERS, testService } from './support.js';

type Api = Awaited<ReturnType<typeof testService>>['api'];
type Kept = Screening & { id: string; receipt: string };

const keysOf = async (api: Api) => (await api.get('/.well-known/jwks.json').expect(200)).body as ReceiptKeys;
const screened = async (api: Api, plan: object = MEMBERS) =>
  (await api.post('/v1/screenings').send(plan).expect(201)).body as Kept;

describe('a receipt', () => {
  it('proves to whoever has the keys which plan was screened, by whom, when and with what outcome', async () => {
    const { api } = await testService();
    const { receipt, ...screening } = await screened(api);
    const claims = await verifyReceipt(receipt, { keys: await keysOf(api), plan: MEMBERS, screening });
    expect(claims).toMatchObject({
      issuer: 'tests',
      tenant: 'default',
      id: screening.id,
      createdAt: screening.createdAt,
      outcome: screening.decision.outcome,
      ruleset: { id: screening.ruleset.id, version: screening.ruleset.version },
      lexicon: screening.lexicon,
      chain: { sequence: 1, previous: null },
    });
  });

  it('is for this plan and no other, and for this screening and no other', async () => {
    const { api } = await testService();
    const { receipt, ...screening } = await screened(api);
    const keys = await keysOf(api);
    for (const [subject, reason] of [
      [{ plan: { ...MEMBERS, launchDate: '2027-04-02' } }, 'other-plan'],
      [
        { screening: { ...screening, decision: { ...screening.decision, outcome: 'clear' } } },
        'other-screening',
      ],
    ] as const) {
      await expect(verifyReceipt(receipt, { keys, ...subject })).rejects.toMatchObject({ reason });
    }
  });

  it('is for the plan with the evidence that was added, which can be read', async () => {
    const { api } = await testService();
    const { id } = await screened(api);
    const evidence = { plan: { dpia: { done: 'yes' } } };
    const next = (await api.post(`/v1/screenings/${id}/evidence`).send(evidence).expect(201)).body as Kept;
    const plan = (await api.get(`/v1/screenings/${next.id}/plan`).expect(200)).body as object;
    expect(plan).toEqual({ ...MEMBERS, dpia: { done: 'yes' } });
    await verifyReceipt(next.receipt, { keys: await keysOf(api), plan });
  });

  it('of a platform’s body is for this very request to this platform', async () => {
    const { api } = await testService();
    const request = { object: 'ad-set', body: { name: 'Ward 4', unknown_switch: 1 } };
    const answer = await api.post('/v1/platforms/meta/screenings').send(request).expect(201);
    const { receipt, ...screening } = answer.body as Kept;
    const keys = await keysOf(api);
    await verifyReceipt(receipt, { keys, request: { platform: 'meta', ...request }, screening });
    await expect(
      verifyReceipt(receipt, { keys, request: { platform: 'tiktok', ...request } }),
    ).rejects.toMatchObject({ reason: 'other-request' });
  });

  it('stands in nothing that was not recorded', async () => {
    const { api } = await testService();
    expect((await api.post('/v1/screenings?dryRun=true').send(MEMBERS)).body).not.toHaveProperty('receipt');
  });
});

describe('GET /v1/records/verify', () => {
  it('finds that all records fit, those that are deleted among them', async () => {
    const { api } = await testService();
    for (const plan of [MEMBERS, CONTEXTUAL, MEMBERS]) await screened(api, plan);
    const { id } = await screened(api);
    await api.delete(`/v1/screenings/${id}`).expect(204);
    const answer = await api.get('/v1/records/verify').expect(200);
    expect(ChainReport.parse(answer.body)).toEqual({ intact: true, records: 4, forgotten: 1, unsigned: 0 });
  });

  it('names the first that does not', async () => {
    const { api, store } = await testService();
    await screened(api);
    // Signed by us, but for another plan than the one that is kept.
    const other = draft({ id: 'forged', plan: '{"a":1}' });
    await store.screenings.append({ ...other, plan: '{"a":2}' });
    const answer = await api.get('/v1/records/verify').expect(200);
    expect(ChainReport.parse(answer.body)).toMatchObject({
      intact: false,
      fault: { sequence: 2, id: 'forged', why: 'its plan was changed' },
    });
  });
});

describe('POST /v1/screenings/{id}/replay', () => {
  const replayed = async (api: Api, id: string) =>
    Replay.parse((await api.post(`/v1/screenings/${id}/replay`).expect(200)).body);

  it.each([
    ['a plan', (api: Api) => screened(api)],
    [
      'a platform’s body',
      async (api: Api) =>
        (
          await api
            .post('/v1/platforms/meta/screenings')
            .send({ object: 'ad-set', body: { name: 'Ward 4', targeting: { interests: [{ id: '6' }] } } })
            .expect(201)
        ).body as Kept,
    ],
  ])('shows that %s comes to the same again', async (_, make) => {
    const { api } = await testService();
    const { id, decision } = await make(api);
    const { same, recorded, here, lacking } = await replayed(api, id);
    expect({ same, lacking, outcome: here.outcome }).toEqual({
      same: 'yes',
      lacking: [],
      outcome: decision.outcome,
    });
    expect(here).toEqual(recorded);
  });

  it('says which version it lacks, and claims nothing then', async () => {
    const { store, api } = await testService();
    const { id } = await screened(api);
    const parish = { id: 'parish', version: '2', terms: [], allow: [] };
    const other = await testService({ store, lexicon: lexiconWith([parish]) });
    const { same, lacking, explanation, here } = await replayed(other.api, id);
    expect([same, lacking.length, here.outcome]).toEqual(['unknown', 1, undefined]);
    expect(explanation).toContain(lacking[0]);
    await store.screenings.append(draft({ id: 'old' }));
    expect((await replayed(api, 'old')).lacking).toEqual(['ruleset a-ruleset 1', 'lexicon 1']);
  });

  it('says so where the same versions come to something else', async () => {
    const { api, store } = await testService();
    const { id, ruleset, lexicon } = await screened(api);
    const { plan = '' } = (await store.screenings.rowOf('default', id)) ?? {};
    const { entry, ...rest } = draft({ id: 'doctored', plan });
    await store.screenings.append({
      ...rest,
      entry: { ...entry, ruleset: { id: ruleset.id, version: ruleset.version }, lexicon },
    });
    expect(await replayed(api, 'doctored')).toMatchObject({ same: 'no', lacking: [] });
  });
});

describe('a record that somebody has damaged', () => {
  it('is told as such, wherever it is read, and keeps nobody from the others', async () => {
    const { api, store } = await testService();
    const { id: sound } = await screened(api);
    await store.screenings.append({ ...draft({ id: 'damaged' }), plan: '{"audience', screening: '{"id"' });
    const evidence = { plan: { dpia: { done: 'yes' } } };
    for (const ask of [
      (id: string) => api.get(`/v1/screenings/${id}`),
      (id: string) => api.get(`/v1/screenings/${id}/plan`),
      (id: string) => api.get(`/v1/screenings/${id}/report`),
      (id: string) => api.post(`/v1/screenings/${id}/variants`),
      (id: string) => api.post(`/v1/screenings/${id}/evidence`).send(evidence),
    ]) {
      const answer = await ask('damaged').expect(500);
      expect(Problem.parse(answer.body)).toMatchObject({ title: 'The record is damaged' });
      expect((await ask(sound)).status).toBeLessThan(300);
    }
    const lines = (await api.get('/v1/records/export').buffer(true).expect(200)).text.trim().split('\n');
    const page = ScreeningPage.parse((await api.get('/v1/screenings').expect(200)).body);
    expect(page.items.map(({ id }) => id)).toContain(sound);
    expect(page.damaged).toEqual(['damaged']);
    const plans = lines.map((line) => (JSON.parse(line) as { plan: unknown }).plan);
    expect(plans.slice(0, 2)).toEqual([MEMBERS, '{"audience']);
    expect(plans).toHaveLength(3);
    expect((await api.get('/v1/records/verify').expect(200)).body).toMatchObject({
      fault: { id: 'damaged' },
    });
  });
});

describe('a screening that is deleted', () => {
  it('is gone from every answer but the chain, and says when', async () => {
    const { api } = await testService();
    const { id } = await screened(api);
    await api.delete(`/v1/screenings/${id}`).expect(204);
    await api.delete(`/v1/screenings/${id}`).expect(204);
    for (const path of ['', '/plan', '/report']) {
      const answer = await api.get(`/v1/screenings/${id}${path}`).expect(410);
      expect(Problem.parse(answer.body).detail).toMatch(/deleted on 2026-11-23T/);
    }
    for (const path of ['/evidence', '/variants', '/replay']) {
      await api.post(`/v1/screenings/${id}${path}`).send({}).expect(410);
    }
    expect((await api.get('/v1/screenings')).body).toEqual({ items: [] });
    const [line = ''] = (await api.get('/v1/records/export').buffer(true).expect(200)).text.split('\n');
    expect(Object.keys(JSON.parse(line) as object).sort()).toEqual([
      'createdAt',
      'entry',
      'forgottenAt',
      'hash',
      'id',
      'outcome',
      'receipt',
      'sequence',
    ]);
  });

  it('has to have been there', async () => {
    const { api } = await testService();
    await api.delete('/v1/screenings/nobody').expect(404);
  });
});

describe('how long screenings are kept', () => {
  it('is the service’s to say, and the tenant’s', async () => {
    const { api } = await testService({ retentionDays: 100 });
    const read = async () =>
      RetentionInForce.parse((await api.get('/v1/records/retention').expect(200)).body);
    expect(await read()).toEqual({ days: null, inForce: 100 });
    await api.put('/v1/records/retention').send({ days: 30 }).expect(200, { days: 30, inForce: 30 });
    expect(await read()).toEqual({ days: 30, inForce: 30 });
    await api.put('/v1/records/retention').send({ days: null }).expect(200, { days: null, inForce: 100 });
    for (const days of [0, -1, 1.5, 36_501, '30'])
      await api.put('/v1/records/retention').send({ days }).expect(422);
  });

  it('is kept to: what is older is deleted, to the millisecond', async () => {
    const { api, store } = await testService({ now: () => new Date('2026-01-01T00:00:00.000Z') });
    const { id } = await screened(api);
    const after = (ms: number) => new Date(Date.parse('2026-01-31T00:00:00.000Z') + ms);
    const expired = (now: Date) =>
      forgetExpired(store, 30, now, (error) => {
        throw error;
      });
    expect(await expired(after(0))).toBe(0);
    await store.tenants.setRetention('default', 60);
    expect(await expired(after(1))).toBe(0);
    await store.tenants.setRetention('default', null);
    expect(await expired(after(1))).toBe(1);
    await api.get(`/v1/screenings/${id}`).expect(410);
  });
});

describe('GET /v1/records/export', () => {
  it('gives every record in the order of the chain, to the byte', async () => {
    const { api, store } = await testService();
    const ids: string[] = [];
    for (const plan of [MEMBERS, CONTEXTUAL]) ids.push((await screened(api, plan)).id);
    const { text } = await api
      .get('/v1/records/export')
      .buffer(true)
      .expect(200)
      .expect('Content-Type', /x-ndjson/);
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ id, sequence }) => [id, sequence])).toEqual([
      [ids[0], 1],
      [ids[1], 2],
    ]);
    for (const line of lines) {
      const row = await store.screenings.rowOf('default', String(line.id));
      expect(JSON.stringify(line.screening)).toBe(row?.screening);
      expect([line.entry, line.receipt, line.hash]).toEqual([row?.entry, row?.receipt, row?.hash]);
    }
    expect(lines[0]?.plan).toEqual(MEMBERS);
  });
});
