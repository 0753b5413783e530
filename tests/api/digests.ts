import { createHash } from 'node:crypto';
import type { Response } from 'supertest';
import type { SuppressionStore } from '../../src/storage/storage.js';
import type { testService } from './support.js';

export const NDJSON = 'application/x-ndjson';

/** The digest of somebody with a number. */
export const digestOf = (somebody: number): string =>
  createHash('sha256').update(`person-${somebody}@example.org`).digest('hex');

/** Digests of people with the numbers from `first` up to but not including `end`. */
export const digestsOf = (first: number, end: number): string[] =>
  Array.from({ length: end - first }, (_, i) => digestOf(first + i));

export const rowOf = (digest: string): string => `${JSON.stringify({ digest })}\n`;

export const rowsOf = (digests: readonly string[]): string => digests.map(rowOf).join('');

/** What `sha256sum` prints for a file of these digests. */
export const sumOf = (digests: readonly string[]): string =>
  createHash('sha256')
    .update(digests.map((digest) => `${digest}\n`).join(''))
    .digest('hex');

/** What was answered, line by line. */
export const linesIn = ({ text }: Pick<Response, 'text'>): Record<string, unknown>[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

type Service = Awaited<ReturnType<typeof testService>>;

/** Adds to the suppression list. */
export const put = ({ api }: Pick<Service, 'api'>, body: string | Buffer) =>
  api.put('/v1/suppressions').set('Content-Type', NDJSON).send(body);

/** Checks a list. */
export const check = ({ api }: Pick<Service, 'api'>, body: string | Buffer, key?: string) =>
  api
    .post('/v1/audience-lists/check')
    .set('Content-Type', NDJSON)
    .set(key === undefined ? {} : { 'Idempotency-Key': key })
    .buffer(true)
    .parse((res, done) => {
      const pieces: Buffer[] = [];
      res.on('data', (piece: Buffer) => pieces.push(piece));
      res.on('end', () => done(null, (res.text = Buffer.concat(pieces).toString())));
    })
    .send(body);

/** The same storage, with some calls on suppressions done otherwise. */
export const withSuppressions = (
  { store }: Pick<Service, 'store'>,
  suppressions: Partial<SuppressionStore>,
) => ({ ...store, suppressions: { ...store.suppressions, ...suppressions } });
