import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/records/canonical.js';
import { EMPTY, headOf, linkAfter, type Entry } from '../../src/records/entry.js';
import { newSigningKey, notaryWith } from '../../src/records/notary.js';
import { verifyTenants } from '../../src/records/verify-tenants.js';
import { readStorage } from '../../src/storage/open.js';
import type { Storage } from '../../src/storage/storage.js';
import { byHand, ENGINES, freshDatabase, NOTARY, withOpen } from '../cli/databases.js';
import { at, draft } from '../storage/drafts.js';

/** Five records: `r1` to `r5`. */
async function fiveRecords(storage: Storage): Promise<void> {
  for (const n of [1, 2, 3, 4, 5]) {
    const plan = JSON.stringify({ audience: { kind: 'none' }, reference: `plan ${n}` });
    await storage.screenings.append(draft({ id: `r${n}`, plan, createdAt: at(n), outcome: 'clear' }));
  }
}

const set = (column: string, value: string) => `update records set ${column} = ${value} where id = 'r3'`;
const valueOf = (column: string, id: string) => `(select ${column} from records where id = '${id}')`;

/** JSON that says a property before all others, and once more among them. */
const saysFirst = (column: string, property: string) => `'{"${property}":"forged",' || substr(${column}, 2)`;

const COLUMNS = 'created_at, outcome, reference, supersedes, plan, screening, entry, hash, receipt';
const copy = (of: string, sequence: number, id: string) =>
  `insert into records (tenant, sequence, id, ${COLUMNS})
    select tenant, ${sequence}, '${id}', ${COLUMNS} from records where id = '${of}'`;

/** Takes the receipts out of records and of their answers. */
const withoutReceipt = (...ids: string[]) =>
  ids.map(
    (id) =>
      `update records set screening = replace(screening, ',"receipt":"' || receipt || '"', ''), receipt = null
        where id = '${id}'`,
  );

interface Case {
  name: string;
  statements: string[];
  /** Number and id of the first record that does not fit. */
  at: [number, string?];
  why: string;
}

const CASES: Case[] = [
  { name: 'plan', statements: [set('plan', `'{}'`)], at: [3, 'r3'], why: 'plan was changed' },
  { name: 'plan, no JSON', statements: [set('plan', `'{'`)], at: [3, 'r3'], why: 'plan was changed' },
  { name: 'plan, gone', statements: [set('plan', 'null')], at: [3, 'r3'], why: 'is gone' },
  {
    name: 'screening, in a word',
    statements: [set('screening', `replace(screening, 'r3', 'r9')`)],
    at: [3, 'r3'],
    why: 'answer was changed',
  },
  {
    name: 'screening, no JSON',
    statements: [set('screening', `'x'`)],
    at: [3, 'r3'],
    why: 'answer was changed',
  },
  {
    name: 'screening, null',
    statements: [set('screening', `'null'`)],
    at: [3, 'r3'],
    why: 'answer was changed',
  },
  { name: 'screening, gone', statements: [set('screening', 'null')], at: [3, 'r3'], why: 'is gone' },
  {
    name: 'the receipt in the screening',
    statements: [set('screening', `replace(screening, '"receipt":"e', '"receipt":"f')`)],
    at: [3, 'r3'],
    why: 'the receipt in its answer is another one',
  },
  { name: 'outcome', statements: [set('outcome', `'restricted'`)], at: [3, 'r3'], why: 'its outcome' },
  { name: 'created_at', statements: [set('created_at', `'${at(9)}'`)], at: [3, 'r3'], why: 'its time' },
  { name: 'reference', statements: [set('reference', `'"other"'`)], at: [3, 'r3'], why: 'its reference' },
  { name: 'reference, no JSON', statements: [set('reference', `'{'`)], at: [3, 'r3'], why: 'its reference' },
  { name: 'supersedes', statements: [set('supersedes', `'r1'`)], at: [3, 'r3'], why: 'what it supersedes' },
  { name: 'id', statements: [set('id', `'r9'`)], at: [3, 'r9'], why: 'its id' },
  {
    name: 'entry',
    statements: [set('entry', `replace(entry, '"clear"', '"restricted"')`)],
    at: [3, 'r3'],
    why: 'entry was changed',
  },
  { name: 'hash', statements: [set('hash', `'${'0'.repeat(64)}'`)], at: [3, 'r3'], why: 'entry was changed' },
  {
    name: 'entry and hash',
    statements: [set('entry', `'{}'`), set('hash', `'${sha256('{}')}'`)],
    at: [3, 'r3'],
    why: 'cannot be read',
  },
  {
    name: 'receipt, that of another record',
    statements: [set('receipt', valueOf('receipt', 'r2'))],
    at: [3, 'r3'],
    why: 'its receipt is not one',
  },
  { name: 'receipt, gone', statements: [set('receipt', 'null')], at: [3, 'r3'], why: 'receipt is gone' },
  {
    name: 'the first receipts, gone',
    statements: withoutReceipt('r1', 'r2'),
    at: [1, 'r1'],
    why: 'receipt is gone',
  },
  {
    name: 'plan, with something said twice',
    statements: [set('plan', saysFirst('plan', 'reference'))],
    at: [3, 'r3'],
    why: 'plan was changed',
  },
  {
    name: 'screening, with something said twice',
    statements: [set('screening', saysFirst('screening', 'id'))],
    at: [3, 'r3'],
    why: 'answer was changed',
  },
  {
    name: 'a record put before the first',
    statements: [copy('r3', 0, 'r0')],
    at: [0, 'r0'],
    why: 'before the first',
  },
  {
    name: 'a record put far before the first',
    statements: [copy('r3', -7, 'r0')],
    at: [-7, 'r0'],
    why: 'before the first',
  },
  {
    name: 'a record put before an empty chain',
    statements: [
      copy('r3', 0, 'r0'),
      `delete from records where id <> 'r0'`,
      'update tenants set sequence = 0, head = null',
    ],
    at: [0, 'r0'],
    why: 'should end with record 0, but goes on',
  },
  {
    name: 'a record put behind the last',
    statements: [copy('r3', 6, 'r6')],
    at: [6, 'r6'],
    why: 'should end with record 5, but goes on',
  },
  {
    name: 'deleted, but for the reference',
    statements: [
      `update records set plan = null, screening = null, forgotten_at = '${at(9)}', reference = '"other"' where id = 'r3'`,
    ],
    at: [3, 'r3'],
    why: 'has a reference',
  },
  { name: 'sequence', statements: [set('sequence', '9')], at: [4, 'r4'], why: 'record 3 is missing' },
  {
    name: 'tenant',
    statements: [
      `insert into tenants (id, created_at, sequence) values ('them', '', 0)`,
      set('tenant', `'them'`),
    ],
    at: [4, 'r4'],
    why: 'record 3 is missing',
  },
  {
    name: 'forgotten_at',
    statements: [set('forgotten_at', `'${at(9)}'`)],
    at: [3, 'r3'],
    why: 'still there',
  },
  {
    name: 'a row deleted at the beginning',
    statements: [`delete from records where id = 'r1'`],
    at: [2, 'r2'],
    why: 'record 1 is missing',
  },
  {
    name: 'a row deleted in the middle',
    statements: [`delete from records where id = 'r3'`],
    at: [4, 'r4'],
    why: 'record 3 is missing',
  },
  {
    name: 'the last row deleted',
    statements: [`delete from records where id = 'r5'`],
    at: [5],
    why: 'should end with record 5',
  },
  { name: 'all rows deleted', statements: ['delete from records'], at: [1], why: 'should end with record 5' },
  {
    name: 'the end put back, and nothing deleted',
    statements: [`update tenants set sequence = 3, head = ${valueOf('hash', 'r3')}`],
    at: [4, 'r4'],
    why: 'should end with record 3, but goes on',
  },
  {
    name: 'the end put back to nothing',
    statements: ['update tenants set sequence = 0, head = null'],
    at: [1, 'r1'],
    why: 'should end with record 0, but goes on',
  },
  {
    name: 'the hash of the end',
    statements: [`update tenants set head = '${'0'.repeat(64)}'`],
    at: [6],
    why: 'should end with record 5',
  },
  {
    name: 'two rows swapped',
    statements: [
      `update records set sequence = 99 where id = 'r2'`,
      `update records set sequence = 2 where id = 'r3'`,
      `update records set sequence = 3 where id = 'r2'`,
    ],
    at: [2, 'r3'],
    why: 'does not follow the record before it',
  },
];

describe.each(ENGINES)('verifying on %s', (engine) => {
  /** A database on which this was done by hand; what is found of the default tenant. */
  async function verifiedAfter(statements: readonly string[], tenant = 'default') {
    const database = await freshDatabase(engine);
    await withOpen(database, fiveRecords);
    await byHand(database, ...statements);
    return (await verified(database)).find((report) => report.tenant === tenant);
  }

  it('finds nothing where nothing was done', async () => {
    expect(await verifiedAfter([])).toEqual({
      tenant: 'default',
      intact: true,
      records: 5,
      forgotten: 0,
      unsigned: 0,
    });
  });

  it.each(CASES)('finds by hand: $name', async ({ statements, at: [sequence, id], why }) => {
    const report = await verifiedAfter(statements);
    expect(report).toMatchObject({ intact: false, fault: { sequence, ...(id !== undefined && { id }) } });
    expect(report?.fault?.why).toContain(why);
    if (id === undefined) expect(report?.fault).not.toHaveProperty('id');
  });

  it.each([
    {
      name: 'signs with a key of his own',
      sign: 'own',
      sequence: 1,
      why: 'its receipt is not one that our keys',
    },
    {
      name: 'leaves the receipts as they are',
      sign: 'as-is',
      sequence: 2,
      why: 'its receipt is not one that our keys',
    },
    {
      name: 'takes all receipts out',
      sign: 'none',
      sequence: 1,
      why: 'its receipt is gone',
    },
    {
      name: 'takes all receipts out, as if there had been none yet',
      sign: 'before',
      sequence: 1,
      why: 'no record of the chain has a receipt',
    },
  ] as const)('finds a forger who recomputes the whole chain and $name', async ({ sign, sequence, why }) => {
    const database = await freshDatabase(engine);
    await withOpen(database, async (storage) => {
      await fiveRecords(storage);
    });
    await byHand(database, ...(await forgery(database, sign)));
    const [report] = await verified(database);
    expect(report).toMatchObject({ intact: false, fault: { sequence } });
    expect(report?.fault?.why).toContain(why);
  });

  it('is content with records from before there were receipts once a receipt is behind them', async () => {
    const database = await freshDatabase(engine);
    await withOpen(database, fiveRecords);
    await byHand(database, ...(await forgery(database, 'before')));
    await withOpen(database, ({ screenings }) =>
      screenings.append(draft({ id: 'r6' })).then(() => undefined),
    );
    expect(await verified(database)).toMatchObject([{ intact: true, records: 6, unsigned: 5 }]);
  });

  it('is not disturbed by records that are added meanwhile', async () => {
    const database = await freshDatabase(engine);
    await withOpen(database, async (storage) => {
      await fiveRecords(storage);
      const slow: Storage = {
        ...storage,
        screenings: {
          ...storage.screenings,
          async *walk(tenant) {
            await storage.screenings.append(draft({ id: 'r6' }));
            yield* storage.screenings.walk(tenant);
          },
        },
      };
      expect(await verifyTenants(slow, NOTARY)).toMatchObject([{ intact: true, records: 5 }]);
    });
  });
});

it.each(['id', 'outcome', 'plan', 'screening', 'entry', 'hash', 'receipt'])(
  'finds a byte that is no UTF-8 in: %s',
  async (column) => {
    const database = await freshDatabase('sqlite');
    await withOpen(database, fiveRecords);
    await byHand(database, set(column, `cast(cast(${column} as blob) || x'ff' as text)`));
    expect(await verified(database)).toMatchObject([{ intact: false, fault: { sequence: 3 } }]);
  },
);

it('finds records of a tenant that was taken out', async () => {
  const database = await freshDatabase('sqlite');
  await withOpen(database, async (storage) => {
    await storage.tenants.ensure('them', at(0));
    await storage.screenings.append(draft({ id: 'theirs', tenant: 'them' }));
  });
  await byHand(database, 'pragma foreign_keys = off', `delete from tenants where id = 'them'`);
  expect(await verified(database)).toMatchObject([
    { tenant: 'default', intact: true },
    { tenant: 'them', intact: false, fault: { sequence: 1, id: 'theirs' } },
  ]);
});

async function verified(database: string) {
  const storage = await readStorage(database);
  const reports = await verifyTenants(storage, NOTARY);
  await storage.close();
  return reports;
}

/** What makes another outcome of the second record, and everything else fit it but the signatures. */
async function forgery(database: string, sign: 'own' | 'as-is' | 'none' | 'before'): Promise<string[]> {
  const forger = await notaryWith([await newSigningKey()], 'tests');
  const storage = await readStorage(database);
  const statements: string[] = [];
  let head = EMPTY;
  for await (const row of storage.screenings.walk('default')) {
    const { chain: _chain, ...entry } = JSON.parse(row.entry) as Entry;
    const outcome = row.id === 'r2' ? 'restricted' : entry.outcome;
    const link = linkAfter(head, { ...entry, outcome, ...(sign === 'before' && { issuer: '' }) });
    head = headOf(link);
    const { receipt: before, ...answer } = JSON.parse(row.screening ?? '') as { receipt: string };
    const [own = ''] = await forger.seal([link.text]);
    const receipt = { own, 'as-is': before, none: undefined, before: undefined }[sign];
    const screening = JSON.stringify({ ...answer, ...(receipt !== undefined && { receipt }) });
    statements.push(
      `update records set outcome = '${outcome}', entry = '${link.text}', hash = '${link.hash}',
        receipt = ${receipt === undefined ? 'null' : `'${receipt}'`}, screening = '${screening}' where id = '${row.id}'`,
    );
  }
  await storage.close();
  return [...statements, `update tenants set sequence = ${head.sequence}, head = '${head.hash}'`];
}
