import { afterAll, afterEach, beforeAll, describe, inject, it } from 'vitest';
import { newDatabase } from '../postgres/global-setup.js';
import { startDatabase, type Database } from './database.js';
import { expectSound } from './expect-sound.js';
import { newPlace, type Place } from './places.js';
import { seedOfRun } from './random.js';
import { kills } from './scenarios/kills.js';
import { outage } from './scenarios/outage.js';
import { revocation, sameKeyAtBoth } from './scenarios/replicas.js';
import { ensureBuilt, killAll } from './service.js';

// A bound for a hang, on a machine that has other work too.
const timeout = 240_000;
const seed = seedOfRun();
const places: Place[] = [];
const freshUrl = () => newDatabase(inject('postgres'));
const placeOn = (url: string) => {
  const place = newPlace(url);
  places.push(place);
  return place;
};
const freshPlace = async () => placeOn(await freshUrl());

beforeAll(() => void ensureBuilt());
afterEach(() => places.splice(0).forEach((place) => place.remove()));
afterAll(killAll);

describe('records in PostgreSQL survive', { timeout }, () => {
  // A server of our own: that of the other tests is not to be maltreated.
  let database: Database;
  beforeAll(async () => void (database = await startDatabase()));
  afterAll(() => database.remove());
  const placeHere = async () => placeOn(await database.newDatabase());

  it('SIGKILL under load, of the service and of the database', async () => {
    expectSound(await kills(await placeHere(), { rounds: 1, seed, database }));
  });

  it('a database that is away', async () => {
    expectSound(await outage(await placeHere(), { database, seconds: 2, how: 'stop' }));
  });
});

describe('two replicas on one PostgreSQL', { timeout }, () => {
  it('answer retries of one key as one', async () => {
    expectSound(await sameKeyAtBoth(await freshPlace(), 5), 5);
  });

  it('both refuse a key from the moment it is revoked', async () => {
    expectSound(await revocation(await freshPlace(), 2));
  });
});
