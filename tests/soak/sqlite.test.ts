import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectSound } from './expect-sound.js';
import { newPlace, type Place } from './places.js';
import { seedOfRun } from './random.js';
import { clockSetBack } from './scenarios/clock.js';
import { damaged, readOnly } from './scenarios/damage.js';
import { fileLimit } from './scenarios/full-disk.js';
import { kills } from './scenarios/kills.js';
import { startTogether } from './scenarios/two-processes.js';
import { ensureBuilt, killAll } from './service.js';

// A bound for a hang, on a machine that has other work too.
const timeout = 240_000;
const seed = seedOfRun();
let place: Place;

beforeAll(() => void ensureBuilt());
beforeEach(() => void (place = newPlace()));
afterEach(() => place.remove());
afterAll(killAll);

describe('records in a SQLite file survive', { timeout }, () => {
  it('SIGKILL under load', async () => {
    expectSound(await kills(place, { rounds: 1, seed }));
  });

  it('a file that cannot grow', async () => {
    expectSound(await fileLimit(place));
  });

  it('a file that must not be written', async () => {
    expectSound(await readOnly(place));
  });

  it('damage to the file', async () => {
    expectSound(await damaged(place, seed));
  });

  it('a clock that is set back', async () => {
    expectSound(await clockSetBack(place));
  });

  it('two processes that start at once, and write at once', async () => {
    const figures = await startTogether(() => newPlace(), { rounds: 1, requests: 60 });
    expectSound(figures);
    expect(figures.kept).toBeGreaterThanOrEqual(60);
  });
});
