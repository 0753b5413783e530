import { beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '../../src/http/schemas.js';
import type { Plan } from '../../src/screening/plan.js';
import { DEFAULT_TENANT } from '../../src/storage/storage.js';
import { check, digestOf, digestsOf, linesIn, put, rowsOf, sumOf } from './digests.js';
import { MEMBERS, testService } from './support.js';

const LIST = digestsOf(0, 5);
const KEPT = LIST.slice(2);
const PLATFORM = '/v1/platforms/meta/screenings';

describe('a plan that rests on a check', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  let checkId: string;
  let now: Date;
  beforeEach(async () => {
    now = new Date('2026-11-23T08:00:00Z');
    service = await testService({ now: () => now });
    await put(service, rowsOf(digestsOf(0, 2)));
    now = new Date('2026-11-23T09:00:00Z');
    const last = linesIn(await check(service, rowsOf(LIST))).at(-1) as { summary: { checkId: string } };
    ({ checkId } = last.summary);
  });

  const on = (listDigest: string, id = checkId): Plan => ({
    ...MEMBERS,
    suppression: { checkId: id, listDigest },
  });

  /** Every place that takes a plan, with what stands before `/suppression` in its pointers. */
  const PLACES: [string, string, (plan: Plan) => object][] = [
    ['/v1/screenings', '', (plan) => plan],
    ['/v1/screenings?dryRun=true', '', (plan) => plan],
    ['/v1/variants', '', (plan) => plan],
    ...['significant-effect', 'custom-audience', 'controllership', 'dpia', 'lawful-basis'].map(
      (name): (typeof PLACES)[number] => [`/v1/checks/${name}`, '', (plan) => plan],
    ),
    ['/v1/checks/data-source', '', (plan) => plan],
    ['/v1/checks/direct-marketing', '', (plan) => plan],
    ['/v1/screenings/ID/evidence', '/plan', ({ suppression }) => ({ plan: { suppression } })],
    [
      PLATFORM,
      '/context',
      ({ suppression }) => ({
        object: 'custom-audience',
        body: { name: 'Members' },
        context: { suppression },
      }),
    ],
    [
      `${PLATFORM}?dryRun=true`,
      '/context',
      ({ suppression }) => ({
        object: 'custom-audience',
        body: { name: 'Members' },
        context: { suppression },
      }),
    ],
  ];

  async function send(path: string, body: object): Promise<{ status: number; body: unknown; text: string }> {
    if (!path.includes('ID')) return service.api.post(path).send(body);
    const before = await service.api.post('/v1/screenings').send(MEMBERS).expect(201);
    return service.api.post(path.replace('ID', (before.body as { id: string }).id)).send(body);
  }

  it.each(PLACES)('is taken by %s', async (path, _, bodyOf) => {
    const { status } = await send(path, bodyOf(on(sumOf(KEPT).toUpperCase())));
    expect([200, 201]).toContain(status);
  });

  it.each(PLACES)('is refused by %s where there is no such check', async (path, within, bodyOf) => {
    const { status, body } = await send(path, bodyOf(on(sumOf(KEPT), 'another')));
    expect(status).toBe(422);
    const [fault] = Problem.parse(body).errors ?? [];
    expect(fault?.pointer).toBe(`${within}/suppression/checkId`);
    expect(fault?.message).toContain('POST /v1/audience-lists/check');
    expect((await service.store.screenings.list(DEFAULT_TENANT, { limit: 9 })).screenings).toHaveLength(
      path.includes('ID') ? 1 : 0,
    );
  });

  it.each([
    ['before objectors came out', LIST, /the list before 2 rows of people who objected came out of it/],
    ['of those who objected', LIST.slice(0, 2), /2 rows of people who objected that had to come out/],
    ['in another order', KEPT.toReversed(), /not that of the list that this check left/],
    ['with somebody more', [...KEPT, digestOf(9)], /not that of the list that this check left/],
  ])('is refused where its list is one %s', async (_, digests, message) => {
    for (const [path, within, bodyOf] of PLACES) {
      const { status, body } = await send(path, bodyOf(on(sumOf(digests))));
      expect(status, path).toBe(422);
      expect(Problem.parse(body).errors, path).toEqual([
        { pointer: `${within}/suppression/listDigest`, message: expect.stringMatching(message) as string },
      ]);
    }
  });

  /** The id of a check of these rows. */
  const checked = async (rows: string) => {
    const last = linesIn(await check(service, rows)).at(-1) as { summary: { checkId: string } };
    return last.summary.checkId;
  };

  it.each([
    ['of an empty list', [], [digestOf(0)], /empty list/],
    ['against an empty suppression list', [digestOf(5)], [], /empty suppression list, which shows nothing/],
    ['that left nobody', [digestOf(0)], [digestOf(0)], /left nobody/],
  ])('is refused where its check is one %s', async (_, list, objected, message) => {
    await service.api.delete('/v1/suppressions?confirm=all').expect(200);
    await put(service, rowsOf(objected)).expect(200);
    const id = await checked(rowsOf(list));
    const kept = list.filter((digest) => !objected.includes(digest));
    const { status, body } = await send('/v1/screenings', on(sumOf(kept), id));
    expect(status).toBe(422);
    expect(Problem.parse(body).errors).toEqual([
      { pointer: '/suppression/checkId', message: expect.stringMatching(message) as string },
    ]);
  });

  it('is good for a day, and for as long after as nobody has objected since', async () => {
    const plan = on(sumOf(KEPT));
    now = new Date('2026-11-30T09:00:00Z');
    expect((await send('/v1/screenings', plan)).status).toBe(201);
    // One in, one out: the list is as long as before.
    await put(service, rowsOf([digestOf(7)])).expect(200);
    await service.api.delete(`/v1/suppressions/${digestOf(0)}`).expect(204);
    const { body } = await send('/v1/screenings', plan);
    expect(Problem.parse(body).errors?.[0]?.message).toMatch(
      /of 2026-11-23T09:.* people have objected since/,
    );
    now = new Date('2026-11-24T09:00:00Z');
    expect((await send('/v1/screenings', plan)).status).toBe(201);
  });

  it('has its variants long after its check, but takes no evidence without another one', async () => {
    const screened = await service.api
      .post('/v1/screenings')
      .send(on(sumOf(KEPT)))
      .expect(201);
    const path = String(screened.headers.location);
    await put(service, rowsOf([digestOf(7)])).expect(200);
    now = new Date('2027-11-23T09:00:00Z');
    const evidence = { plan: { dpia: { done: 'yes' } } };
    const refused = await service.api.post(`${path}/evidence`).send(evidence).expect(422);
    expect(Problem.parse(refused.body).errors).toMatchObject([{ pointer: '/plan/suppression/checkId' }]);
    const suppression = { checkId: await checked(rowsOf(KEPT)), listDigest: sumOf(KEPT) };
    await service.api.post(`${path}/evidence`).send({ plan: { suppression } }).expect(201);
    await service.api.post(`${path}/variants`).expect(200);
  });

  it('settles that objectors are out', async () => {
    const { body } = await send('/v1/screenings', on(sumOf(KEPT)));
    const pointers = (body as { missing: { pointer: string }[] }).missing.map(({ pointer }) => pointer);
    expect(pointers).not.toContain('/objections/removedFromAudience');
    expect(pointers).not.toContain('/objections/suppressionListUsed');
  });

  it('is refused where the check is another tenant’s', async () => {
    const { suppressions, tenants } = service.store;
    await tenants.ensure('them', '2026-11-23T00:00:00.000Z');
    const ours = await suppressions.check(DEFAULT_TENANT, checkId);
    if (ours === undefined) throw new Error('the check was not kept');
    await suppressions.addCheck({ ...ours, id: 'theirs', tenant: 'them' });
    expect((await send('/v1/screenings', on(sumOf(KEPT), 'theirs'))).status).toBe(422);
  });

  it.each([
    ['checkId', { checkId: 'jane@example.org', listDigest: '5e'.repeat(32) }],
    ['listDigest', { checkId: 'a', listDigest: '5e'.repeat(31) }],
  ])('says what is wrong with a %s that cannot be one', async (property, suppression) => {
    const { body, text } = await send('/v1/screenings', { ...MEMBERS, suppression });
    expect(Problem.parse(body).errors?.map(({ pointer }) => pointer)).toEqual([`/suppression/${property}`]);
    expect(text).not.toContain('jane');
  });
});
