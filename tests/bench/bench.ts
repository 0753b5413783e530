/**
 * `npm run bench`: what the service costs beside plain alternatives, on this machine, in about a minute.
 *
 * Ratios come from one run in which both sides take turns; read those, as figures differ from machine to machine.
 */
import {
  againstAlternation,
  catalogueThroughCommand,
  catalogueThroughEngine,
  wholeAgainstTenth,
} from './detection.js';
import { BODY, compareOverHttp } from './http.js';
import { compareInProcess } from './in-process.js';
import { median, type Comparison } from './measure.js';
import { startOurs } from './service.js';

const STARTS = 5;

const engineRows = await catalogueThroughEngine();
const [once, thrice] = [await catalogueThroughCommand(1), await catalogueThroughCommand(3)];
const size = await wholeAgainstTenth();
const alternation = await againstAlternation();
const inProcess = await compareInProcess();
const { dryRun, recorded } = await compareOverHttp();
const starts = await startTimes();

const start = median(starts);
console.table({
  'catalogue through the engine (rows/s)': {
    ours: Math.round(engineRows),
    aim: '≥ 100000',
    met: engineRows >= 100_000,
  },
  'catalogue through a22 detect (rows/s)': {
    ours: Math.round(once.rowsPerSecond),
    aim: '≥ 40000',
    met: once.rowsPerSecond >= 40_000,
  },
  'memory of a22 detect: once, three times (MB)': {
    ours: Math.round(once.megabytes),
    theirs: Math.round(thrice.megabytes),
    aim: '< 300',
    met: Math.max(once.megabytes, thrice.megabytes) < 300,
  },
  'a row by all terms / by a tenth of them (µs)': { ...compared(size), aim: '≤ 2', met: size.ratio <= 2 },
  'a row / one alternation of all terms (µs)': {
    ...compared(alternation),
    aim: '≤ 1',
    met: alternation.ratio <= 1,
  },
  'whole screening / 13 prompts by json-rules-engine (µs)': {
    ...compared(inProcess),
    aim: '≤ 1',
    met: inProcess.ratio <= 1,
  },
  'POST dry run / empty Express + zod (requests/s)': {
    ...compared(dryRun),
    aim: '≥ 0.75',
    met: dryRun.ratio >= 0.75,
  },
  'POST recorded / empty Express + zod (requests/s)': {
    ...compared(recorded),
    aim: '≥ 0.5',
    met: recorded.ratio >= 0.5,
  },
  'start to first answer (ms)': {
    ours: Math.round(start),
    spread: `${Math.round(Math.min(...starts))} to ${Math.round(Math.max(...starts))}`,
    aim: '< 1000',
    met: start < 1000,
  },
});

function compared({ ours, theirs, ratio, least, greatest }: Comparison) {
  return {
    ours: rounded(ours),
    theirs: rounded(theirs),
    ratio: ratio.toFixed(2),
    spread: `${least.toFixed(2)} to ${greatest.toFixed(2)}`,
  };
}

function rounded(value: number): number {
  return value < 100 ? Number(value.toPrecision(3)) : Math.round(value);
}

async function startTimes(): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < STARTS; i++) {
    const service = await startOurs(BODY);
    times.push(service.startedIn);
    await service.stop();
  }
  return times;
}
