import type { Condition, Rule } from '../rules/rule.js';
import { attested } from './attestations.js';
import type { Case } from './case.js';
import { place } from './facts/stated.js';
import { mitigationOf } from './mitigation.js';
import { promptPlace } from './prompt-place.js';
import type { PromptReading } from './prompts.js';
import { all, inverse, unknown, yes, type Place, type Reading } from './reading.js';

/**
 * How a plan stands under a rule. `open`: it may be broken, and what would settle it is missing. `told`: the rule
 * applies but nothing can break it.
 */
export type Standing = 'not-applicable' | 'met' | 'broken' | 'open' | 'told';

export interface RuleResult {
  readonly rule: Rule;
  readonly standing: Standing;
  readonly applies: Reading;
  readonly met: Reading;
  /** Does the plan wait for this rule: is it a stop that is open, or an ask that is open or answered badly? */
  readonly blocks: boolean;
  /** What would settle it, where it is open. */
  readonly missing: readonly Place[];
  /** The reading to tell as a finding, if there is one. */
  readonly finding?: Reading;
}

/** Puts one rule to a plan. */
export function evaluateRule(rule: Rule, opened: Case): RuleResult {
  if (rule.prompt !== undefined) return promptResult(rule, opened.prompt(rule.prompt.id), opened);
  const applies = opened.evaluate(rule.appliesWhen);
  const met = metReading(rule, applies, opened);
  const standing = standingOf(rule, applies, met);
  const finding = findingOf(rule, standing, met, opened);
  return {
    rule,
    standing,
    applies,
    met,
    blocks: blocks(rule, standing, opened),
    missing: standing === 'open' ? missingOf(rule, applies, met, opened) : [],
    ...(finding && { finding }),
  };
}

/** Nobody needs to know whether a rule is met that does not apply. */
function metReading(rule: Rule, applies: Reading, opened: Case): Reading {
  if (rule.metWhen === undefined) return yes();
  if (applies.answer === 'no') return unknown();
  return attested(rule, opened.evaluate(rule.metWhen), opened.plan);
}

function standingOf(rule: Rule, applies: Reading, met: Reading): Standing {
  if (applies.answer === 'no') return 'not-applicable';
  if (rule.metWhen === undefined) return applies.answer === 'yes' ? 'told' : 'not-applicable';
  if (met.answer === 'yes') return 'met';
  return applies.answer === 'yes' && met.answer === 'no' ? 'broken' : 'open';
}

/** Whether a rule applies is settled first: until then nothing else about it is asked. */
function missingOf(rule: Rule, applies: Reading, met: Reading, opened: Case): readonly Place[] {
  const deciding = applies.answer === 'unknown' ? firstOpen(rule.appliesWhen, opened).missing : [];
  if (deciding.length > 0) return deciding;
  if (met.missing.length > 0) return met.missing;
  return rule.attestable === false ? [] : [wordFor(rule)];
}

/** Of several conditions, the first that is open: a no there makes the others idle. */
function firstOpen(condition: Condition, opened: Case): Reading {
  if (typeof condition === 'string' || !('all' in condition)) return opened.evaluate(condition);
  const open = condition.all.find((part) => opened.evaluate(part).answer === 'unknown');
  return open === undefined ? yes() : firstOpen(open, opened);
}

/** Where somebody's word for a rule goes. */
export const wordFor = ({ title }: Rule): Place =>
  place('/attestations', `Is this so: ${title.charAt(0).toLowerCase()}${title.slice(1)}?`);

function blocks(rule: Rule, standing: Standing, opened: Case): boolean {
  const waits =
    (rule.severity === 'stop' && standing === 'open') ||
    (rule.severity === 'ask' && (standing === 'open' || standing === 'broken'));
  return waits && (rule.askWhen === undefined || opened.evaluate(rule.askWhen).answer !== 'no');
}

/** A broken rule is told with what brought it in and what breaks it; any other where it says so. */
function findingOf(rule: Rule, standing: Standing, met: Reading, opened: Case): Reading | undefined {
  if (standing === 'broken') return all([opened.evaluate(rule.appliesWhen), inverse(met)]);
  if (rule.findingWhen === undefined) return undefined;
  const told = opened.evaluate(rule.findingWhen);
  return told.answer === 'yes' ? told : undefined;
}

/**
 * A prompt is told wherever it is answered yes. It is asked for only where Article 22 is in question, and not
 * where the DPIA has mitigated its effect already, whatever the answer.
 */
function promptResult(rule: Rule, prompt: PromptReading, opened: Case): RuleResult {
  const applies = opened.evaluate(rule.appliesWhen);
  const id = rule.prompt?.id;
  const open =
    applies.answer === 'yes' && prompt.answer === 'unknown' && mitigationOf(id, opened).answer !== 'yes';
  return {
    rule,
    standing: applies.answer === 'no' ? 'not-applicable' : open ? 'open' : 'told',
    applies,
    met: prompt.answer === 'unknown' ? unknown() : yes(),
    blocks: open,
    missing: open ? [promptPlace(prompt)] : [],
    ...(prompt.answer === 'yes' && {
      finding: {
        answer: 'yes' as const,
        evidence: prompt.evidence,
        missing: [],
        ...(prompt.contradiction && { contradiction: true as const }),
      },
    }),
  };
}
