import type { Migration } from 'kysely';
import { sqliteEngine, type Engine } from '../engine.js';
import { screenings } from './0001-screenings.js';
import { succession } from './0002-succession.js';
import { records } from './0003-records.js';
import { operation } from './0004-operation.js';
import { suppressionCounts } from './0005-suppression-counts.js';
import { unforgotten } from './0006-unforgotten.js';

/** Every migration, in order. One that has been released is never changed: a further one is added. */
export const migrationsFor = (engine: Engine): Record<string, Migration> => ({
  '0001-screenings': screenings,
  '0002-succession': succession,
  '0003-records': records,
  '0004-operation': operation(engine),
  '0005-suppression-counts': suppressionCounts,
  '0006-unforgotten': unforgotten,
});

/** The name of the last one, which tells how the tables look. */
export const schemaVersion = Object.keys(migrationsFor(sqliteEngine)).at(-1) ?? '';
