import { z } from 'zod';
import { TABLES } from './rows.js';

/** A change that older releases can't read counts up. */
export const FORMAT = { format: 'article22-screener back-up', version: 1 } as const;

/** The first line of a back-up. */
export const Header = z.strictObject({
  format: z.literal(FORMAT.format),
  version: z.literal(FORMAT.version),
  /** What it was taken from. It can be restored into either. */
  engine: z.enum(['sqlite', 'postgres']),
  /** The last change of the tables that it knows of. */
  schema: z.string(),
  /** The release that has made it. */
  release: z.string(),
  at: z.iso.datetime(),
});
export type Header = z.infer<typeof Header>;

/** A line between: a row. */
export const RowLine = z.strictObject({ table: z.enum(TABLES), row: z.unknown() });

/** How many rows of each table a back-up holds. */
export const Counts = z.record(z.enum(TABLES), z.int().min(0));
export type Counts = z.infer<typeof Counts>;
export const noRows = () => Object.fromEntries(TABLES.map((table) => [table, 0])) as Counts;

/** The last line: without it, a back-up is not whole. */
export const End = z.strictObject({
  end: Counts,
  /** Of all bytes before this line. */
  sha256: z.string().regex(/^[\da-f]{64}$/),
});
