import { z } from 'zod';
import { BASES, SPECIAL_CATEGORIES } from '../detection/special-categories.js';
import { PROMPTS, QUESTIONS } from '../rules/prompts.js';
import { SEVERITIES } from '../rules/rule.js';
import { RULESET_IDS } from '../rules/rulesets.js';
import { ANSWERS } from './answer.js';
import { Citation, ruleId } from './citation.js';
import { MissingFact } from './missing-fact.js';
import { OUTCOMES, type Outcome } from './outcome.js';
import { Duty } from './duty.js';
import { SUPPLIER_FLAGS } from './supplier-flags.js';
import { Evidence } from './evidence.js';

export { OUTCOMES, type Outcome };
export const ARTICLE_22_ANSWERS = ['out-of-scope', 'unlikely', 'undetermined', 'consider', 'likely'] as const;

export const NotCovered = z
  .strictObject({
    section: z.string().describe('Section of the code, with what of it is not screened.'),
    page: z.int().describe('Page on which the section starts.'),
    rules: z.array(z.string()).describe('Ids of the rules that are not screened yet.'),
  })
  .meta({
    id: 'NotCovered',
    description: 'A part of the ruleset’s source whose rules are not screened.',
  });

export const RulesetInfo = z
  .strictObject({
    id: z.enum(RULESET_IDS),
    version: z.string().describe('Changes whenever a rule does.'),
    status: z.enum(['draft', 'in-force', 'replaced']).describe('Standing of the source in law.'),
    notice: z.string().describe('What a reader must know about that standing.'),
    notCovered: z.array(NotCovered).describe('Parts of the code that are not screened yet.'),
  })
  .meta({ id: 'RulesetInfo', description: 'The ruleset that was applied.' });

export const Decision = z
  .strictObject({
    outcome: z
      .enum(OUTCOMES)
      .describe(
        '`clear`: launch. `conditional`: launch once the open duties are met. `needs-information`: answer what is `missing` first. `restricted`: do not launch.',
      ),
    summary: z.string().describe('The reason in a few plain sentences.'),
  })
  .meta({ id: 'Decision', description: 'What the screening comes to.' });

export const PromptAnswer = z
  .strictObject({
    id: z.enum(PROMPTS),
    rule: ruleId,
    answer: z.enum(ANSWERS),
    declared: z.enum(ANSWERS).optional().describe('What the caller declared.'),
    derived: z
      .enum(ANSWERS)
      .optional()
      .describe('What the plan shows; `unknown` where it casts doubt. Absent where it shows nothing.'),
    contradiction: z.literal(true).optional().describe('The plan shows yes where the caller declared no.'),
    evidence: z.array(Evidence),
  })
  .meta({ id: 'PromptAnswer', description: 'The answer to one prompt of the five questions.' });

export const QuestionAnswer = z
  .strictObject({
    id: z.enum(QUESTIONS),
    answer: z.enum(ANSWERS).describe('`yes` if any prompt is, `no` if all are, else `unknown`.'),
    prompts: z.array(PromptAnswer),
  })
  .meta({ id: 'QuestionAnswer', description: 'The answer to one of the five questions.' });

export const SafeguardStatus = z
  .strictObject({ id: ruleId, status: z.enum(['met', 'unmet', 'unknown']) })
  .meta({
    id: 'SafeguardStatus',
    description: 'A safeguard that is needed because Article 22 likely applies.',
  });

export const Article22 = z
  .strictObject({
    applies: z
      .enum(ARTICLE_22_ANSWERS)
      .describe(
        '`out-of-scope`: no decision of this kind is made. `unlikely`: all five questions are no. `undetermined`: none is yes, but some are unknown. `consider`: a yes, so weigh it seriously and do a DPIA. `likely`: a yes that is known not to be mitigated enough.',
      ),
    reason: z
      .enum(['no-individual-decision', 'meaningful-human-involvement'])
      .optional()
      .describe('Why it is out of scope.'),
    questions: z.array(QuestionAnswer),
    safeguards: z.array(SafeguardStatus).describe('Only where `applies` is `likely`.'),
  })
  .meta({
    id: 'Article22',
    description: 'Could the decision have a legal or similarly significant effect on the people it is about?',
  });

const signalOfThePlan = z
  .strictObject({ pointer: z.string(), value: z.string() })
  .describe('The signal: its place in the plan and its value.');

export const SpecialCategoryFinding = z
  .strictObject({
    signal: signalOfThePlan,
    category: z.enum(SPECIAL_CATEGORIES),
    basis: z
      .enum(BASES)
      .describe(
        '`declared`: it denotes the category. `proxy`: it can be inferred. `inferred`: a technique infers it.',
      ),
    confidence: z.number().min(0).max(1),
    evidence: z.array(Evidence),
    explanation: z.string(),
    citation: Citation,
  })
  .meta({ id: 'SpecialCategoryFinding', description: 'A special category that a signal of the plan tells.' });

export const Finding = z
  .strictObject({
    rule: ruleId,
    severity: z.enum(SEVERITIES).describe('The rule’s severity, not the outcome’s.'),
    title: z.string(),
    explanation: z.string(),
    contradiction: z.literal(true).optional().describe('The plan shows the opposite of what it declares.'),
    evidence: z.array(Evidence),
    citation: Citation,
    remedy: z.string().describe('What to do about it.'),
  })
  .meta({
    id: 'Finding',
    description: 'A rule that the plan breaks, or that tells something about the plan.',
  });

export const DpiaNeed = z
  .strictObject({
    required: z.enum(ANSWERS),
    triggers: z.array(z.string()).describe('Ids of the rules that require it.'),
  })
  .meta({ id: 'DpiaNeed', description: 'Is a data protection impact assessment required?' });

export const LexiconInfo = z
  .strictObject({
    version: z.string().describe('Edition of the lexicon that comes with the release.'),
    extensions: z
      .array(z.strictObject({ id: z.string(), version: z.string() }))
      .describe('The deployment’s own terms and allow-lists that were in force.'),
  })
  .meta({ id: 'LexiconInfo', description: 'The lexicon that was used.' });

const flagReading = {
  flag: z.enum(SUPPLIER_FLAGS).describe('What the supplier says.'),
  agrees: z.boolean().describe('Do we come to the same?'),
  explanation: z.string(),
};

export const SupplierFlagReading = z.strictObject({ signal: signalOfThePlan, ...flagReading }).meta({
  id: 'SupplierFlagReading',
  description: 'A supplier’s own sensitive data flag beside our reading of the signal. It decides nothing.',
});

export const NotApplicable = z
  .strictObject({
    rule: ruleId,
    title: z.string(),
    because: z
      .array(Evidence)
      .describe('What in the plan settles it. Empty where nothing in it does: it is what is presumed.'),
    why: z.string().describe('The fact that keeps the rule out, in words.'),
  })
  .meta({
    id: 'NotApplicable',
    description: 'A rule that does not apply to the plan. It is neither met nor broken.',
  });

const notApplicable = z
  .array(NotApplicable)
  .optional()
  .describe(
    'Only with `explain=all`: the rules that do not apply, and why. Only in the answer, never recorded.',
  );

const common = {
  ruleset: RulesetInfo,
  lexicon: LexiconInfo,
  decision: Decision,
};

const supplierFlags = z
  .array(SupplierFlagReading)
  .optional()
  .describe('Of the signals that carry a supplier’s flag. Absent where none does.');

const conclusions = {
  findings: z.array(Finding),
  duties: z.array(Duty),
  missing: z
    .array(MissingFact)
    .describe('Exactly what can still change the outcome, first what settles most.'),
};

/** What the engine answers: everything of a screening but its id, its time and what the caller called it. */
export const Assessment = z
  .strictObject({
    ...common,
    article22: Article22,
    specialCategories: z.array(SpecialCategoryFinding),
    supplierFlags,
    ...conclusions,
    dpia: DpiaNeed,
    notApplicable,
  })
  .meta({ id: 'Assessment', description: 'The screening of a plan, without id and time.' });
export type Assessment = z.infer<typeof Assessment>;

/** A plan screened as a whole: the decision, and all that it rests on. */
export const Screening = z.strictObject({
  id: z.string().nullable().describe('Null where nothing was recorded.'),
  createdAt: z.iso
    .datetime()
    .nullable()
    .describe('When it was recorded (RFC 3339, UTC). Null where nothing was.'),
  reference: z.string().optional().describe('The plan’s `reference`.'),
  supersedes: z
    .string()
    .optional()
    .describe('Id of the screening to whose plan evidence was added. Absent where there is none.'),
  ...Assessment.shape,
  receipt: z
    .string()
    .optional()
    .describe(
      'A signed receipt (JWS, EdDSA) over the digest of the plan, the outcome, versions, issuer, tenant, id and time: it can be checked offline with the keys of `/.well-known/jwks.json`. Absent where nothing was recorded.',
    ),
  supersededBy: z
    .array(z.string())
    .optional()
    .describe(
      'Ids of the screenings that stand in its place since evidence was added, the oldest first. Absent where there is none.',
    ),
});
export type Screening = z.infer<typeof Screening>;

export const SignificantEffectCheck = z
  .strictObject({ ...common, article22: Article22, dpia: DpiaNeed, ...conclusions, notApplicable })
  .meta({
    id: 'SignificantEffectCheck',
    description: 'The five questions on a plan, and whether Article 22 likely applies.',
  });
export type SignificantEffectCheck = z.infer<typeof SignificantEffectCheck>;

export const AudienceCheck = z
  .strictObject({
    ...common,
    specialCategories: z.array(SpecialCategoryFinding),
    supplierFlags,
    ...conclusions,
    notApplicable,
  })
  .meta({
    id: 'AudienceCheck',
    description: 'What the code asks of this kind of audience, and how the plan stands.',
  });
export type AudienceCheck = z.infer<typeof AudienceCheck>;

/** What every check of a plan answers. Each has its own part besides, in `checks/answers.ts`. */
export const PlanCheck = z.strictObject({ ...common, ...conclusions, notApplicable });
export type PlanCheck = z.infer<typeof PlanCheck>;
