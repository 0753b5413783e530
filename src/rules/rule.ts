import type { FactId } from './facts.js';
import type { PromptId } from './prompts.js';
import type { SectionTitle } from './sections.js';
import type { SourceId } from './sources.js';

/**
 * A three-valued condition over the facts of a plan, as data.
 *
 * A bare fact id stands for its answer. `known` asks whether a fact is known at all, either way.
 */
export type Condition =
  | FactId
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly known: FactId };

/** Where a rule stands: a place in a source. `ourReading`: the code gives no such article; we read it so. */
export interface Citation {
  readonly source: SourceId;
  readonly locator: string;
  readonly section?: SectionTitle;
  /** The page on which the section starts, by the code's table of contents. */
  readonly page?: number;
  readonly subHeading?: string;
  readonly ourReading?: true;
}

export const STRENGTHS = ['must', 'should', 'prohibition', 'definition', 'exception'] as const;
export type Strength = (typeof STRENGTHS)[number];

/**
 * What it means for a launch that the rule is known broken: `stop` restricts it; `duty` has to be in place first;
 * `ask` leaves a question that decides; `note` is recorded only.
 */
export const SEVERITIES = ['stop', 'ask', 'duty', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * Who has to act on a rule, or to show that it is kept: the campaign; the platform that is advertised or campaigned
 * on; the broker that data comes from; the agency that handles data for the campaign.
 */
export const OWNERS = ['campaign', 'platform', 'broker', 'agency'] as const;
export type Owner = (typeof OWNERS)[number];

/** The moment by which a duty has to be met. */
export const DUE_BY = [
  'before-collection',
  'at-collection',
  'within-one-month',
  'before-launch',
  'at-first-contact',
  'on-request',
] as const;
export type DueBy = (typeof DUE_BY)[number];

/** One rule of the code, as data. The engine interprets it; nothing about a single rule is written in code. */
export interface Rule {
  /** The map's id, for instance `SCD-06`. */
  readonly id: string;
  readonly title: string;
  /** What the rule asks, in our words. */
  readonly explanation: string;
  readonly strength: Strength;
  readonly severity: Severity;
  readonly appliesWhen: Condition;
  /** What must hold. Left out: nothing can break the rule, it only tells (a definition, a DPIA trigger). */
  readonly metWhen?: Condition;
  /** When the rule is told as a finding. Left out: when it is known broken. */
  readonly findingWhen?: Condition;
  /**
   * Narrows when an unknown fact is asked for: what in a plan points at the rule. Left out: whenever the rule may
   * apply. Where nothing points at it, the rule is a duty to attest. Of the stops only those have one that always
   * apply and that somebody's word alone settles.
   */
  readonly askWhen?: Condition;
  /** What to do about it, as an instruction to the campaign. */
  readonly remedy: string;
  /** What shows that the rule is met, in one sentence. Every rule that can be owed has it. */
  readonly proof?: string;
  /** By when it is owed. Left out: before launch. */
  readonly due?: DueBy;
  /** Who owes it. Left out: the campaign. */
  readonly owner?: Owner;
  /** `false`: an attestation can't settle it, because it turns on a fact of the plan such as a consent. */
  readonly attestable?: false;
  /** A trigger of the DPIA lists: it is told in `dpia.triggers`. */
  readonly dpiaTrigger?: true;
  /** The prompt of the five questions that this rule is, and what in a plan tells its answer. */
  readonly prompt?: PromptRule;
  /** A safeguard that is needed once Article 22 applies. */
  readonly safeguard?: true;
  /** The first is the place in the code; the law it rests on follows. */
  readonly citations: readonly [Citation, ...Citation[]];
}

/** How the answer to a prompt is read from the plan; design: evidence outweighs what the caller declares. */
export interface PromptRule {
  readonly id: PromptId;
  /** The prompt as a question to people, in our words. */
  readonly question: string;
  /** The plan says yes. */
  readonly yesWhen: Condition;
  /** The plan casts doubt on a no. */
  readonly doubtWhen?: Condition;
  /** The plan says no; counts only where neither of the others can be yes. */
  readonly noWhen?: Condition;
}
