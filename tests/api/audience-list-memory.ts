/**
 * Run by audience-list-memory.test.ts in a process of its own, with little memory: checks a long list, and prints how
 * much of the heap was in use in the middle and at the end.
 */
import { createHash } from 'node:crypto';
import { digestRows } from '../../src/http/digest-rows.js';
import { checkList } from '../../src/http/list-check.js';
import { openStorage } from '../../src/storage/open.js';
import { DEFAULT_TENANT } from '../../src/storage/storage.js';

const ROWS = 120_000;
const CHUNK = 500;

const digestOf = (person: number) => createHash('sha256').update(String(person)).digest();
const store = await openStorage(process.argv[2] ?? ':memory:', (entries) => Promise.resolve(entries));
const { suppressions } = store;
for (let i = 0; i < ROWS; i += 10 * CHUNK) {
  const objected = Array.from({ length: CHUNK }, (_, j) => digestOf(i + 10 * j));
  await suppressions.add(DEFAULT_TENANT, objected, '2026-11-23T00:00:00.000Z');
}

const heap = { middle: 0, end: 0 };
const inUse = () => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

// eslint-disable-next-line @typescript-eslint/require-await
async function* list(): AsyncGenerator<Buffer> {
  for (let i = 0; i < ROWS; i += CHUNK) {
    if (i === ROWS / 2) heap.middle = inUse();
    const rows = Array.from({ length: CHUNK }, (_, j) => `{"digest":"${digestOf(i + j).toString('hex')}"}\n`);
    yield Buffer.from(rows.join(''));
  }
  heap.end = inUse();
}

let removed = -1; // the summary is a line, too
let last = '';
const terms = { tenant: DEFAULT_TENANT, id: 'check', createdAt: '2026-11-23T00:00:00.000Z', suppressions: 0 };
for await (const lines of checkList(digestRows(list()), terms, suppressions)) {
  removed += lines.split('\n').length - 1;
  last = lines;
}
const { summary } = JSON.parse(last) as { summary: { list: { rows: number } } };
console.log(JSON.stringify({ ...heap, removed, rows: summary.list.rows }));
await store.close();
