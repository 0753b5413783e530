import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import type { FactId } from '../../src/rules/facts.js';
import type { Condition, Rule } from '../../src/rules/rule.js';
import type { Plan } from '../../src/screening/plan.js';
import { builtCase, builtEngine, builtFacts } from './dist.js';
import { compare, type Comparison, type Round } from './measure.js';
import { PLAN } from './plan.js';

const WARM_UP = 4000;
const ROUNDS = 41;
const PER_ROUND = 100;

/**
 * A whole screening against json-rules-engine answering the thirteen prompts alone: as booleans, by the same
 * conditions, over facts that it is given. In microseconds each.
 */
export async function compareInProcess(): Promise<Comparison> {
  const { Plan: schema, RULES, screen } = await builtEngine();
  const plan = schema.parse(PLAN);
  const engine = new Engine(RULES.flatMap(promptRule));
  const facts = await knownFacts(plan);
  const ours = () => screen(plan);
  const theirs = () => engine.run(facts);

  await timed(WARM_UP, ours);
  await timed(WARM_UP, theirs);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({ ours: await timed(PER_ROUND, ours), theirs: await timed(PER_ROUND, theirs) });
  }
  return compare(rounds);
}

/** Microseconds that one call takes, its promise awaited where it gives one. */
async function timed(times: number, work: () => unknown): Promise<number> {
  const started = performance.now();
  for (let i = 0; i < times; i++) {
    const result = work();
    if (result instanceof Promise) await result;
  }
  return ((performance.now() - started) * 1000) / times;
}

/** Every fact of the vocabulary as a boolean, read beforehand. */
async function knownFacts(plan: Plan): Promise<Record<string, boolean>> {
  const [{ openCase }, { FACTS }] = await Promise.all([builtCase(), builtFacts()]);
  const opened = openCase(plan);
  return Object.fromEntries(
    (Object.keys(FACTS) as FactId[]).map((fact) => [fact, opened.read(fact).answer === 'yes']),
  );
}

function promptRule({ prompt }: Rule) {
  if (prompt === undefined) return [];
  const { id, yesWhen } = prompt;
  return [{ name: id, conditions: topLevel(yesWhen), event: { type: id } }];
}

function topLevel(condition: Condition): TopLevelCondition {
  if (typeof condition === 'string' || 'known' in condition) return { all: [nested(condition)] };
  if ('not' in condition) return { not: nested(condition.not) };
  return 'all' in condition ? { all: condition.all.map(nested) } : { any: condition.any.map(nested) };
}

function nested(condition: Condition): NestedCondition {
  if (typeof condition === 'string') return { fact: condition, operator: 'equal', value: true };
  if ('known' in condition) throw new Error('Over booleans every fact is known');
  return topLevel(condition);
}
