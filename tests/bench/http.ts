import autocannon from 'autocannon';
import { compare, type Comparison } from './measure.js';
import { PLAN } from './plan.js';
import { startEmpty, startOurs } from './service.js';

const CONNECTIONS = 10;
const ROUNDS = 5;
const SECONDS_A_TURN = 1.2;
/** How often autocannon looks whether it is done: by default each second, which would round the time up to it. */
const TICK_MS = 10;
const WARM_UP = 1000;
const MOST_A_TURN = 10_000;

/** The plan under sixteen references: no two requests in a row are the same. */
const BODIES = Array.from({ length: 16 }, (_, i) =>
  JSON.stringify({ ...PLAN, reference: `plan-${String(i).padStart(2, '0')}` }),
);

export const BODY = BODIES[0] ?? '';

/** Requests a second: a dry run, and a recorded screening, each against the empty route. */
export async function compareOverHttp(): Promise<{ dryRun: Comparison; recorded: Comparison }> {
  const ours = await startOurs(BODY);
  try {
    const empty = await startEmpty(BODY, await answerLength(`${ours.url}/v1/screenings`));
    try {
      return await takeTurns(`${ours.url}/v1/screenings`, `${empty.url}/`);
    } finally {
      await empty.stop();
    }
  } finally {
    await ours.stop();
  }
}

async function answerLength(url: string): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: BODY });
  return (await answer.arrayBuffer()).byteLength;
}

async function takeTurns(oursUrl: string, emptyUrl: string) {
  const turns = { empty: emptyUrl, dryRun: `${oursUrl}?dryRun=true`, recorded: oursUrl };
  const amounts = { empty: WARM_UP, dryRun: WARM_UP, recorded: WARM_UP };
  const names = Object.keys(turns) as (keyof typeof turns)[];
  for (const name of names) {
    const warm = await requestsPerSecond(turns[name], WARM_UP);
    amounts[name] = Math.min(MOST_A_TURN, Math.max(100, Math.round(warm * SECONDS_A_TURN)));
  }
  const rounds: Record<keyof typeof turns, number>[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const rates = { empty: 0, dryRun: 0, recorded: 0 };
    for (const name of names) rates[name] = await requestsPerSecond(turns[name], amounts[name]);
    rounds.push(rates);
  }
  return {
    dryRun: compare(rounds.map(({ empty, dryRun }) => ({ ours: dryRun, theirs: empty }))),
    recorded: compare(rounds.map(({ empty, recorded }) => ({ ours: recorded, theirs: empty }))),
  };
}

async function requestsPerSecond(url: string, amount: number): Promise<number> {
  const { pathname, search } = new URL(url);
  const started = performance.now();
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    amount,
    sampleInt: TICK_MS,
    requests: BODIES.map((body) => ({
      method: 'POST' as const,
      path: pathname + search,
      headers: { 'content-type': 'application/json' },
      body,
    })),
  });
  const seconds = (performance.now() - started) / 1000;
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx} answers of failure, ${result.errors} errors`);
  }
  return amount / seconds;
}
