import type { Head, Unchained } from '../records/entry.js';
import type { FoundRecord } from '../records/verify-record.js';
import type { Outcome } from '../screening/screening.js';
import type { TableRow } from './backup/rows.js';

/** What of a screening is to be kept. The store gives it its place in the tenant's chain and its receipt. */
export interface Draft {
  readonly entry: Unchained;
  readonly reference?: string;
  /** Id of the screening that it supersedes. */
  readonly supersedes?: string;
  /** The plan that was screened, as JSON. Kept to the byte. */
  readonly plan: string;
  /** The answer, as a JSON object that has no `receipt` yet. Kept to the byte, with the receipt at its end. */
  readonly screening: string;
  readonly idempotency?: Idempotency;
}

/** How a retry is known. */
export interface Idempotency {
  readonly key: string;
  /** SHA-256 of what was asked: another request under the same key is a conflict. */
  readonly request: string;
  /** What was answered beyond the record, as JSON: it has to be said again, and is kept for that alone. */
  readonly notApplicable?: string;
}

/** What was answered to a request that records. */
export interface KeptAnswer {
  readonly id: string;
  /** The screening with its receipt, to the byte. */
  readonly screening: string;
  /** What was answered beyond the record, as JSON. */
  readonly notApplicable?: string;
}

/** A screening as it is read. */
export interface KeptScreening {
  readonly id: string;
  /** The answer that was given, with its receipt. */
  readonly screening: string;
  /** Ids of the screenings that supersede it, the oldest first. */
  readonly supersededBy: readonly string[];
}

/** A screening whose plan and answer were deleted. What was sworn to about it stays. */
export interface Forgotten {
  readonly forgottenAt: string;
}

/** All that is kept of one screening. */
export type Row = FoundRecord;

export interface ListFilter {
  readonly outcome?: Outcome | undefined;
  readonly reference?: string | undefined;
  /** The most records to give, at least 1. */
  readonly limit: number;
  /** The `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

export interface Page {
  /** The newest first. */
  readonly screenings: readonly KeptScreening[];
  /** Absent on the last page. */
  readonly nextCursor?: string;
}

/** Signs the texts of entries, each as a JWS in compact form. */
export type Seal = (entries: readonly string[]) => Promise<readonly string[]>;

/** For those who record nothing. */
export const sealsNothing: Seal = () => Promise.reject(new Error('nothing is recorded here'));

/** Screenings, each of one tenant. Nothing of another tenant is ever read. */
export interface ScreeningStore {
  /**
   * Keeps a screening at the end of its tenant's chain. Once this resolves it outlasts a crash of the process and of
   * the machine. Under an idempotency key that was used before, it keeps nothing and gives the first answer again.
   *
   * Throws `IdempotencyConflictError` where that key was used for another request, `ForgottenError` where its answer
   * has been deleted.
   */
  append(draft: Draft): Promise<KeptAnswer>;
  /** The answer that was given under an idempotency key, or `undefined`. Throws as `append` does. */
  answerOf(tenant: string, idempotency: Omit<Idempotency, 'notApplicable'>): Promise<KeptAnswer | undefined>;
  get(tenant: string, id: string): Promise<KeptScreening | Forgotten | undefined>;
  /** All that is kept of a screening. */
  rowOf(tenant: string, id: string): Promise<Row | undefined>;
  /** The tenant of a screening, for those who operate the database. */
  tenantOf(id: string): Promise<string | undefined>;
  /** Every tenant that has records, for those who operate the database. */
  tenants(): Promise<readonly string[]>;
  /** Pages that neither repeat nor skip, whatever is added meanwhile. Throws `CursorError`. */
  list(tenant: string, filter: ListFilter): Promise<Page>;
  /** Every record of a tenant in the order of its chain, the forgotten among them. */
  walk(tenant: string): AsyncIterable<Row>;
  /** Where a tenant's chain ends. */
  head(tenant: string): Promise<Head>;
  /** Deletes a screening's plan and answer. False where there is none, or none any more. */
  forget(tenant: string, id: string, at: string): Promise<boolean>;
  /** The same for all of a tenant's screenings from before a time. Gives their number. */
  forgetBefore(tenant: string, before: string, at: string): Promise<number>;
}

/** Who runs screenings here. */
export interface Tenant {
  readonly id: string;
  /** How long screenings are kept; absent: as the service is set. */
  readonly retentionDays?: number;
}

export interface TenantStore {
  list(): Promise<readonly Tenant[]>;
  get(id: string): Promise<Tenant | undefined>;
  /** Makes the tenant where there is none of that id. */
  ensure(id: string, at: string): Promise<void>;
  setRetention(id: string, days: number | null): Promise<void>;
}

/** What a key may be used for. */
export const SCOPES = ['screen', 'read', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

/** An API key as it is kept: without the secret. */
export interface ApiKey {
  /** The part of the key that is shown. */
  readonly prefix: string;
  readonly tenant: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** SHA-256 of the whole key. */
  readonly hash: string;
  /** The most requests in a minute; absent: as the service is set. */
  readonly perMinute?: number;
  readonly createdAt: string;
  readonly expiresAt?: string;
  readonly lastUsedAt?: string;
  readonly revokedAt?: string;
}

export interface KeyStore {
  add(key: ApiKey): Promise<void>;
  get(prefix: string): Promise<ApiKey | undefined>;
  list(tenant?: string): Promise<readonly ApiKey[]>;
  /** Was any key ever made? */
  any(): Promise<boolean>;
  /** Once this resolves no request that begins is let in by the key. False where there is none, or none any more. */
  revoke(prefix: string, at: string): Promise<boolean>;
  /** Notes that a key was used, unless it was later already. */
  used(prefix: string, at: string): Promise<void>;
}

/** Public halves of the keys that have signed records here. */
export interface SigningKeyStore {
  /** Key ids with their public keys, as JSON. */
  list(): Promise<ReadonlyMap<string, string>>;
  /**
   * Notes a key before it signs, unless others have signed here that its owner does not know: those are given then,
   * and nothing is noted. Of several owners that come at once, one is the first.
   */
  note(
    key: { kid: string; publicKey: string; at: string },
    known: readonly string[],
  ): Promise<readonly string[]>;
}

/** Digests of people who objected, in the form in which a platform takes them. */
export interface SuppressionStore {
  /** Adds 32-byte digests at a time. Gives how many were new. */
  add(tenant: string, digests: readonly Buffer[], at: string): Promise<number>;
  /** Takes one back. False where it was not there. */
  remove(tenant: string, digest: Buffer): Promise<boolean>;
  /** Takes all back, in pieces: where it fails, part is gone. Gives their number. */
  clear(tenant: string): Promise<number>;
  count(tenant: string): Promise<number>;
  /** When somebody new was last added, at the latest. */
  lastAdded(tenant: string): Promise<string | undefined>;
  /** Which of these are on the list, as hex. */
  among(tenant: string, digests: readonly Buffer[]): Promise<ReadonlySet<string>>;
  addCheck(check: ListCheck): Promise<void>;
  check(tenant: string, id: string): Promise<ListCheck | undefined>;
  checkUnder(tenant: string, idempotencyKey: string): Promise<ListCheck | undefined>;
}

/** What a check of an audience list against the suppression list came to. */
export interface ListCheck {
  readonly id: string;
  readonly tenant: string;
  readonly createdAt: string;
  /** Size of the suppression list when the check began. */
  readonly suppressions: number;
  /** The list that was checked: its size and its SHA-256. */
  readonly listed: number;
  readonly listDigest: string;
  /** What must come out. */
  readonly removed: number;
  readonly removedDigest: string;
  /** What may stay. */
  readonly kept: number;
  readonly keptDigest: string;
  readonly idempotencyKey?: string;
}

/** Counts requests, for all replicas together where they share a database. */
export interface RateStore {
  /** Counts `hits` more in the window that starts at this second (of Unix time), and gives their sum. */
  count(key: string, windowStart: number, hits: number): Promise<number>;
  /** Drops windows that started before this second. */
  dropBefore(windowStart: number): Promise<void>;
}

/** Where everything is kept. Whatever goes wrong below, a `StorageError` is thrown. */
export interface Storage {
  readonly engine: 'sqlite' | 'postgres';
  readonly screenings: ScreeningStore;
  readonly tenants: TenantStore;
  readonly keys: KeyStore;
  readonly signingKeys: SigningKeyStore;
  readonly suppressions: SuppressionStore;
  /** Absent where each process counts in memory, for itself. */
  readonly rates?: RateStore;
  /**
   * Gives every row to `take`, table by table, all as they are at one moment, whatever is written meanwhile.
   *
   * Nothing more is read until `take` is done with a row.
   */
  dump(take: (row: TableRow) => Promise<void>): Promise<void>;
  /**
   * Fills an empty database with rows, in the order in which `dump` gives them: with all or with none.
   *
   * Throws `NotEmptyError`, or whatever `check` throws of what it finds there before it is kept.
   */
  load(rows: AsyncIterable<TableRow>, check: (loaded: LoadedStorage) => Promise<void>): Promise<void>;
  /**
   * Overwrites what was deleted where a copy of it may still stand in the log, unless another process reads there.
   * Absent where the database does so in its own time.
   */
  readonly scrub?: () => Promise<void>;
  /** Resolves where records can be written and read. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** What was loaded, before it is kept. */
export type LoadedStorage = Pick<Storage, 'screenings' | 'tenants' | 'signingKeys'>;

/** The tenant of a service that runs without keys. */
export const DEFAULT_TENANT = 'default';
