import type { Lexicon } from '../detection/detect.js';
import { ruleset } from '../rules/ruleset.js';
import { Plan } from '../screening/plan.js';
import { screen } from '../screening/screen.js';
import type { Outcome } from '../screening/outcome.js';
import { digestOf } from './canonical.js';
import type { Entry } from './entry.js';
import { keptEntry, keptJson } from './kept.js';
import type { ReceiptReader } from './notary.js';
import { verifyRecord, type FoundRecord } from './verify-record.js';

/** A version that a screening rests on, and what is in force here. */
interface Versions {
  readonly ruleset: Entry['ruleset'];
  readonly lexicon: Entry['lexicon'];
}

/** What screening a recorded plan again has shown. */
export interface Replay {
  readonly id: string;
  /** `unknown` where a version is lacking, so that nothing can be said. */
  readonly same: 'yes' | 'no' | 'unknown';
  readonly explanation: string;
  readonly recorded: Versions & { readonly outcome: Outcome; readonly assessment: string };
  /** What is in force here; with what came of it, where the versions are the same. */
  readonly here: Versions & { readonly outcome?: Outcome; readonly assessment?: string };
  /** The versions of the record that are not in force here. */
  readonly lacking: readonly string[];
}

/**
 * Screens a recorded plan again by the ruleset and the lexicon that it was screened by, and compares what the engine
 * makes of it with what it made then. A record that is not what was signed is not the same, whatever comes of its plan.
 *
 * Throws `DamagedRecordError` where its entry can't be read.
 */
export async function replay(
  tenant: string,
  record: FoundRecord & { readonly plan: string },
  notary: ReceiptReader,
  lexicon: Lexicon,
): Promise<Replay> {
  const entry = keptEntry(record.entry);
  const recorded = {
    ruleset: entry.ruleset,
    lexicon: entry.lexicon,
    outcome: entry.outcome,
    assessment: entry.digests.assessment,
  };
  const here: Versions = {
    ruleset: { id: ruleset.id, version: ruleset.version },
    lexicon: lexicon.info,
  };
  const lacking = lackingOf(recorded, here);
  const base = { id: record.id, recorded, lacking };
  const found = await verifyRecord(tenant, record, notary);
  if ('why' in found) {
    return {
      ...base,
      same: 'no',
      here,
      explanation: `The record is not what was recorded then: ${found.why}.`,
    };
  }
  if (lacking.length > 0) {
    return {
      ...base,
      same: 'unknown',
      here,
      explanation: `This release can't screen the plan as it was screened then: it lacks ${lacking.join(' and ')}. A release that has ${lacking.length === 1 ? 'it' : 'them'} can.`,
    };
  }
  const plan = Plan.safeParse(keptJson(record.plan));
  if (!plan.success) {
    return {
      ...base,
      same: 'no',
      here,
      explanation: 'The versions are the same, but the plan is not one that this release takes.',
    };
  }
  const again = screen(plan.data, lexicon);
  const assessment = digestOf(again);
  const same = assessment === recorded.assessment;
  return {
    ...base,
    same: same ? 'yes' : 'no',
    here: { ...here, outcome: again.decision.outcome, assessment },
    explanation: same
      ? 'Screened again by the same versions, the plan comes to the same answer in every part.'
      : 'Screened again by what calls itself the same versions, the plan comes to another answer.',
  };
}

function lackingOf(recorded: Versions, here: Versions): string[] {
  return [
    ...(recorded.ruleset.id === here.ruleset.id && recorded.ruleset.version === here.ruleset.version
      ? []
      : [`ruleset ${recorded.ruleset.id} ${recorded.ruleset.version}`]),
    ...(digestOf(recorded.lexicon) === digestOf(here.lexicon)
      ? []
      : [`lexicon ${lexiconName(recorded.lexicon)}`]),
  ];
}

const lexiconName = ({ version, extensions }: Entry['lexicon']) =>
  [version, ...extensions.map((each) => `with ${each.id} ${each.version}`)].join(' ');
