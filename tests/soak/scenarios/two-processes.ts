import { audit } from '../audit.js';
import { begin, type Figures } from '../figures.js';
import { Ledger } from '../ledger.js';
import { retryOpen, startLoad } from '../load.js';
import type { Place } from '../places.js';
import { send } from '../request.js';
import { startService } from '../service.js';

/**
 * Processes that start at the same time where there is nothing yet, neither tables nor keys, and then work on the same
 * records: all come up, with one key, and write one chain.
 */
export async function startTogether(
  newPlace: () => Promise<Place> | Place,
  { rounds, requests, processes = 2 }: { rounds: number; requests: number; processes?: number },
): Promise<Figures> {
  let [engine, answered, kept, lost, refused] = ['', 0, 0, 0, 0];
  const wrong: string[] = [];
  const started = performance.now();
  for (let round = 0; round < rounds; round++) {
    const place = await newPlace();
    engine = place.engine;
    const { figures, ledger } = await together(place, processes, requests, round);
    [answered, kept, lost] = [answered + figures.answered, kept + figures.kept, lost + figures.lost];
    refused += ledger.refused;
    wrong.push(...ledger.wrong);
    place.remove();
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  const scenario = `${processes} processes start at once`;
  return { scenario, engine, rounds, answered, kept, lost, wrong, seconds, note: `503: ${refused}` };
}

async function together(place: Place, processes: number, requests: number, round: number) {
  const [finish, ledger] = [begin('', place.engine, 1), new Ledger(`together-${round}`)];
  const settled = await Promise.allSettled(
    Array.from({ length: processes }, () => startService(place.environment)),
  );
  const services = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  for (const one of settled) if (one.status === 'rejected') ledger.wrong.push(String(one.reason));
  if (services.length === 0) return { figures: finish(ledger, { kept: 0, lost: 0 }), ledger };

  const urls = services.map(({ url }) => url);
  const keys = await Promise.all(urls.map((url) => send(`${url}/.well-known/jwks.json`)));
  if (new Set(keys.map(({ body }) => body)).size > 1) ledger.wrong.push('they sign with different keys');
  if (!keys.every(({ status, body }) => status === 200 && body.includes('"kid"'))) {
    ledger.wrong.push(`keys: ${keys[0]?.status} ${keys[0]?.body}`);
  }
  const load = startLoad(() => urls, ledger);
  await load.progress(requests);
  await load.stop();
  await retryOpen(urls[0] ?? '', ledger);
  let findings = { kept: 0, lost: 0 };
  for (const url of urls) findings = await audit(url, ledger);
  for (const service of services) {
    const { code } = await service.stop();
    if (code !== 0) ledger.wrong.push(`ended with ${code}: ${service.log().slice(-500)}`);
  }
  return { figures: finish(ledger, findings), ledger };
}
