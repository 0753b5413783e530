import { z } from 'zod';
import { CursorError } from './store.js';

/** The place of a record in the order of the list: by time, then by id. */
const Position = z.tuple([z.iso.datetime(), z.string()]);

/** The cursor that continues after this record. Opaque to the caller. */
export function cursorAfter(record: { createdAt: string; id: string }): string {
  return Buffer.from(JSON.stringify([record.createdAt, record.id])).toString('base64url');
}

/** The record that a cursor continues after. Throws `CursorError`. */
export function readCursor(cursor: string): { createdAt: string; id: string } {
  try {
    const [createdAt, id] = Position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return { createdAt, id };
  } catch {
    throw new CursorError();
  }
}
