import type { Basis, SpecialCategory } from '../detection/special-categories.js';
import type { Owner, Severity } from '../rules/rule.js';
import type { Source } from '../rules/sources.js';
import type { Answer } from '../screening/answer.js';
import type { Outcome } from '../screening/screening.js';

/** The words that the report has for the values of a screening. */
export const ANSWER_WORDS: Record<Answer, string> = { yes: 'Yes', no: 'No', unknown: 'Unknown' };

export const OUTCOME_WORDS: Record<Outcome, string> = {
  clear: 'Clear',
  conditional: 'Conditional',
  'needs-information': 'Needs information',
  restricted: 'Restricted',
};

export const STATUS_WORDS = { met: 'Met', unmet: 'Not met', unknown: 'Unknown' } as const;

export const SEVERITY_WORDS: Record<Severity, string> = {
  stop: 'Stop: any launch would break these rules',
  ask: 'Question: to be answered or weighed before launch',
  duty: 'Duty: to be in place before launch',
  note: 'Note: for the record',
};

export const OWNER_WORDS: Record<Owner, string> = {
  campaign: 'Campaign',
  platform: 'Platform',
  broker: 'Data broker',
  agency: 'Agency or supplier',
};

export const CATEGORY_WORDS: Record<SpecialCategory, string> = {
  race: 'Race',
  'ethnic-origin': 'Ethnic origin',
  'political-opinions': 'Political opinions',
  'religious-or-philosophical-beliefs': 'Religious or philosophical beliefs',
  'trade-union-membership': 'Trade union membership',
  'genetic-data': 'Genetic data',
  'biometric-data': 'Biometric data',
  health: 'Health',
  'sex-life': 'Sex life',
  'sexual-orientation': 'Sexual orientation',
};

export const BASIS_WORDS: Record<Basis, string> = {
  declared: 'The signal denotes it',
  proxy: 'It can be inferred',
  inferred: 'A technique infers it',
};

export const SOURCE_STATUS_WORDS: Record<Source['status'], string> = {
  draft: 'draft for consultation',
  'in-force': 'in force',
  amended: 'in force, amended since',
};

export const RULESET_STATUS_WORDS = {
  draft: 'Draft, never in force',
  'in-force': 'In force',
  replaced: 'Replaced',
} as const;

/** A number with its noun. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** An RFC 3339 time in UTC as people write it. */
export function timeInWords(time: string): string {
  const [, year = '', month = '', day = '', clock = ''] =
    /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/.exec(time) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? time : `${Number(day)} ${name} ${year}, ${clock} UTC`;
}
