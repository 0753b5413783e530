import { setTimeout as wait } from 'node:timers/promises';
import type { Asked, Ledger } from './ledger.js';
import { send, type Reply } from './request.js';

const RETRIES = 20;
const PAUSE_MS = 50;

/** What is found when it is all over. */
export interface Findings {
  /** Records in the export. */
  kept: number;
  /** Answers with 201 whose record is not there, or not the same. */
  lost: number;
}

interface Exported {
  readonly id: string;
  readonly plan?: object;
  readonly screening?: object;
  readonly receipt?: string;
  readonly entry?: string;
}

/**
 * Compares what clients remember with what the service has kept. What must not be is noted in the ledger:
 *
 * - a 201 that can't be read under its id byte for byte;
 * - a chain that does not verify;
 * - a record that nobody was answered, or two of one idempotency key;
 * - a record of which a part is missing.
 */
export async function audit(
  url: string,
  ledger: Ledger,
  headers: Record<string, string> = {},
): Promise<Findings> {
  const answered = ledger.asked.filter((asked) => asked.answer !== undefined);
  const lost = await unreadable(url, answered, headers);
  for (const key of lost) ledger.wrong.push(`${key}: answered, but not kept like that`);

  const records = await exported(url, ledger, headers);
  const keyOf = new Map(answered.map(({ key, answer }) => [answer?.id ?? '', key]));
  if (keyOf.size < answered.length) ledger.wrong.push('two keys were answered with one record');
  const seen = new Set<string>();
  for (const { id, plan, screening, receipt, entry } of records) {
    if ([plan, screening, receipt, entry].includes(undefined)) ledger.wrong.push(`${id}: half a record`);
    const reference = (plan as { reference?: string } | undefined)?.reference ?? '';
    if (keyOf.get(id) !== reference)
      ledger.wrong.push(`${id}: a record of ${reference} that nobody was answered`);
    if (seen.has(reference)) ledger.wrong.push(`${reference}: two records of one key`);
    seen.add(reference);
  }
  await verify(url, ledger, records.length, headers);
  return { kept: records.length, lost: lost.length };
}

/** The keys of those whose answer is not what is read under its id. */
export async function unreadable(
  url: string,
  answered: readonly Asked[],
  headers: Record<string, string> = {},
): Promise<string[]> {
  const [lost, left] = [[] as string[], [...answered]];
  const read = async () => {
    for (let asked = left.pop(); asked !== undefined; asked = left.pop()) {
      const reply = await patiently(`${url}/v1/screenings/${asked.answer?.id}`, headers);
      if (reply.status !== 200 || reply.body !== asked.answer?.body) lost.push(asked.key);
    }
  };
  await Promise.all(Array.from({ length: 8 }, read));
  return lost;
}

async function exported(url: string, ledger: Ledger, headers: Record<string, string>): Promise<Exported[]> {
  const { status, whole, body } = await patiently(`${url}/v1/records/export`, headers);
  if (status === 200 && whole) {
    return body
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Exported);
  }
  ledger.wrong.push(`the export was answered ${status ?? 'not at all'}`);
  return [];
}

async function verify(url: string, ledger: Ledger, records: number, headers: Record<string, string>) {
  const { status, body } = await patiently(`${url}/v1/records/verify`, headers);
  const report = status === 200 ? (JSON.parse(body) as { intact: boolean; records: number }) : undefined;
  if (report?.intact !== true) ledger.wrong.push(`the chain does not verify: ${body.slice(0, 300)}`);
  else if (report.records !== records) ledger.wrong.push(`${report.records} verify, ${records} are exported`);
}

/** Reads as a client does that is told to try again: a connection that was cut meanwhile is no loss. */
async function patiently(url: string, headers: Record<string, string>): Promise<Reply> {
  let reply = await send(url, { headers });
  for (let i = 0; reply.status === 503 && i < RETRIES; i++) {
    await wait(PAUSE_MS);
    reply = await send(url, { headers });
  }
  return reply;
}
