import type { FactId } from '../../rules/facts.js';
import { PROMPTS, type PromptId } from '../../rules/prompts.js';
import type { Condition, Rule } from '../../rules/rule.js';
import type { Case } from '../case.js';
import { wordFor, type RuleResult } from '../evaluate-rule.js';
import { mitigationOf } from '../mitigation.js';
import { promptPlace } from '../prompt-place.js';
import type { Place, Reading } from '../reading.js';
import { all, any, not, variable, type Formula } from './formula.js';
import type { Breach } from './relevance.js';

/** Outcomes as levels, as `OUTCOMES` has them. */
export const LEVEL = { conditional: 1, needsInformation: 2, restricted: 3 } as const;

/** Something about the plan that nobody has stated. */
export interface Unknown {
  /** Where answers to it go; none where nobody can be asked. */
  readonly places: readonly Place[];
  /** The unknowns that it follows from. */
  readonly follows?: readonly string[];
  /** What the plan would say if it were stated. Absent where a word is all that can settle it. */
  readonly read?: (opened: Case) => Reading;
}

/** The breaches that are still possible, and the unknowns that they turn on, by name. */
export interface OpenQuestions {
  readonly breaches: readonly (Breach & { readonly rule: Rule })[];
  readonly unknowns: ReadonlyMap<string, Unknown>;
}

/**
 * What could still come of each rule, as formulas over what is unknown.
 *
 * A fact counts as free whatever other facts are: so a fact that only matters where another one rules it out
 * may be among those that seem to matter, and never the other way round.
 */
export function openQuestions(results: readonly RuleResult[], opened: Case): OpenQuestions {
  const unknowns = new Map<string, Unknown>();
  const ask = (name: string, unknown: Unknown): Formula => {
    if (!unknowns.has(name)) unknowns.set(name, unknown);
    return variable(name);
  };
  const translate = new Translation(opened, ask);
  const breaches = results.flatMap((result) => breachesOf(result, translate));
  return { breaches, unknowns };
}

function breachesOf(result: RuleResult, translate: Translation): (Breach & { rule: Rule })[] {
  const { rule } = result;
  const when = broken(result, translate);
  if (when === false) return [];
  switch (rule.severity) {
    case 'stop':
      return [{ rule, level: LEVEL.restricted, when }];
    case 'duty':
      return [{ rule, level: LEVEL.conditional, when }];
    case 'note':
      return [];
    case 'ask': {
      if (rule.prompt !== undefined) return [{ rule, level: LEVEL.conditional, when }];
      const pointed = rule.askWhen === undefined ? true : not(translate.no(rule.askWhen));
      return [
        { rule, level: LEVEL.needsInformation, when: all([pointed, when]) },
        { rule, level: LEVEL.conditional, when },
      ];
    }
  }
}

function broken({ rule, standing, applies, met }: RuleResult, translate: Translation): Formula {
  if (standing === 'not-applicable' && applies.answer === 'no') return false;
  if (rule.prompt !== undefined)
    return standing === 'told' && met.answer === 'unknown'
      ? false
      : all([translate.condition(rule.appliesWhen, rule), translate.prompt(rule.prompt.id)]);
  if (rule.metWhen === undefined || met.answer === 'yes') return false;
  const isMet = met.answer === 'no' ? false : translate.condition(rule.metWhen, rule);
  return all([translate.condition(rule.appliesWhen, rule), not(isMet)]);
}

/** Facts that follow from the answers to the five questions. */
const FOLLOWING: ReadonlySet<FactId> = new Set([
  'prompt-answered-yes',
  'effect-believed',
  'legal-effect',
  'effects-add-up',
  'intrusive-outcome',
  'article-22-likely',
  'effect-mitigation-known',
] satisfies FactId[]);

/** Turns conditions into formulas over what a case leaves unknown. */
class Translation {
  constructor(
    private readonly opened: Case,
    private readonly ask: (name: string, unknown: Unknown) => Formula,
  ) {}

  condition(condition: Condition, rule: Rule): Formula {
    if (typeof condition === 'string') return this.fact(condition, rule);
    if ('all' in condition) return all(condition.all.map((part) => this.condition(part, rule)));
    if ('any' in condition) return any(condition.any.map((part) => this.condition(part, rule)));
    if ('not' in condition) return not(this.condition(condition.not, rule));
    return true; // once all is answered it is known
  }

  /** Whether a condition is known not to hold; what is unknown counts as holding. */
  no(condition: Condition): Formula {
    return this.opened.evaluate(condition).answer === 'no';
  }

  prompt(id: PromptId): Formula {
    const { answer } = this.opened.prompt(id);
    if (answer !== 'unknown') return answer === 'yes';
    return this.ask(`prompt ${id}`, { places: [promptPlace(this.opened.prompt(id))] });
  }

  private fact(id: FactId, rule: Rule): Formula {
    const reading = this.opened.read(id);
    if (reading.answer !== 'unknown') return reading.answer === 'yes';
    if (id === 'attested-only') return this.ask(`word ${rule.id}`, { places: [wordFor(rule)] });
    if (FOLLOWING.has(id)) return this.following(id);
    return this.ask(`fact ${id}`, { places: reading.missing, read: (opened) => opened.read(id) });
  }

  /** A fact that follows from the answers to the five questions: where it matters, they do. */
  private following(id: FactId): Formula {
    if (id === 'effect-mitigation-known') return true;
    const behind = PROMPTS.flatMap((prompt) => [
      this.prompt(prompt),
      ...(id === 'article-22-likely' ? [this.mitigated(prompt)] : []),
    ]);
    return this.ask(`fact ${id}`, {
      places: [],
      follows: behind.flatMap((formula) =>
        typeof formula === 'object' && 'is' in formula ? [formula.is] : [],
      ),
    });
  }

  private mitigated(id: PromptId): Formula {
    if (this.opened.prompt(id).answer === 'no') return true;
    const reading = mitigationOf(id, this.opened, id === 'q5.disenfranchisement' ? 'legal' : undefined);
    if (reading.answer !== 'unknown') return reading.answer === 'yes';
    return this.ask(`mitigated ${reading.missing.map(({ pointer }) => pointer).join(' ')}`, {
      places: reading.missing,
    });
  }
}
