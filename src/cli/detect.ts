import { parseArgs } from 'node:util';
import { answerRows, newSummary } from '../http/signal-rows.js';
import { EXTENSION, lexiconFor } from './extensions.js';
import { BadInput, bytesOf, EXIT, write, type ExitCode, type Io } from './io.js';

/** `a22 detect FILE|-`: one line of JSON for each line of input, in order, streamed; a summary on stderr. */
export async function detectCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { ndjson: { type: 'boolean', default: false }, ...EXTENSION },
    allowPositionals: true,
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new BadInput('detect takes one FILE, or - for stdin');

  const lexicon = lexiconFor(values.extension);
  const summary = newSummary();
  const format = values.ndjson ? 'json' : 'text';
  for await (const piece of answerRows(bytesOf(file, io), format, lexicon, summary)) {
    await write(io.stdout, piece);
  }
  const { rows, telling, bad } = summary;
  await write(io.stderr, `${rows} read, ${telling} with a special category, ${bad} that could not be read\n`);
  return EXIT.ok;
}
