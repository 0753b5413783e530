/** Is it the address of a PostgreSQL database, rather than the path of a file? */
export const isPostgresUrl = (database: string): boolean => /^postgres(ql)?:\/\//.test(database);

/** Where the database is, fit for a log. */
export function withoutPassword(url: string): string {
  return /^postgres(?:ql)?:\/\/(?:[^/?#@]*@)?([^?#@]*)/.exec(url)?.[1] ?? 'DATABASE_URL';
}
