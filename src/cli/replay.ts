import { parseArgs } from 'node:util';
import { DamagedRecordError } from '../records/kept.js';
import { replay, type Replay } from '../records/replay.js';
import { readStorage } from '../storage/open.js';
import type { Row, Storage } from '../storage/storage.js';
import { lexiconFor } from './extensions.js';
import { BadInput, EXIT, write, type ExitCode, type Io } from './io.js';
import { configOf, DATABASE, withStorage } from './operator.js';
import { JWKS, receiptReader } from './receipts.js';

/** `a22 replay ID`: the plan of a record screened again, by the lexicon that `serve` would have. */
export async function replayCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean', default: false }, ...DATABASE, ...JWKS },
    allowPositionals: true,
  });
  const [id, ...others] = positionals;
  if (id === undefined || others.length > 0) throw new BadInput('replay takes one ID of a screening');
  const config = configOf(io, values.database);
  const lexicon = lexiconFor(config.lexiconExtensions);
  return withStorage(readStorage(config.database), async (storage) => {
    const reader = await receiptReader(config, values.jwks);
    const { tenant, record } = await recordOf(id, storage);
    const result = await replay(tenant, record, reader, lexicon).catch(tellDamage(id));
    await write(io.stdout, values.json ? `${JSON.stringify(result, null, 2)}\n` : asText(result));
    return result.same === 'yes' ? EXIT.ok : EXIT.stop;
  });
}

/** Throws `BadInput` where there is none of this id, or none any more. */
async function recordOf(
  id: string,
  { screenings }: Storage,
): Promise<{ tenant: string; record: Row & { plan: string } }> {
  const tenant = await screenings.tenantOf(id);
  const row = tenant === undefined ? undefined : await screenings.rowOf(tenant, id);
  if (tenant === undefined || row === undefined)
    throw new BadInput(`there is no screening ${id} in this database`);
  const { plan } = row;
  if (plan === undefined) {
    throw new BadInput(`the plan of ${id} was deleted (${row.forgottenAt}), so it can't be screened again`);
  }
  return { tenant, record: { ...row, plan } };
}

/** Throws `BadInput` where the record is no longer what was written. */
const tellDamage = (id: string) => (cause: unknown) => {
  if (!(cause instanceof DamagedRecordError)) throw cause;
  throw new BadInput(`the record ${id} can't be read: \`a22 verify\` tells what was changed`, { cause });
};

const asText = ({ id, same, explanation, recorded, here }: Replay) =>
  [
    `${id}: ${{ yes: 'THE SAME', no: 'NOT THE SAME', unknown: 'UNKNOWN' }[same]}`,
    explanation,
    `Recorded: ${recorded.outcome}, ruleset ${recorded.ruleset.id} ${recorded.ruleset.version}, lexicon ${recorded.lexicon.version}`,
    `Here: ${here.outcome === undefined ? '' : `${here.outcome}, `}ruleset ${here.ruleset.id} ${here.ruleset.version}, lexicon ${here.lexicon.version}`,
    '',
  ].join('\n');
