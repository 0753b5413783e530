import type { Duty, Finding, MissingFact, RecordedScreening } from './types.js';

const SHOWN = 3;

/** What a developer reads when the guard refuses: the decision, then the first things to fix and where. */
export function explainRefusal(screening: RecordedScreening): string {
  const { outcome, summary } = screening.decision;
  return [
    `Not launched: the screening is ${outcome}. ${summary}`,
    ...thingsToFix(screening),
    `Screening ${screening.id}`,
  ].join('\n');
}

/** One line for each of the first few things, then how many more there are. */
export function firstOf<Thing>(things: readonly Thing[], line: (thing: Thing) => string): string[] {
  const lines = things.slice(0, SHOWN).map((thing) => `- ${line(thing)}`);
  return things.length > SHOWN ? [...lines, `  and ${things.length - SHOWN} more`] : lines;
}

function thingsToFix(screening: RecordedScreening): string[] {
  const { findings, duties, missing } = screening;
  const open = duties.filter(({ status }) => status !== 'met');
  const broken = findings.filter(({ severity }) => severity !== 'note').sort(stopsFirst);
  switch (screening.decision.outcome) {
    case 'restricted':
      // An unmet safeguard restricts as well, and stands among the duties.
      return broken.length > 0 ? firstOf(broken, findingLine) : firstOf(open, dutyLine(screening));
    case 'needs-information':
      return missing.length > 0 ? firstOf(missing, missingLine) : firstOf(broken, findingLine);
    case 'conditional':
    case 'clear':
      return firstOf(open, dutyLine(screening));
  }
}

const stopsFirst = (one: Finding, other: Finding): number =>
  Number(other.severity === 'stop') - Number(one.severity === 'stop');

function findingLine({ rule, title, remedy, evidence }: Finding): string {
  return `${rule}${at(evidence[0]?.pointer)}: ${title}${toFix(remedy)}`;
}

function missingLine({ rule, pointer, question }: MissingFact): string {
  return `${rule}${at(pointer)}: ${question}`;
}

/** A duty names no place of its own: the finding or the missing fact of its rule does. */
function dutyLine({ findings, missing }: RecordedScreening): (duty: Duty) => string {
  return ({ rule, status, title, owner }) => {
    const finding = findings.find((one) => one.rule === rule);
    const fact = missing.find((one) => one.rule === rule);
    const place = at(finding?.evidence[0]?.pointer ?? fact?.pointer);
    const state = owner === undefined ? status : `${status}, owed by the ${owner}`;
    return `${rule}${place}: ${title} (${state})${finding === undefined ? '' : toFix(finding.remedy)}`;
  };
}

const toFix = (remedy: string): string => `. To fix: ${remedy}`;

const at = (pointer: string | undefined): string => (pointer ? ` at ${pointer}` : '');
