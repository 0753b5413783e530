import type { Outcome } from '../screening/screening.js';

/** A screening as it is kept. The two JSON texts are kept to the byte. */
export interface ScreeningRecord {
  readonly id: string;
  /** RFC 3339, UTC, with milliseconds: sorts as text. */
  readonly createdAt: string;
  readonly outcome: Outcome;
  readonly reference?: string;
  /** The plan that was screened. */
  readonly plan: string;
  /** The answer that was given. */
  readonly screening: string;
}

export interface ListFilter {
  readonly outcome?: Outcome | undefined;
  readonly reference?: string | undefined;
  /** The most records to give, at least 1. */
  readonly limit: number;
  /** The `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

export interface Page {
  /** The answers that were given, the newest first. */
  readonly screenings: readonly string[];
  /** Absent on the last page. */
  readonly nextCursor?: string;
}

/** Where screenings are kept. Whatever goes wrong below, a `StorageError` is thrown. */
export interface ScreeningStore {
  /** Keeps a record. Once this resolves it outlasts a crash of the process and of the machine. */
  add(record: ScreeningRecord): Promise<void>;
  /** The answer that was given under this id, or `undefined`. */
  get(id: string): Promise<string | undefined>;
  /** The plan that was screened under this id, or `undefined`. */
  planOf(id: string): Promise<string | undefined>;
  /** Pages that neither repeat nor skip, whatever is added meanwhile. Throws `CursorError`. */
  list(filter: ListFilter): Promise<Page>;
  /** Resolves where records can be written and read. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** The storage failed: nothing was kept, or nothing could be read. */
export class StorageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The cursor was not one of ours. */
export class CursorError extends Error {
  constructor() {
    super('is not a cursor that a list has given');
    this.name = new.target.name;
  }
}
