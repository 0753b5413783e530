import { setTimeout as wait } from 'node:timers/promises';
import { newApiKey } from '../../../src/records/api-keys.js';
import { notaryOf } from '../../../src/signing-keys.js';
import { openStorage } from '../../../src/storage/open.js';
import { DEFAULT_TENANT, SCOPES, type Storage } from '../../../src/storage/storage.js';
import { audit } from '../audit.js';
import { begin, type Figures } from '../figures.js';
import { Ledger } from '../ledger.js';
import { ask } from '../load.js';
import type { Place } from '../places.js';
import { send } from '../request.js';
import { startService, type Service } from '../service.js';

const MINUTE_MS = 60_000;
type Headers = Record<string, string>;

/** Retries of one key at both replicas at once: one record, the same bytes for all; another body is a conflict. */
export async function sameKeyAtBoth(place: Place, rounds: number): Promise<Figures> {
  const [figures, ledger] = [begin('same key at both', place.engine, rounds), new Ledger('both')];
  const services = await replicas(place);
  const urls = services.map(({ url }) => url);
  for (let round = 0; round < rounds; round++) {
    const asked = ledger.next();
    await Promise.all(Array.from({ length: 8 }, (_, i) => ask(urls[i % 2] ?? '', ledger, asked)));
    for (const url of urls) {
      const { status, body } = await send(`${url}/v1/screenings`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': asked.key },
        body: asked.body.replace('gardening', 'cooking'),
      });
      if (status !== 409)
        ledger.wrong.push(`${asked.key}: another body was answered ${status} ${body.slice(0, 99)}`);
    }
  }
  if (ledger.answered !== rounds * 8) ledger.wrong.push(`${ledger.answered} answers of ${rounds * 8}`);
  const findings = await audit(urls[0] ?? '', ledger);
  await stopAll(services);
  return figures(ledger, findings);
}

/** A key that is revoked under load: no request that begins afterwards is let in, at neither replica. */
export async function revocation(place: Place, rounds: number): Promise<Figures> {
  const [figures, ledger] = [begin('key revoked', place.engine, rounds), new Ledger('revoked')];
  const store = await storageOf(place);
  const [keeper, services] = [await keyFor(store), await replicas(place)];
  const urls = services.map(({ url }) => url);
  let [passed, refused] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    const key = await keyFor(store);
    let [revoking, revoked, over] = [false, false, false];
    const client = async (url: string) => {
      while (!over) {
        const begunAfter = revoked;
        const { status } = await send(`${url}/v1/screenings?limit=1`, { headers: key.headers });
        if (status === 200 && begunAfter) ledger.wrong.push(`round ${round}: let in after the revocation`);
        if (status !== 200 && status !== 401) ledger.wrong.push(`round ${round}: ${status}`);
        if (status === 401 && !begunAfter && !revoking)
          ledger.wrong.push(`round ${round}: refused too early`);
        if (begunAfter) refused++;
        else passed++;
      }
    };
    const clients = Array.from({ length: 8 }, (_, i) => client(urls[i % 2] ?? ''));
    await wait(150);
    revoking = true;
    await store.keys.revoke(key.prefix, new Date().toISOString());
    revoked = true;
    await wait(250);
    over = true;
    await Promise.all(clients);
  }
  if (refused === 0) ledger.wrong.push('nobody came after the revocation');
  await ask(urls[0] ?? '', ledger, ledger.next(), keeper.headers);
  const findings = await audit(urls[1] ?? '', ledger, keeper.headers);
  await Promise.all([stopAll(services), store.close()]);
  return figures(ledger, findings, `${passed} begun before, ${refused} after`);
}

/** Sixty requests over both replicas in a minute, of a key that may make thirty. */
export async function sharedLimit(place: Place): Promise<Figures> {
  const [figures, ledger] = [begin('30 a minute, shared', place.engine, 1), new Ledger('limit')];
  const store = await storageOf(place);
  const [keeper, key, services] = [await keyFor(store), await keyFor(store, 30), await replicas(place)];
  const urls = services.map(({ url }) => url);
  // All sixty have to come in one minute of the clock.
  const left = MINUTE_MS - (Date.now() % MINUTE_MS);
  if (left < 20_000) await wait(left + 100);
  const replies = await Promise.all(
    Array.from({ length: 60 }, (_, i) =>
      send(`${urls[i % 2]}/v1/screenings?limit=1`, { headers: key.headers }),
    ),
  );
  const passed = replies.filter(({ status }) => status === 200).length;
  const limited = replies.filter(({ status }) => status === 429);
  if (passed > 30) ledger.wrong.push(`${passed} of 30 were let in`);
  if (passed + limited.length !== 60) ledger.wrong.push(replies.map(({ status }) => status).join(' '));
  for (const { headers } of limited) {
    const seconds = Number(headers['retry-after']);
    if (!(seconds >= 1 && seconds <= 60)) ledger.wrong.push(`Retry-After: ${headers['retry-after']}`);
    if (!/r=0/.test(String(headers.ratelimit))) ledger.wrong.push(`RateLimit: ${String(headers.ratelimit)}`);
    if (!/q=30/.test(String(headers['ratelimit-policy']))) ledger.wrong.push('no RateLimit-Policy');
  }
  const findings = await audit(urls[0] ?? '', ledger, keeper.headers);
  await Promise.all([stopAll(services), store.close()]);
  return figures(ledger, findings, `${passed} let in, ${limited.length} told to wait`);
}

/** The storage as `a22` opens it, with the keys that the replicas share. */
async function storageOf({ database, signingKeys }: Place): Promise<Storage> {
  const notary = await notaryOf({ signingKeys, issuer: 'soak' });
  return openStorage(database, (entries) => notary.seal(entries));
}

async function keyFor(store: Storage, perMinute = 1_000_000): Promise<{ prefix: string; headers: Headers }> {
  const { key, prefix, hash } = newApiKey();
  const createdAt = new Date().toISOString();
  await store.tenants.ensure(DEFAULT_TENANT, createdAt);
  await store.keys.add({
    prefix,
    tenant: DEFAULT_TENANT,
    name: 'soak',
    scopes: SCOPES,
    hash,
    perMinute,
    createdAt,
  });
  return { prefix, headers: { Authorization: `Bearer ${key}` } };
}

const replicas = ({ environment }: Place): Promise<Service[]> =>
  Promise.all([startService(environment), startService(environment)]);

const stopAll = (services: readonly Service[]) => Promise.all(services.map((service) => service.stop()));
