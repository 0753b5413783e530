import { parseArgs } from 'node:util';
import { jsonFault } from '../http/json-fault.js';
import { screeningOf } from '../http/screening-of.js';
import { faultsOf } from '../http/validate/faults.js';
import { Plan } from '../screening/plan.js';
import type { Outcome } from '../screening/screening.js';
import { EXTENSION, lexiconFor } from './extensions.js';
import { BadInput, bytesOf, EXIT, write, type ExitCode, type Io } from './io.js';
import { report } from './report.js';

const EXIT_BY_OUTCOME: Record<Outcome, ExitCode> = {
  clear: EXIT.ok,
  conditional: EXIT.conditional,
  'needs-information': EXIT.stop,
  restricted: EXIT.stop,
};

/** `a22 screen FILE|-`: the screening on stdout, the outcome in what it ends with. Nothing is recorded. */
export async function screenCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { format: { type: 'string', default: 'json' }, ...EXTENSION },
    allowPositionals: true,
  });
  const { format } = values;
  if (format !== 'json' && format !== 'text') throw new BadInput('--format is json or text');
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new BadInput('screen takes one FILE, or - for stdin');

  const plan = await readPlan(file, io);
  const screening = screeningOf(plan, null, null, lexiconFor(values.extension));
  await write(io.stdout, format === 'text' ? report(screening) : `${JSON.stringify(screening, null, 2)}\n`);
  if (plan.suppression !== undefined) {
    await write(
      io.stderr,
      'a22: suppression.checkId was not checked against any list: only the service has its checks\n',
    );
  }
  return EXIT_BY_OUTCOME[screening.decision.outcome];
}

async function readPlan(file: string, io: Io): Promise<Plan> {
  const chunks: Buffer[] = [];
  for await (const chunk of bytesOf(file, io)) chunks.push(chunk);
  const body = parsed(
    Buffer.concat(chunks)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
    file,
  );
  const result = Plan.safeParse(body);
  if (result.success) return result.data;
  const faults = faultsOf(Plan, body).map(
    ({ pointer, message }) => `  ${pointer || '(the plan)'} ${message}`,
  );
  throw new BadInput(`${file} is not a plan that can be screened:\n${faults.join('\n')}`);
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadInput(`${file} is not JSON: ${jsonFault(text)}`);
  }
}
