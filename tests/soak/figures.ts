import type { Findings } from './audit.js';
import type { Ledger } from './ledger.js';

/** What a scenario came to. */
export interface Figures {
  readonly scenario: string;
  readonly engine: string;
  readonly rounds: number;
  /** Requests that were answered with 201. */
  readonly answered: number;
  /** Records that there are in the end. */
  readonly kept: number;
  /** Answers with 201 whose record is not there, or not the same. */
  readonly lost: number;
  /** Everything else that must not be, in words. */
  readonly wrong: readonly string[];
  readonly seconds: number;
  /** What else is worth knowing. */
  readonly note?: string;
}

/** Starts the clock of a scenario; what it gives makes the figures. */
export function begin(scenario: string, engine: string, rounds: number) {
  const started = performance.now();
  return (ledger: Ledger, { kept, lost }: Findings, note?: string): Figures => ({
    scenario,
    engine,
    rounds,
    answered: ledger.answered,
    kept,
    lost,
    wrong: ledger.wrong,
    seconds: Math.round((performance.now() - started) / 1000),
    note: [note, `503: ${ledger.refused}, unanswered: ${ledger.unanswered}`].filter(Boolean).join('; '),
  });
}
