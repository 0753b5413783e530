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
  const found = new Set<string>();
  for (const level of new Set(breaches.map((breach) => breach.level)))
    addDecisive(
      breaches.filter((breach) => breach.level >= level).map(({ when }) => when),
      found,
    );
  return found;
}

/** A variable that so many statements speak of is settled first, either way: the rest then falls apart. */
const MANY = 12;

/** So many are settled at most: each doubles the work. */
const MOST_SETTLED = 3;

/**
 * Adds the variables that, for some choice of the others, decide whether any statement holds. One such choice is
 * enough: what is found already is not looked into again.
 */
function addDecisive(formulas: readonly Formula[], found: Set<string>, settled = 0): void {
  // What holds whatever anybody answers turns on nothing.
  if (formulas.includes(true)) return;
  const groups = groupsOf(formulas.filter((formula) => formula !== false));
  if (groups.every(({ byVariable }) => [...byVariable.keys()].every((name) => found.has(name)))) return;
  const hub = settled < MOST_SETTLED ? groups.map(busiest).find((name) => name !== undefined) : undefined;
  if (hub !== undefined) {
    const own = groups.find(({ byVariable }) => byVariable.has(hub));
    const others = groups.filter((group) => group !== own);
    if (!found.has(hub) && own !== undefined && others.every(isAvoidable) && turnsSomewhere(hub, own))
      found.add(hub);
    for (const value of [true, false])
      addDecisive(
        formulas.map((formula) => assuming(formula, hub, value)),
        found,
        settled + 1,
      );
    return;
  }
  const ways = groups.map(({ statements }) => choose(allFalse(statements)));
  if (ways.includes(undefined)) return;
  groups.forEach((group, i) => {
    for (const name of group.byVariable.keys())
      if (!found.has(name) && turnsOn(name, group, ways[i])) found.add(name);
  });
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
  const groups = new Set<{ variables: Set<string>; statements: Statement[] }>();
  const groupOf = new Map<string, { variables: Set<string>; statements: Statement[] }>();
  for (const formula of formulas) {
    const statement = { formula, variables: variablesOf(formula) };
    const joined = { variables: new Set(statement.variables), statements: [statement as Statement] };
    const touching = new Set([...statement.variables].flatMap((name) => groupOf.get(name) ?? []));
    for (const group of touching) {
      for (const name of group.variables) joined.variables.add(name);
      joined.statements.push(...group.statements);
      groups.delete(group);
    }
    groups.add(joined);
    for (const name of joined.variables) groupOf.set(name, joined);
  }
  return [...groups].map(({ statements }) => ({ statements, byVariable: byVariable(statements) }));
}

function byVariable(statements: readonly Statement[]): Map<string, Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const statement of statements)
    for (const name of statement.variables) {
      const others = found.get(name);
      if (others === undefined) found.set(name, [statement]);
      else others.push(statement);
    }
  return found;
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
