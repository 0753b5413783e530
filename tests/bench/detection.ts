import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LexiconFamily } from '../../src/detection/lexicon/entry.js';
import { CATALOGUE, catalogueRows } from './catalogue.js';
import { built, builtDetection, builtLexicon } from './dist.js';
import { compare, type Comparison, type Round } from './measure.js';

const ROUNDS = 5;
const WARM_UP = 100_000;
const ROWS_A_ROUND = 50_000;
/** One alternation of all terms takes its time. */
const ROWS_BY_ALTERNATION = 10_000;
/** The lexicon is set against one of so many times fewer terms. */
const TIMES_FEWER = 10;

/** Rows a second through the engine, the whole lexicon in force, from a start in which nothing is warm. */
export async function catalogueThroughEngine(): Promise<number> {
  const { detector } = await builtDetection();
  const { families } = await builtLexicon();
  const { detect } = detector(families);
  const rows = [...catalogueRows()];
  const started = performance.now();
  for (const value of rows) detect({ value });
  return (rows.length / (performance.now() - started)) * 1000;
}

/** The whole catalogue through `a22 detect` in a process of its own. */
export interface CommandRun {
  readonly rowsPerSecond: number;
  /** The most memory that the process held, in MB. */
  readonly megabytes: number;
}

/** @param times how often the catalogue is sent, one copy behind the other. */
export async function catalogueThroughCommand(times: number): Promise<CommandRun> {
  const folder = await mkdtemp(join(tmpdir(), 'a22-bench-'));
  try {
    const file = join(folder, 'catalogue.txt');
    const text = `${[...catalogueRows()].join('\n')}\n`;
    await writeFile(file, text.repeat(times));
    const started = performance.now();
    const child = spawn(process.execPath, [built('cli/a22.js'), 'detect', file], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let megabytes = 0;
    const watch = setInterval(() => (megabytes = Math.max(megabytes, peakOf(child.pid))), 50);
    child.stdout.resume();
    await once(child, 'exit');
    clearInterval(watch);
    const seconds = (performance.now() - started) / 1000;
    return { rowsPerSecond: (times * CATALOGUE.rows) / seconds, megabytes };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What Linux says of the most memory that a process has held so far. */
function peakOf(pid: number | undefined): number {
  try {
    const [, kilobytes = '0'] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1000;
  } catch {
    return 0; // it has just ended
  }
}

/** Microseconds a row: the whole lexicon against every tenth of its terms. */
export async function wholeAgainstTenth(): Promise<Comparison> {
  const { detector } = await builtDetection();
  const { families } = await builtLexicon();
  const { detect: whole } = detector(families);
  const { detect: tenth } = detector(families.map(thinned));
  const rows = [...catalogueRows(WARM_UP + ROUNDS * ROWS_A_ROUND)];
  for (const value of rows.splice(0, WARM_UP)) {
    whole({ value });
    tenth({ value });
  }
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const some = rows.splice(0, ROWS_A_ROUND);
    const tell = (detect: typeof whole) => microsecondsARow(some, (value) => detect({ value }));
    rounds.push({ ours: tell(whole), theirs: tell(tenth) });
  }
  return compare(rounds);
}

/** Microseconds a row: the detector, with all that it says, against one compiled alternation of the same terms. */
export async function againstAlternation(): Promise<Comparison> {
  const { detect } = await builtDetection();
  const { names } = await builtLexicon();
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const alternation = new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'gi');
  const rows = [...catalogueRows(WARM_UP + ROUNDS * ROWS_BY_ALTERNATION)];
  for (const value of rows.splice(0, WARM_UP)) detect({ value });
  'Compiled at its first match'.match(alternation);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const some = rows.splice(0, ROWS_BY_ALTERNATION);
    rounds.push({
      ours: microsecondsARow(some, (value) => detect({ value })),
      theirs: microsecondsARow(some, (value) => value.match(alternation)),
    });
  }
  return compare(rounds);
}

function microsecondsARow(rows: readonly string[], read: (value: string) => unknown): number {
  const started = performance.now();
  for (const value of rows) read(value);
  return ((performance.now() - started) * 1000) / rows.length;
}

function thinned({ family, entries }: LexiconFamily): LexiconFamily {
  return {
    family,
    entries: entries.map(({ tells, list }) => ({
      tells,
      list: list.filter((_, index) => index % TIMES_FEWER === 0),
    })),
  };
}
