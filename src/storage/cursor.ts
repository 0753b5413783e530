import { z } from 'zod';
import { CursorError } from './errors.js';

/** What the column can hold. */
const MOST = 2_147_483_647;

/** The place of a record in the order of the list: its place in the tenant's chain. */
const Position = z.strictObject({ before: z.int().min(1).max(MOST) });

/** The cursor that continues after the record of this sequence number. Opaque to the caller. */
export function cursorAfter(sequence: number): string {
  return Buffer.from(JSON.stringify({ before: sequence })).toString('base64url');
}

/** The sequence number that a cursor continues below. Throws `CursorError`. */
export function readCursor(cursor: string): number {
  try {
    return Position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString())).before;
  } catch {
    throw new CursorError();
  }
}
