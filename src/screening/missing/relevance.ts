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
 * Where a search would take too long its variables count as relevant: a fact is then asked for that may not matter,
 * never the other way round.
 */
export function relevantVariables(breaches: readonly Breach[]): Set<string> {
  const levels = [...new Set(breaches.map(({ level }) => level))];
  return new Set(
    levels.flatMap((level) => [
      ...decisive(breaches.filter((breach) => breach.level >= level).map(({ when }) => when)),
    ]),
  );
}

/** A variable that so many statements speak of is settled first, either way: the rest then falls apart. */
const MANY = 12;

/** So many are settled at most: each doubles the work. */
const MOST_SETTLED = 3;

/** The variables that, for some choice of the others, decide whether any statement holds. */
function decisive(formulas: readonly Formula[], settled = 0): Set<string> {
  // What holds whatever anybody answers turns on nothing.
  if (formulas.includes(true)) return new Set();
  const groups = groupsOf(formulas.filter((formula) => formula !== false));
  const hub = settled < MOST_SETTLED ? groups.map(busiest).find((name) => name !== undefined) : undefined;
  if (hub !== undefined) {
    const [ifTrue, ifFalse] = [true, false].map((value) =>
      decisive(
        formulas.map((formula) => assuming(formula, hub, value)),
        settled + 1,
      ),
    );
    const own = groups.find(({ byVariable }) => byVariable.has(hub));
    const others = groups.filter((group) => group !== own);
    const matters = own !== undefined && others.every(isAvoidable) && turnsSomewhere(hub, own);
    return new Set([...(matters ? [hub] : []), ...(ifTrue ?? []), ...(ifFalse ?? [])]);
  }
  const ways = groups.map(({ statements }) => choose(allFalse(statements)));
  if (ways.includes(undefined)) return new Set();
  return new Set(
    groups.flatMap((group, i) =>
      [...group.byVariable.keys()].filter((name) => turnsOn(name, group, ways[i])),
    ),
  );
}

function busiest({ byVariable }: Group): string | undefined {
  const most = [...byVariable].reduce((a, b) => (b[1].length > a[1].length ? b : a));
  return most[1].length >= MANY ? most[0] : undefined;
}

const isAvoidable = ({ statements }: Group): boolean => choose(allFalse(statements)) !== undefined;

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
function turnsOn(name: string, group: Group, way: ReturnType<typeof choose>): boolean {
  if (way === undefined || way === 'gave-up') return true;
  const withIt = group.byVariable.get(name) ?? [];
  return withIt.some((one) => turnsNearby(name, one, group, way)) || turnsSomewhere(name, group);
}

/** A statement of more variables is not looked at in all its cases. */
const MOST_BESIDE = 5;

/** Looks close to a choice for which no statement holds: changes only what else one statement speaks of. */
function turnsNearby(
  name: string,
  { formula, variables }: Statement,
  { byVariable }: Group,
  way: Assignment,
): boolean {
  const beside = [...variables].filter((other) => other !== name).slice(0, MOST_BESIDE);
  for (let changes = 0; changes < 2 ** beside.length; changes++) {
    const changed = beside.filter((_, i) => (changes >> i) % 2 === 1);
    const chosen = new Changed(way, changed);
    const [ifTrue, ifFalse] = [true, false].map((value) => valueOf(formula, chosen.with(name, value)));
    if (ifTrue === ifFalse) continue;
    chosen.with(name, !ifTrue);
    const touched = [name, ...changed].flatMap((other) => byVariable.get(other) ?? []);
    if (touched.every((statement) => valueOf(statement.formula, chosen) === false)) return true;
  }
  return false;
}

/** A choice with some variables the other way round; what it leaves open counts as false. */
class Changed {
  private name = '';
  private value = false;
  constructor(
    private readonly way: Assignment,
    private readonly changed: readonly string[],
  ) {}

  with(name: string, value: boolean): this {
    this.name = name;
    this.value = value;
    return this;
  }

  get(name: string): boolean {
    if (name === this.name) return this.value;
    const value = this.way.get(name) ?? false;
    return this.changed.includes(name) ? !value : value;
  }
}

/** Looks through all choices. */
function turnsSomewhere(name: string, { statements, byVariable }: Group): boolean {
  const withIt = byVariable.get(name) ?? [];
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
