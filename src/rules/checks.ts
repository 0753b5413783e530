import type { Rule } from './rule.js';
import { RULES } from './ruleset.js';

/** The checks, by their names in the URL: each puts one part of the ruleset to a plan, or to signals. */
export const CHECK_NAMES = [
  'significant-effect',
  'special-category',
  'custom-audience',
  'lookalike-audience',
  'controllership',
  'dpia',
  'lawful-basis',
  'data-source',
  'direct-marketing',
] as const;

export type CheckName = (typeof CHECK_NAMES)[number];

/** What the rules of a check have in common: the letters before their number, or single rules by their ids. */
interface Part {
  readonly families: readonly string[];
  readonly single?: readonly string[];
  readonly dpiaTriggers?: true;
}

const ABOUT_THE_DATA = [
  ...['PURP', 'MIN', 'STOR', 'SCD', 'P22', 'NFP', 'EXP'],
  ...['REG', 'COL', 'IND', 'BROK', 'PUB', 'OBJ'],
];

const PARTS: Record<CheckName, Part> = {
  'significant-effect': { families: ['ACC', 'DPIA', 'PROF', 'A22'] },
  'special-category': { families: [], single: ['SCD-01', 'SCD-04', 'SCD-06'] },
  'custom-audience': { families: [...ABOUT_THE_DATA, 'AUD', 'JC'] },
  'lookalike-audience': { families: [...ABOUT_THE_DATA, 'AUD', 'LAL', 'JC'] },
  controllership: {
    families: ['CTRL', 'CAMP', 'JC', 'OWN'],
    single: ['PROF-10', 'PROF-11', 'PROF-12'],
  },
  dpia: {
    families: ['ACC', 'DPIA'],
    single: ['PUB-05', 'A22-09', 'A22-S2', 'ONL-01'],
    dpiaTriggers: true,
  },
  'lawful-basis': { families: ['BASIS', 'CONS', 'PURP'] },
  'data-source': { families: ['COL', 'IND', 'BROK', 'PUB', 'REG', 'PURP', 'STOR'] },
  'direct-marketing': { families: ['DM', 'OBJ', 'POST', 'F2F', 'MAIL', 'VIR', 'CALL', 'AUTO'] },
};

/** The rules that a check applies, in the code's order. */
export const CHECK_RULES: Readonly<Record<CheckName, readonly Rule[]>> = Object.fromEntries(
  CHECK_NAMES.map((name) => [name, RULES.filter((rule) => belongs(rule, PARTS[name]))]),
) as unknown as Record<CheckName, readonly Rule[]>;

/** The checks that apply a rule. */
export const checksOf = (rule: Rule): CheckName[] =>
  CHECK_NAMES.filter((name) => CHECK_RULES[name].includes(rule));

function belongs({ id, dpiaTrigger }: Rule, { families, single, dpiaTriggers }: Part): boolean {
  return (
    families.some((family) => id.startsWith(`${family}-`)) ||
    (single?.includes(id) ?? false) ||
    (dpiaTriggers === true && dpiaTrigger === true)
  );
}
