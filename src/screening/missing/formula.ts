/** A statement over variables that are each true or false, nobody knows yet which. */
export type Formula =
  | boolean
  | { readonly is: string }
  | { readonly all: readonly Formula[] }
  | { readonly any: readonly Formula[] }
  | { readonly not: Formula };

/** What some variables are taken to be. */
export type Assignment = Pick<ReadonlyMap<string, boolean>, 'get'>;

export const variable = (name: string): Formula => ({ is: name });

export const not = (formula: Formula): Formula =>
  typeof formula === 'boolean' ? !formula : 'not' in formula ? formula.not : { not: formula };

/** True if every part is; parts that are plainly true fall away. */
export function all(parts: readonly Formula[]): Formula {
  const open = parts.filter((part) => part !== true);
  if (open.includes(false)) return false;
  return open.length === 0 ? true : open.length === 1 ? (open[0] as Formula) : { all: open };
}

/** True if some part is; parts that are plainly false fall away. */
export function any(parts: readonly Formula[]): Formula {
  const open = parts.filter((part) => part !== false);
  if (open.includes(true)) return true;
  return open.length === 0 ? false : open.length === 1 ? (open[0] as Formula) : { any: open };
}

/** The variables that a formula speaks of. */
export function variablesOf(formula: Formula): ReadonlySet<string> {
  if (typeof formula === 'boolean') return NONE;
  const found = VARIABLES.get(formula) ?? gathered(formula);
  VARIABLES.set(formula, found);
  return found;
}

const NONE: ReadonlySet<string> = new Set();

/** A formula never changes, and the search asks for its variables over and over. */
const VARIABLES = new WeakMap<Exclude<Formula, boolean>, ReadonlySet<string>>();

function gathered(formula: Exclude<Formula, boolean>): ReadonlySet<string> {
  if ('is' in formula) return new Set([formula.is]);
  if ('not' in formula) return variablesOf(formula.not);
  const parts = 'all' in formula ? formula.all : formula.any;
  return new Set(parts.flatMap((part) => [...variablesOf(part)]));
}

/** What a formula comes to where some variables are known; `undefined`: that does not settle it. */
export function valueOf(formula: Formula, known: Assignment): boolean | undefined {
  if (typeof formula === 'boolean') return formula;
  if ('is' in formula) return known.get(formula.is);
  if ('not' in formula) {
    const value = valueOf(formula.not, known);
    return value === undefined ? undefined : !value;
  }
  const [parts, decisive] = 'all' in formula ? [formula.all, false] : [formula.any, true];
  let open = false;
  for (const part of parts) {
    const value = valueOf(part, known);
    if (value === decisive) return decisive;
    open ||= value === undefined;
  }
  return open ? undefined : !decisive;
}

/** Something that has to come out true or false. */
export interface Requirement {
  readonly formula: Formula;
  readonly value: boolean;
}

/** So many choices are tried before the search gives up. */
const MOST_CHOICES = 300;

/**
 * A choice of the variables for which every requirement holds; none: there is none; `gave-up`: that would have
 * taken too many tries.
 *
 * Tries them out, those of the narrowest open requirement first.
 */
export function choose(requirements: readonly Requirement[]): Assignment | 'gave-up' | undefined {
  const known = new Map<string, boolean>();
  let choices = 0;

  function holds(open: readonly Requirement[]): boolean {
    let narrowest: readonly string[] | undefined;
    let first: Requirement | undefined;
    const left: Requirement[] = [];
    for (const requirement of open) {
      const found = valueOf(requirement.formula, known);
      if (found === requirement.value) continue;
      if (found !== undefined) return false;
      left.push(requirement);
      if (narrowest?.length === 1) continue;
      const unset: string[] = [];
      for (const name of variablesOf(requirement.formula)) if (!known.has(name)) unset.push(name);
      if (narrowest === undefined || unset.length < narrowest.length)
        [narrowest, first] = [unset, requirement];
    }
    const [name] = narrowest ?? [];
    if (name === undefined || first === undefined) return true;
    const settlesIt = valueOf(first.formula, known.set(name, true)) === first.value;
    for (const value of settlesIt ? [true, false] : [false, true]) {
      if (++choices > MOST_CHOICES) return false;
      known.set(name, value);
      if (holds(left)) return true;
    }
    known.delete(name);
    return false;
  }

  if (holds(requirements)) return known;
  return choices > MOST_CHOICES ? 'gave-up' : undefined;
}
