import { z } from 'zod';
import type { Tables } from '../sql/tables.js';

const text = z.string();
const maybe = z.string().nullable();
const whole = z.int();

/**
 * The tables of a back-up with their columns, in the order in which they can be filled.
 *
 * Counts are not among them: those of requests are of the minute that runs, those of suppressions are made anew.
 */
export const ROWS = {
  tenants: z.strictObject({
    id: text,
    created_at: text,
    retention_days: whole.nullable(),
    sequence: whole,
    head: maybe,
  }),
  signing_keys: z.strictObject({ kid: text, public_key: text, first_used_at: text }),
  api_keys: z.strictObject({
    prefix: text,
    tenant: text,
    name: text,
    scopes: text,
    hash: text,
    per_minute: whole.nullable(),
    created_at: text,
    expires_at: maybe,
    last_used_at: maybe,
    revoked_at: maybe,
  }),
  records: z.strictObject({
    tenant: text,
    sequence: whole,
    id: text,
    created_at: text,
    outcome: text,
    reference: maybe,
    supersedes: maybe,
    plan: maybe,
    screening: maybe,
    entry: text,
    hash: text,
    receipt: maybe,
    idempotency_key: maybe,
    request_digest: maybe,
    not_applicable: maybe,
    forgotten_at: maybe,
  }),
  suppressions: z.strictObject({ tenant: text, digest: z.base64() }),
  list_checks: z.strictObject({
    id: text,
    tenant: text,
    created_at: text,
    suppressions: whole,
    listed: whole,
    list_digest: text,
    removed: whole,
    removed_digest: text,
    kept: whole,
    kept_digest: text,
    idempotency_key: maybe,
  }),
} satisfies {
  // A table or a column that is added and forgotten here does not compile.
  [T in Exclude<keyof Tables, 'rate_windows' | 'suppression_counts'>]: z.ZodType<Kept<Tables[T]>>;
};

/** Bytes are kept as base64. */
type Kept<Row> = { [Column in keyof Row]: Row[Column] extends Buffer ? string : Row[Column] };

export type BackupTable = keyof typeof ROWS;
export const TABLES = Object.keys(ROWS) as readonly BackupTable[];

/** A row of any table, as a back-up keeps it. */
export type TableRow = {
  [T in BackupTable]: { readonly table: T; readonly row: z.infer<(typeof ROWS)[T]> };
}[BackupTable];
