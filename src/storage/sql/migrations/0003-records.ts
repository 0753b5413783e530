import { sql, type Kysely, type Migration } from 'kysely';
import { digestOf } from '../../../records/canonical.js';
import { EMPTY, headOf, linkAfter, type Head, type Unchained } from '../../../records/entry.js';
import type { Screening } from '../../../screening/screening.js';
import type { Tables } from '../tables.js';

const TENANT = 'default';

/** A screening as the migrations before have left it. */
interface Old {
  screenings: {
    id: string;
    created_at: string;
    outcome: string;
    reference: string | null;
    plan: string;
    screening: string;
    supersedes: string | null;
  };
}

/**
 * Records in a chain per tenant, with their receipts. What was recorded before stands at the beginning of the default
 * tenant's chain, in the order of its time; it has no receipt, as nothing was signed then.
 */
export const records: Migration = {
  async up(db: Kysely<unknown>) {
    await createTables(db);
    await db
      .insertInto('tenants' as never)
      .values({ id: TENANT, created_at: '1970-01-01T00:00:00.000Z', sequence: 0 })
      .execute();
    await chainOld(db as Kysely<Old & Tables>);
    await db.schema.dropTable('screenings').execute();
    await createIndexes(db);
  },
};

async function createTables(db: Kysely<unknown>) {
  await db.schema
    .createTable('tenants')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('retention_days', 'integer')
    .addColumn('sequence', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('head', 'text')
    .execute();
  await db.schema
    .createTable('records')
    .addColumn('tenant', 'text', (column) => column.notNull().references('tenants.id'))
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('reference', 'text')
    .addColumn('supersedes', 'text')
    .addColumn('plan', 'text')
    .addColumn('screening', 'text')
    .addColumn('entry', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('receipt', 'text')
    .addColumn('idempotency_key', 'text')
    .addColumn('request_digest', 'text')
    .addColumn('not_applicable', 'text')
    .addColumn('forgotten_at', 'text')
    .addPrimaryKeyConstraint('records_pk', ['tenant', 'sequence'])
    .addUniqueConstraint('records_idempotency', ['tenant', 'idempotency_key'])
    .execute();
}

async function createIndexes(db: Kysely<unknown>) {
  const index = (name: string, ...columns: string[]) =>
    db.schema.createIndex(name).on('records').columns(columns).execute();
  await index('records_by_outcome', 'tenant', 'outcome', 'sequence');
  await index('records_by_reference', 'tenant', 'reference', 'sequence');
  await index('records_by_predecessor', 'tenant', 'supersedes', 'sequence');
  await index('records_by_time', 'tenant', 'created_at');
}

async function chainOld(db: Kysely<Old & Tables>) {
  let head: Head = EMPTY;
  for (let last = { created_at: '', id: '' }; ;) {
    const rows = await db
      .selectFrom('screenings')
      .selectAll()
      .where(sql<boolean>`(created_at, id) > (${last.created_at}, ${last.id})`)
      .orderBy('created_at')
      .orderBy('id')
      .limit(200)
      .execute();
    for (const { reference, ...row } of rows) {
      const link = linkAfter(head, entryOf(row));
      head = headOf(link);
      await db
        .insertInto('records')
        .values({
          ...row,
          tenant: TENANT,
          sequence: head.sequence,
          reference: reference === null ? null : JSON.stringify(reference),
          entry: link.text,
          hash: link.hash,
        })
        .execute();
    }
    const end = rows.at(-1);
    if (end === undefined) break;
    last = end;
  }
  await db
    .updateTable('tenants')
    .set({ sequence: head.sequence, head: head.hash })
    .where('id', '=', TENANT)
    .execute();
}

function entryOf(row: Omit<Old['screenings'], 'reference'>): Unchained {
  const screening = JSON.parse(row.screening) as Screening;
  const { id: _1, createdAt: _2, reference: _3, supersedes: _4, ...assessment } = screening;
  return {
    issuer: '',
    tenant: TENANT,
    id: row.id,
    createdAt: row.created_at,
    outcome: assessment.decision.outcome,
    ruleset: { id: assessment.ruleset.id, version: assessment.ruleset.version },
    lexicon: { version: assessment.lexicon.version, extensions: assessment.lexicon.extensions },
    digests: {
      plan: digestOf(JSON.parse(row.plan)),
      assessment: digestOf(assessment),
      screening: digestOf(screening),
    },
  };
}
