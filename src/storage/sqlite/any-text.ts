import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type Database from 'libsql';

/**
 * The database, with every text selected as bytes: libsql 0.5 ends the whole process at a text that is not UTF-8, and
 * one damaged byte in the file is enough for that. Such bytes become U+FFFD, so the record no longer fits its digest
 * and `verify` names it, as with any other damage.
 */
export function withAnyText(database: Database.Database): SqliteDatabase {
  const prepare = (sql: string) =>
    database.prepare(sql) as SqliteStatement & Pick<Database.Statement, 'columns'>;
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = prepare(sql);
      if (!/^select\b/i.test(sql)) return statement;
      const columns = statement.columns();
      const texts = columns.filter(isText).map(({ name }) => name);
      if (texts.length === 0) return statement;
      const selected = columns.map((column) => (isText(column) ? asBytes(column.name) : quoted(column.name)));
      const inBytes = prepare(`select ${selected.join(', ')} from (${sql})`);
      return {
        reader: true,
        all: (parameters) => inBytes.all(parameters).map((row) => withTexts(row as Row, texts)),
        run: (parameters) => inBytes.run(parameters),
        *iterate(parameters) {
          for (const row of inBytes.iterate(parameters)) yield withTexts(row as Row, texts);
        },
      };
    },
  };
}

type Row = Record<string, unknown>;

const isText = ({ type }: Database.ColumnDefinition) => type?.toLowerCase() === 'text';
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const asBytes = (name: string) => `cast(${quoted(name)} as blob) as ${quoted(name)}`;

function withTexts(row: Row, texts: readonly string[]): Row {
  for (const name of texts) {
    const value = row[name];
    if (value instanceof ArrayBuffer) row[name] = Buffer.from(value).toString('utf8');
  }
  return row;
}
