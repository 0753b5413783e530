import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  ApiError,
  createScreener,
  LaunchRefusedError,
  type Plan,
  type Screener,
} from '../../sdk/src/index.js';
import { makeKey } from '../api/keys.js';
import { testService } from '../api/support.js';
import { startService, type Service } from './service.js';

let service: Service;
let screener: Screener;

beforeAll(async () => {
  service = await startService();
  screener = createScreener({ baseUrl: service.baseUrl });
}, 60_000);
afterAll(() => service?.stop());

const list: Plan = { reference: 'sdk-list', audience: { kind: 'list', name: '2024 bus petition' } };
const lookalike: Plan = { audience: { kind: 'lookalike', seed: { sources: [{ kind: 'own-members' }] } } };

describe('against the real service', () => {
  it('a screening is recorded, fetched again unchanged, and listed by its reference', async () => {
    const screening = await screener.screenings.create(list);
    expect(screening).toMatchObject({
      reference: 'sdk-list',
      decision: { outcome: expect.any(String) as string },
    });
    expect(await screener.screenings.get(screening.id)).toEqual(screening);
    const page = await screener.screenings.list({
      reference: 'sdk-list',
      outcome: screening.decision.outcome,
    });
    expect(page.items).toContainEqual(screening);
  });

  it('a dry run gives the same answer and leaves no record', async () => {
    const reference = 'sdk-dry-run';
    const dry = await screener.screenings.create({ ...list, reference }, { dryRun: true });
    expect(dry).toMatchObject({ id: null, createdAt: null, reference });
    expect(await screener.screenings.list({ reference })).toEqual({ items: [] });
    const recorded = await screener.screenings.create({ ...list, reference });
    const { receipt, ...same } = recorded;
    expect({ ...same, id: null, createdAt: null }).toEqual(dry);
    expect(await screener.receipts.verify(receipt ?? '', { plan: { ...list, reference } })).toMatchObject({
      id: recorded.id,
    });
  });

  it('a report comes as HTML, or as Markdown', async () => {
    const { id } = await screener.screenings.create(list);
    expect(await screener.screenings.report(id)).toMatch(/^<!doctype html>[^]*Screening report: sdk-list/);
    expect(await screener.screenings.report(id, { format: 'markdown' })).toMatch(
      /^# Screening report: sdk-list/,
    );
    expect(await failure(screener.screenings.report('unknown'))).toMatchObject({
      name: 'ApiError',
      status: 404,
      type: 'urn:problem-type:article22-screener:unknown-screening',
    });
  });

  it('pages are followed by their cursor, without a gap or a repetition', async () => {
    const reference = 'sdk-pages';
    const made: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      made.push((await screener.screenings.create({ ...list, reference })).id);
    }
    const first = await screener.screenings.list({ reference, limit: 2 });
    const second = await screener.screenings.list({ reference, limit: 2, cursor: first.nextCursor });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(made.reverse());
    expect(second.nextCursor).toBeUndefined();
  });

  it('every check answers with its own part', async () => {
    expect(await screener.checks.significantEffect(list)).toHaveProperty('article22.questions');
    expect(await screener.checks.customAudience(list)).toHaveProperty('specialCategories');
    expect(await screener.checks.lookalikeAudience(lookalike)).toHaveProperty('specialCategories');
    const signals = [{ value: 'Gardening' }, { value: 'Lutheranism', kind: 'interest' as const }];
    const { findings } = await screener.checks.specialCategory({ signals });
    expect(findings).toMatchObject([{ signal: 1, category: 'religious-or-philosophical-beliefs' }]);
  });

  it('rules, questions and version', async () => {
    const { items } = await screener.rules.list();
    const rule = items.find(({ id }) => id === 'A22-Q5d');
    expect(rule).toBeDefined();
    expect(await screener.rules.get('A22-Q5d')).toEqual(rule);
    expect((await screener.questions.list()).items.map(({ id }) => id)).toEqual([
      'q1',
      'q2',
      'q3',
      'q4',
      'q5',
    ]);
    expect(await screener.version.get()).toHaveProperty('ruleset.id', 'ico-draft-2019-08-08');
  });

  it('every fault of a bad plan comes back with its pointer', async () => {
    const bad = { audience: { kind: 'list', hashd: 'yes' }, refrence: 'x' } as unknown as Plan;
    const error = await failure(screener.screenings.create(bad));
    expect(error).toMatchObject({ status: 422 });
    expect(error.errors.map(({ pointer }) => pointer)).toEqual(['/audience/hashd', '/refrence']);
    expect(error.requestId).toMatch(/./);
    expect(error.message).toContain('/refrence');
  });

  it.each([
    ['an id nobody knows', () => screener.screenings.get('00000000-0000-7000-8000-000000000000'), 404],
    ['a rule nobody knows', () => screener.rules.get('NO-99'), 404],
    ['a check of another kind of audience', () => screener.checks.customAudience(lookalike), 422],
    ['a cursor of nobody’s', () => screener.screenings.list({ cursor: 'made-up' }), 422],
  ])('%s is an ApiError', async (_what, call, status) => {
    expect(await failure(call())).toMatchObject({ name: 'ApiError', status });
  });

  it('the guard follows the outcome of the screening', async () => {
    const launch = vi.fn(() => 'created');
    const unsaid = await screener.guard(list, launch).catch((error: unknown) => error);
    // A bare list leaves more unknown than any launch can rest on.
    expect(unsaid).toBeInstanceOf(LaunchRefusedError);
    expect(launch).not.toHaveBeenCalled();
    const { screening } = unsaid as LaunchRefusedError;
    expect(await screener.screenings.get(screening.id)).toEqual(screening);
  });
});

it('a key beyond its limit is told how long to wait', async () => {
  const { app, store } = await testService({ perMinute: 1, now: () => new Date() });
  const { header } = await makeKey(store, 'us');
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const limited = createScreener({
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    apiKey: header.Authorization.replace('Bearer ', ''),
  });
  await limited.questions.list();
  const { status, retryAfterMs } = await failure(limited.questions.list());
  expect([status, retryAfterMs! > 0, retryAfterMs! <= 60_000]).toEqual([429, true, true]);
  server.close();
});

async function failure(call: Promise<unknown>): Promise<ApiError> {
  const error = await call.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError;
}
