import { Entry } from './entry.js';

/** A record in the database that is no longer what was written: changed by hand, or its file is damaged. */
export class DamagedRecordError extends Error {
  constructor(options: ErrorOptions) {
    super('What is kept of this screening is no longer what was written', options);
    this.name = new.target.name;
  }
}

/** What was kept as a text of JSON. Throws `DamagedRecordError`. */
export function keptJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DamagedRecordError({ cause });
  }
}

/** A kept entry. Throws `DamagedRecordError`. */
export function keptEntry(text: string): Entry {
  const entry = Entry.safeParse(keptJson(text));
  if (!entry.success) throw new DamagedRecordError({ cause: entry.error });
  return entry.data;
}
