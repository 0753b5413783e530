import { setTimeout as wait } from 'node:timers/promises';
import type { Asked, Ledger } from './ledger.js';
import { send } from './request.js';

const RETRIES = 100;
const PAUSE_MS = 50;
const STUCK_MS = 60_000;

/** Clients at work. */
export interface Load {
  /** Resolves once this many more requests were answered with 201. */
  progress(more: number): Promise<void>;
  /** Ends the load once every request that is under way has come to something. */
  stop(): Promise<void>;
}

export interface LoadOptions {
  readonly clients?: number;
  readonly headers?: Record<string, string>;
}

/**
 * Clients that each post one plan after the other, in turn to each of the addresses, and remember every answer. A plan
 * that gets none is sent again under its key.
 */
export function startLoad(
  addresses: () => readonly string[],
  ledger: Ledger,
  { clients = 16, headers = {} }: LoadOptions = {},
): Load {
  let stopped = false;
  const work = Array.from({ length: clients }, async (_, client) => {
    let asked = ledger.next();
    for (let turn = client; !stopped; turn++) {
      const all = addresses();
      await ask(all[turn % all.length] ?? '', ledger, asked, headers);
      if (asked.answer === undefined) await wait(PAUSE_MS);
      else if (!stopped) asked = ledger.next();
    }
  });
  return {
    async progress(more) {
      const goal = ledger.answered + more;
      const deadline = performance.now() + STUCK_MS;
      while (ledger.answered < goal && performance.now() < deadline) await wait(5);
      if (ledger.answered < goal) ledger.wrong.push('the load did not come on in a minute');
    },
    async stop() {
      stopped = true;
      await Promise.all(work);
    },
  };
}

/** Sends one request, and takes down what comes of it. */
export async function ask(
  url: string,
  ledger: Ledger,
  asked: Asked,
  headers: Record<string, string> = {},
): Promise<void> {
  const reply = await send(`${url}/v1/screenings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': asked.key, ...headers },
    body: asked.body,
  });
  ledger.note(asked, reply);
}

/** Does what a client does whose request was not answered: sends it again under its key, until it is. */
export async function retryOpen(
  url: string,
  ledger: Ledger,
  headers: Record<string, string> = {},
): Promise<void> {
  const open = ledger.open();
  const retry = async () => {
    for (let asked = open.pop(); asked !== undefined; asked = open.pop()) {
      for (let times = 0; asked.answer === undefined; times++) {
        if (times === RETRIES) {
          ledger.wrong.push(`${asked.key}: not answered in ${RETRIES} retries`);
          return;
        }
        if (times > 0) await wait(PAUSE_MS);
        await ask(url, ledger, asked, headers);
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, retry));
}
