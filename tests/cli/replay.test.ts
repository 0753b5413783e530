import { beforeAll, describe, expect, it } from 'vitest';
import { builtIn, lexiconWith } from '../../src/detection/detect.js';
import { screeningOf } from '../../src/http/screening-of.js';
import { readExtensions } from '../../src/lexicon-extensions.js';
import { digestOf } from '../../src/records/canonical.js';
import { newSigningKey } from '../../src/records/notary.js';
import type { Unchained } from '../../src/records/entry.js';
import { ruleset } from '../../src/rules/ruleset.js';
import { Plan } from '../../src/screening/plan.js';
import { screen } from '../../src/screening/screen.js';
import { MEMBERS } from '../api/support.js';
import { at } from '../storage/drafts.js';
import { byHand, ENGINES, freshDatabase, keyFile, withOpen } from './databases.js';
import { a22 } from './support.js';

const SIGNING_KEYS = keyFile();
const OTHER_KEYS = keyFile([await newSigningKey()]);
const EXTENSION = 'examples/lexicon-extension.json';

describe.each(ENGINES)('a22 replay on %s', (engine) => {
  let database: string;
  beforeAll(async () => {
    database = await freshDatabase(engine);
    await withOpen(database, async ({ screenings, tenants }) => {
      await tenants.ensure('them', at(0));
      for (const [id, change] of Object.entries<Partial<Unchained>>({
        same: {},
        theirs: { tenant: 'them' },
        extended: { lexicon: lexiconWith(readExtensions([EXTENSION])).info },
        older: { ruleset: { id: ruleset.id, version: '0.0.1' } },
        forged: {},
        gone: {},
      })) {
        await screenings.append(recorded(id, change));
      }
      await screenings.forget('default', 'gone', at(9));
    });
    await byHand(
      database,
      `update records set screening = replace(screening, '"outcome":"', '"outcome":"un') where id = 'forged'`,
      `insert into records (tenant, sequence, id, created_at, outcome, plan, screening, entry, hash)
         select tenant, 99, 'changed', created_at, outcome, '{"audience":{"kind":"none"}}', screening, entry, hash
         from records where id = 'same'`,
      `insert into records (tenant, sequence, id, created_at, outcome, plan, screening, entry, hash)
         select tenant, 100, 'broken', created_at, outcome, plan, screening, '{}', hash from records where id = 'same'`,
    );
  });

  it.each([
    { id: 'same', exit: 0, says: 'THE SAME' },
    { id: 'theirs', exit: 0, says: 'THE SAME' },
    { id: 'extended', exit: 2, says: 'UNKNOWN' },
    { id: 'extended', env: { LEXICON_EXTENSIONS: EXTENSION }, exit: 0, says: 'THE SAME' },
    { id: 'same', env: { LEXICON_EXTENSIONS: EXTENSION }, exit: 2, says: 'lacks lexicon' },
    { id: 'older', exit: 2, says: 'lacks ruleset' },
    { id: 'changed', exit: 2, says: 'NOT THE SAME' },
    { id: 'gone', exit: 3, says: 'was deleted (2026-11-23' },
    { id: 'forged', exit: 2, says: 'its answer was changed' },
    {
      id: 'same',
      env: { SIGNING_KEYS: OTHER_KEYS },
      exit: 2,
      says: 'not one that our keys',
    },
    { id: 'same', env: { SIGNING_KEYS: '/nowhere.json' }, exit: 3, says: "receipts can't be checked" },
    { id: 'broken', exit: 3, says: '`a22 verify` tells' },
    { id: 'nobody', exit: 3, says: 'no screening nobody' },
    { id: `' or 1=1 --`, exit: 3, says: 'no screening' },
    { id: 'same', env: { LEXICON_EXTENSIONS: '/nowhere.json' }, exit: 3, says: '/nowhere.json' },
  ])('of $id with $env ends with $exit', async ({ id, env, exit, says }) => {
    const told = await a22(['replay', id, '--database', database], '', { SIGNING_KEYS, ...env });
    expect(told.exit).toBe(exit);
    expect(exit === 3 ? told.stderr : told.stdout).toContain(says);
    expect(exit === 3 ? told.stdout : told.stderr).toBe('');
  });

  it('tells it as JSON', async () => {
    const { stdout } = await a22(['replay', 'same', '--json', '--database', database], '', { SIGNING_KEYS });
    expect(JSON.parse(stdout)).toMatchObject({ id: 'same', same: 'yes', lacking: [] });
  });
});

it.each([[[]], [['a', 'b']]])('a22 replay takes one id, not %j', async (ids) => {
  expect(await a22(['replay', ...ids])).toMatchObject({ exit: 3, stdout: '' });
});

function recorded(id: string, change: Partial<Unchained>) {
  const plan = Plan.parse(MEMBERS);
  const screening = screeningOf(plan, id, at(0), builtIn);
  const entry: Unchained = {
    issuer: 'tests',
    tenant: 'default',
    id,
    createdAt: at(0),
    outcome: screening.decision.outcome,
    ruleset: { id: ruleset.id, version: ruleset.version },
    lexicon: builtIn.info,
    digests: {
      plan: digestOf(MEMBERS),
      // What an extension adds changes the answer of no plan that has nothing of it, but for the version.
      assessment: digestOf(screen(plan, change.lexicon ? lexiconWith(readExtensions([EXTENSION])) : builtIn)),
      screening: digestOf(screening),
    },
    ...change,
  };
  const { reference = '' } = MEMBERS;
  return { entry, reference, plan: JSON.stringify(MEMBERS), screening: JSON.stringify(screening) };
}
