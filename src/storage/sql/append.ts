import type { Kysely } from 'kysely';
import { EMPTY, headOf, linkAfter, type Head, type Link } from '../../records/entry.js';
import { keptJson } from '../../records/kept.js';
import { ForgottenError, IdempotencyConflictError, StorageError } from '../errors.js';
import type { Draft, Idempotency, KeptAnswer, Seal } from '../storage.js';
import type { Engine } from './engine.js';
import type { Tables } from './tables.js';

type Settled = PromiseSettledResult<KeptAnswer>;

/** A draft that gets a place in the chain. */
interface Place {
  readonly draft: Draft;
  readonly link: Link;
}

/**
 * Keeps drafts of any tenants, each at the end of its tenant's chain, within a transaction. A draft under an
 * idempotency key that was used before comes to what was answered then, also where it was used in this very batch.
 */
export async function appendAll(
  db: Kysely<Tables>,
  engine: Engine,
  drafts: readonly Draft[],
  seal: Seal,
): Promise<readonly Settled[]> {
  const heads = await lockHeads(db, engine, [...new Set(drafts.map(({ entry }) => entry.tenant))]);
  const earlier = await answersBefore(db, drafts);
  const firstUnder = new Map<string, Draft>();
  const places: Place[] = [];
  for (const draft of drafts) {
    const key = keyOf(draft);
    if (key !== undefined) {
      if (earlier.has(key) || firstUnder.has(key)) continue;
      firstUnder.set(key, draft);
    }
    const link = linkAfter(heads.get(draft.entry.tenant) ?? EMPTY, draft.entry);
    heads.set(draft.entry.tenant, headOf(link));
    places.push({ draft, link });
  }
  const kept = await insert(db, places, seal);
  await moveHeads(db, places);

  return drafts.map((draft) =>
    settled(() => {
      const key = keyOf(draft);
      const before = earlier.get(key ?? '');
      if (before !== undefined) return sameAnswer(before, draft.idempotency?.request ?? '');
      const first = firstUnder.get(key ?? '') ?? draft;
      if (first.idempotency?.request !== draft.idempotency?.request) throw new IdempotencyConflictError();
      const answer = kept.get(first);
      if (answer === undefined) throw new StorageError('A screening was not kept');
      return answer;
    }),
  );
}

/** What was answered under an idempotency key, if anything was. */
export interface Answered {
  readonly id: string;
  readonly screening: string | null;
  readonly request_digest: string | null;
  readonly not_applicable: string | null;
}

/** The first answer again. Throws `IdempotencyConflictError`, `ForgottenError`, `DamagedRecordError`. */
export function sameAnswer(answered: Answered, request: string): KeptAnswer {
  if (answered.request_digest !== request) throw new IdempotencyConflictError();
  const { id, screening, not_applicable: notApplicable } = answered;
  if (screening === null) throw new ForgottenError();
  keptJson(screening);
  return { id, screening, ...(notApplicable !== null && { notApplicable }) };
}

/** Where each chain ends. Nobody else appends to them until the transaction is over. */
async function lockHeads(
  db: Kysely<Tables>,
  { locksRows }: Engine,
  tenants: readonly string[],
): Promise<Map<string, Head>> {
  // In one order, so that no two wait for each other; what refers to a tenant is written beside it.
  let query = db
    .selectFrom('tenants')
    .select(['id', 'sequence', 'head'])
    .where('id', 'in', tenants)
    .orderBy('id');
  if (locksRows) query = query.forNoKeyUpdate();
  const rows = await query.execute();
  if (rows.length < tenants.length) throw new StorageError('A tenant is not known to the database');
  return new Map(rows.map(({ id, sequence, head }) => [id, { sequence, hash: head }]));
}

async function answersBefore(
  db: Kysely<Tables>,
  drafts: readonly Draft[],
): Promise<ReadonlyMap<string, Answered>> {
  const keyed = drafts.filter(({ idempotency }) => idempotency !== undefined);
  if (keyed.length === 0) return new Map();
  const rows = await db
    .selectFrom('records')
    .select(['tenant', 'idempotency_key', 'id', 'screening', 'request_digest', 'not_applicable'])
    .where(
      'tenant',
      'in',
      keyed.map(({ entry }) => entry.tenant),
    )
    .where(
      'idempotency_key',
      'in',
      keyed.map(({ idempotency }) => (idempotency as Idempotency).key),
    )
    .execute();
  return new Map(rows.map((row) => [join(row.tenant, row.idempotency_key ?? ''), row]));
}

async function insert(
  db: Kysely<Tables>,
  places: readonly Place[],
  seal: Seal,
): Promise<ReadonlyMap<Draft, KeptAnswer>> {
  if (places.length === 0) return new Map();
  const receipts = await seal(places.map(({ link }) => link.text));
  const rows = places.map((place, i) => {
    const receipt = receipts[i];
    if (receipt === undefined) throw new Error('an entry has no receipt');
    return rowOf(place, receipt);
  });
  await db.insertInto('records').values(rows).execute();
  return new Map(
    places.map(({ draft }, i) => {
      const notApplicable = draft.idempotency?.notApplicable;
      const { id, screening } = rows[i] as { id: string; screening: string };
      return [draft, { id, screening, ...(notApplicable !== undefined && { notApplicable }) }];
    }),
  );
}

function rowOf({ draft, link }: Place, receipt: string): Tables['records'] {
  const { entry } = link;
  return {
    tenant: entry.tenant,
    sequence: entry.chain.sequence,
    id: entry.id,
    created_at: entry.createdAt,
    outcome: entry.outcome,
    reference: draft.reference === undefined ? null : JSON.stringify(draft.reference),
    supersedes: draft.supersedes ?? null,
    plan: draft.plan,
    screening: `${draft.screening.slice(0, -1)},"receipt":${JSON.stringify(receipt)}}`,
    entry: link.text,
    hash: link.hash,
    receipt,
    idempotency_key: draft.idempotency?.key ?? null,
    request_digest: draft.idempotency?.request ?? null,
    not_applicable: draft.idempotency?.notApplicable ?? null,
    forgotten_at: null,
  };
}

async function moveHeads(db: Kysely<Tables>, places: readonly Place[]): Promise<void> {
  const last = new Map(places.map(({ link }) => [link.entry.tenant, headOf(link)]));
  for (const [tenant, { sequence, hash }] of last) {
    await db.updateTable('tenants').set({ sequence, head: hash }).where('id', '=', tenant).execute();
  }
}

const keyOf = ({ entry, idempotency }: Draft): string | undefined =>
  idempotency === undefined ? undefined : join(entry.tenant, idempotency.key);

/** A tenant's id has no line break, so two pairs never make the same text. */
const join = (tenant: string, key: string) => `${tenant}\n${key}`;

function settled(work: () => KeptAnswer): Settled {
  try {
    return { status: 'fulfilled', value: work() };
  } catch (reason) {
    return { status: 'rejected', reason };
  }
}
