import type { Migration } from 'kysely';
import { screenings } from './0001-screenings.js';
import { succession } from './0002-succession.js';

/** Every migration, in order. One that has been released is never changed: a further one is added. */
export const migrations: Record<string, Migration> = {
  '0001-screenings': screenings,
  '0002-succession': succession,
};
