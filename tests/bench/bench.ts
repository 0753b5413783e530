/**
 * `npm run bench`: what the service costs beside plain alternatives, on this machine, in about a minute.
 *
 * Ratios come from one run in which both sides take turns; read those, as figures differ from machine to machine.
 */
import { BODY, compareOverHttp } from './http.js';
import { compareInProcess } from './in-process.js';
import { median, type Comparison } from './measure.js';
import { startOurs } from './service.js';

const STARTS = 5;

const inProcess = await compareInProcess();
const { dryRun, recorded } = await compareOverHttp();
const starts = await startTimes();

const start = median(starts);
console.table({
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
    ours: Math.round(ours),
    theirs: Math.round(theirs),
    ratio: ratio.toFixed(2),
    spread: `${least.toFixed(2)} to ${greatest.toFixed(2)}`,
  };
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
