import { Writable } from 'node:stream';
import pino from 'pino';
import request from 'supertest';
import { builtIn } from '../../src/detection/detect.js';
import { createApp } from '../../src/http/app.js';
import type { ScreeningStore, Storage } from '../../src/storage/storage.js';
import type { Deps } from '../../src/http/deps.js';
import { STORAGE_OPERATIONS } from '../../src/http/route-pattern.js';
import { createMetrics } from '../../src/observability/metrics.js';
import { readFromPackage } from '../../src/package-files.js';
import type { Plan } from '../../src/screening/plan.js';
import { newSigningKey, notaryWith } from '../../src/records/notary.js';
import { openSqlite } from '../../src/storage/sqlite/open.js';

/** Signs for all tests. */
export const NOTARY = await notaryWith([await newSigningKey()], 'tests');

/** A service for one test: in memory, with ids and times that can be told beforehand. */
export async function testService(overrides: Partial<Deps> = {}) {
  const log: string[] = [];
  const store = overrides.store ?? (await openSqlite(':memory:', NOTARY.seal));
  let ids = 0;
  let milliseconds = 0;
  const app = createApp({
    store,
    notary: NOTARY,
    keysRequired: false,
    perMinute: 600,
    retentionDays: 2190,
    lexicon: builtIn,
    taxonomies: new Map(),
    now: () => new Date(Date.UTC(2026, 10, 23) + milliseconds++),
    newId: () => `id-${String(++ids).padStart(4, '0')}`,
    logger: pino({ level: 'trace' }, into(log)),
    metrics: createMetrics(STORAGE_OPERATIONS),
    metricsAccess: 'open',
    stopping: () => false,
    version: '1.2.3-test',
    openapi: readFromPackage('openapi/openapi.json'),
    corsOrigins: [],
    allowedHosts: [],
    ...overrides,
  });
  return { api: request(app), app, store, log };
}

/** The same storage, with some calls on screenings done otherwise. */
export const withScreenings = (store: Storage, screenings: Partial<ScreeningStore>): Storage => ({
  ...store,
  screenings: { ...store.screenings, ...screenings },
});

/** Members who are told what happens and whose data goes nowhere new. */
export const MEMBERS: Plan = {
  reference: 'spring members',
  launchDate: '2027-04-01',
  audience: { kind: 'list', name: 'Members', platform: { name: 'Meta' } },
};

export const LOOKALIKE: Plan = {
  audience: { kind: 'lookalike', seed: { name: 'Members of the trade union' } },
};

export const CONTEXTUAL: Plan = { audience: { kind: 'contextual', pageTopics: ['gardening'] } };

function into(lines: string[]): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
}
