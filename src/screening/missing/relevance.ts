import {
  all,
  any,
  choose,
  not,
  valueOf,
  variablesOf,
  type Assignment,
  type Formula,
  type Requirement,
} from './formula.js';

/**
 * What would make an outcome at least so bad: `when` it holds, the outcome is `level` or worse. Levels go up with
 * strictness.
 */
export interface Breach {
  readonly level: number;
  readonly when: Formula;
}

/**
 * The variables that, for some choice of the others, change the outcome: the worst level of any breach that holds.
 *
 * Breaches that share no variable are looked at apart. Where a search would take too long its variables count as
 * relevant: a fact is then asked for that may not matter, never the other way round.
 */
export function relevantVariables(breaches: readonly Breach[]): Set<string> {
  const relevant = new Set<string>();
  for (const level of new Set(breaches.map((breach) => breach.level))) {
    const reaching = breaches.filter((breach) => breach.level >= level).map(({ when }) => when);
    const groups = groupsOf(reaching);
    const avoiding = groups.map(({ statements }) => choose(allFalse(statements)));
    // A level that is reached whatever anybody answers turns on nothing.
    if (avoiding.includes(undefined)) continue;
    for (const [i, group] of groups.entries()) {
      const avoided = avoiding[i];
      for (const name of group.byVariable.keys()) {
        if (relevant.has(name)) continue;
        if (avoided === undefined || avoided === 'gave-up' || turnsOn(name, group, avoided))
          relevant.add(name);
      }
    }
  }
  return relevant;
}

interface Statement {
  readonly formula: Formula;
  readonly variables: ReadonlySet<string>;
}

/** Statements that share variables, directly or through others. */
interface Group {
  readonly statements: readonly Statement[];
  readonly byVariable: ReadonlyMap<string, readonly Statement[]>;
}

const allFalse = (statements: readonly Statement[]): Requirement[] =>
  statements.map(({ formula }) => ({ formula, value: false }));

/** Is there a choice of the other variables for which this one decides whether any statement holds? */
function turnsOn(name: string, group: Group, avoided: Assignment): boolean {
  const withIt = group.byVariable.get(name) ?? [];
  return withIt.some((one) => turnsNearby(name, one, group, avoided)) || turnsSomewhere(name, withIt, group);
}

/** A statement of more variables is not looked at in all its cases. */
const MOST_BESIDE = 5;

/** Looks close to a choice for which no statement holds: changes only what else one statement speaks of. */
function turnsNearby(
  name: string,
  { formula, variables }: Statement,
  { byVariable }: Group,
  avoided: Assignment,
): boolean {
  const beside = [...variables].filter((other) => other !== name).slice(0, MOST_BESIDE);
  for (let changes = 0; changes < 2 ** beside.length; changes++) {
    const changed = beside.filter((_, i) => (changes >> i) % 2 === 1);
    const chosen = new Map(avoided);
    for (const other of changed) chosen.set(other, !(avoided.get(other) ?? false));
    const [ifTrue, ifFalse] = [true, false].map((value) => valueOf(formula, chosen.set(name, value)));
    if (ifTrue === ifFalse || ifTrue === undefined || ifFalse === undefined) continue;
    chosen.set(name, !ifTrue);
    const touched = [name, ...changed].flatMap((other) => byVariable.get(other) ?? []);
    if (touched.every((statement) => valueOf(statement.formula, chosen) === false)) return true;
  }
  return false;
}

function turnsSomewhere(name: string, withIt: readonly Statement[], { statements }: Group): boolean {
  const withoutIt = allFalse(statements.filter((statement) => !withIt.includes(statement)));
  return [true, false].some((value) =>
    withIt.some(
      (reached) =>
        choose([
          { formula: assuming(reached.formula, name, value), value: true },
          ...withIt.map(({ formula }) => ({ formula: assuming(formula, name, !value), value: false })),
          ...withoutIt,
        ]) !== undefined,
    ),
  );
}

function assuming(formula: Formula, name: string, value: boolean): Formula {
  if (typeof formula === 'boolean') return formula;
  if ('is' in formula) return formula.is === name ? value : formula;
  if ('not' in formula) return not(assuming(formula.not, name, value));
  if ('all' in formula) return all(formula.all.map((part) => assuming(part, name, value)));
  return any(formula.any.map((part) => assuming(part, name, value)));
}

function groupsOf(formulas: readonly Formula[]): Group[] {
  let groups: { readonly variables: ReadonlySet<string>; readonly statements: readonly Statement[] }[] = [];
  for (const formula of formulas) {
    const statement = { formula, variables: variablesOf(formula) };
    const touching = groups.filter((group) =>
      [...statement.variables].some((name) => group.variables.has(name)),
    );
    const joined = {
      variables: new Set([...statement.variables, ...touching.flatMap((group) => [...group.variables])]),
      statements: [statement, ...touching.flatMap((group) => group.statements)],
    };
    groups = [...groups.filter((group) => !touching.includes(group)), joined];
  }
  return groups.map(({ variables, statements }) => ({
    statements,
    byVariable: new Map(
      [...variables].map((name) => [name, statements.filter((one) => one.variables.has(name))]),
    ),
  }));
}

/** The outcome's level where some variables are known; `undefined`: the others can still change it. */
export function levelOf(breaches: readonly Breach[], known: Assignment): number | undefined {
  let certain = 0;
  let possible = 0;
  for (const { level, when } of breaches) {
    const value = valueOf(when, known);
    if (value === true) certain = Math.max(certain, level);
    if (value !== false) possible = Math.max(possible, level);
  }
  return certain === possible ? certain : undefined;
}
