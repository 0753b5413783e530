import { DamagedRecordError } from '../../records/kept.js';
import {
  BackupError,
  CursorError,
  ForgottenError,
  IdempotencyConflictError,
  StorageError,
} from '../errors.js';

const OURS = [
  BackupError,
  StorageError,
  CursorError,
  ForgottenError,
  IdempotencyConflictError,
  DamagedRecordError,
];

/** Runs `work`; whatever the database throws comes out as a `StorageError` that says what could not be done. */
export async function guarded<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (OURS.some((kind) => cause instanceof kind)) throw cause;
    throw new StorageError(`The database could not ${what}`, { cause });
  }
}

/** An id that could be one of ours. Others are not asked for: a database may refuse their characters. */
export const couldBeId = (id: string): boolean => /^[\w-]{1,64}$/.test(id);
