import { z } from 'zod';
import { CHECK_NAMES } from '../rules/checks.js';
import { PROMPTS, QUESTIONS } from '../rules/prompts.js';
import { DUE_BY, OWNERS, SEVERITIES, STRENGTHS } from '../rules/rule.js';
import { RULESET_IDS } from '../rules/rulesets.js';
import { SECTIONS, type SectionTitle } from '../rules/sections.js';
import { AnsweredScreening } from '../platforms/screening.js';
import { CANNOT_BE_KEPT, canBeKept } from '../screening/plan/values.js';
import { Citation } from '../screening/citation.js';
import { LexiconInfo, OUTCOMES, RulesetInfo } from '../screening/screening.js';

/** Pages of the list of screenings. */
export const PAGE_SIZE = { default: 20, max: 100 } as const;

const explainPlan = z
  .enum(['all'])
  .optional()
  .describe(
    '`all`: also tell, under `notApplicable`, which rules do not apply and why. That part is only in the answer, never recorded.',
  );

export const CreateQuery = z.strictObject({
  dryRun: z
    .enum(['true', 'false'])
    .optional()
    .describe('`true`: screen without recording. The answer is a 200 whose `id` and `createdAt` are null.'),
  explain: explainPlan,
});

export const ListQuery = z.strictObject({
  outcome: z.enum(OUTCOMES).optional().describe('Only screenings with this outcome.'),
  reference: z
    .string()
    .min(1)
    .max(200)
    .refine(canBeKept, { message: CANNOT_BE_KEPT })
    .optional()
    .describe('Only screenings with exactly this reference.'),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(PAGE_SIZE.max)
    .optional()
    .describe(`The most screenings to give at once. Left out: ${PAGE_SIZE.default}.`),
  cursor: z.string().min(1).max(500).optional().describe('The `nextCursor` of the page before.'),
});

/** For checks of a plan. */
export const PlanCheckQuery = z.strictObject({ explain: explainPlan });

export const ExplainQuery = z.strictObject({
  explain: z
    .enum(['all'])
    .optional()
    .describe('`all`: also tell, under `passedOver`, which terms were seen and why they do not count.'),
});

const SECTION_TITLES = Object.keys(SECTIONS) as [SectionTitle, ...SectionTitle[]];

export const RuleQuery = z.strictObject({
  section: z
    .enum(SECTION_TITLES)
    .optional()
    .describe('Only rules of the section of the code with this title.'),
  check: z
    .enum(CHECK_NAMES)
    .optional()
    .describe('Only rules that this check applies; its name is the one in `/v1/checks/`.'),
});

export const QuestionQuery = z.strictObject({
  question: z.enum(QUESTIONS).optional().describe('Only this question.'),
});
export const ReportQuery = z.strictObject({
  format: z
    .enum(['html', 'markdown'])
    .optional()
    .describe('`html`: one file, fit to print. `markdown`: the same as text. Left out: as `Accept` asks.'),
});
export type ReportFormat = NonNullable<z.infer<typeof ReportQuery>['format']>;

/** For routes that take no query at all. */
export const NoQuery = z.strictObject({});

export const ScreeningPage = z
  .strictObject({
    items: z.array(AnsweredScreening),
    damaged: z
      .array(z.string())
      .optional()
      .describe(
        'Ids of screenings that belong on this page, but are no longer what was written. `GET /v1/records/verify` tells of the first.',
      ),
    nextCursor: z.string().optional().describe('Where the next page starts. Absent on the last page.'),
  })
  .meta({ id: 'ScreeningPage', description: 'Screenings, the newest first.' });

export const Problem = z
  .strictObject({
    type: z
      .string()
      .describe('Names the kind of problem, for code to switch on. It is a name, not an address.'),
    title: z.string().describe('The kind of problem in a few words.'),
    status: z.int().describe('The HTTP status.'),
    detail: z.string().describe('What went wrong this time.'),
    requestId: z.string().describe('Quote this when you report the problem; it is in our log.'),
    errors: z
      .array(
        z.strictObject({
          pointer: z
            .string()
            .describe(
              'JSON Pointer to the fault in the body. For a query parameter: `/query/` and its name.',
            ),
          message: z.string(),
        }),
      )
      .optional()
      .describe('Every fault at once, sorted by pointer.'),
  })
  .meta({ id: 'Problem', description: 'Why the request failed, after RFC 9457.' });

export const SourceView = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    edition: z.string(),
    status: z.enum(['draft', 'in-force', 'amended']),
    note: z.string().optional(),
  })
  .meta({ id: 'SourceDocument', description: 'A document that rules are cited from.' });

export const RuleView = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    explanation: z.string().describe('What the rule asks, in our words.'),
    strength: z.enum(STRENGTHS),
    severity: z
      .enum(SEVERITIES)
      .describe(
        'What it means that the rule is known broken. `stop`: restricted. `ask`: a question that decides. `duty`: to be met before launch. `note`: recorded only.',
      ),
    appliesWhen: z.string().describe('What makes it apply, in words.'),
    metWhen: z.string().optional().describe('What has to hold. Absent where nothing can break it.'),
    askWhen: z
      .string()
      .optional()
      .describe('When a missing fact is asked for. Absent: whenever the rule applies.'),
    remedy: z.string().describe('What to do about it.'),
    proof: z.string().optional().describe('What shows that it is met. Absent where it is never owed.'),
    due: z.enum(DUE_BY).describe('By when it is owed.'),
    owner: z
      .enum(OWNERS)
      .describe('Who has to act, or to show that it is done. The campaign answers for all of it.'),
    attestable: z.boolean().describe('Can somebody’s word settle it, or does it turn on a fact of the plan?'),
    prompt: z.enum(PROMPTS).optional().describe('The prompt of the five questions that this rule is.'),
    safeguard: z.boolean().describe('Is it a safeguard that is needed once Article 22 applies?'),
    dpiaTrigger: z
      .boolean()
      .describe('Does it require a data protection impact assessment where it applies?'),
    section: z.enum(SECTION_TITLES).describe('Section of the code in which it stands.'),
    page: z.int().describe('Page on which that section starts, by the code’s table of contents.'),
    checks: z.array(z.enum(CHECK_NAMES)).describe('The checks that apply it, beside a whole screening.'),
    facts: z
      .array(
        z.strictObject({
          id: z.string(),
          statement: z.string().describe('The fact, as what a yes to it says.'),
          decides: z
            .enum(['applies', 'met', 'told', 'asked'])
            .describe(
              'What it has a part in. `applies`: whether the rule applies. `met`: whether it is met. `told`: whether it is told as a finding; of a prompt, how it is answered. `asked`: whether a missing fact is asked for.',
            ),
        }),
      )
      .describe('The facts of a plan that decide it.'),
    citations: z.array(Citation).min(1).describe('First the place in the code, then the law it rests on.'),
  })
  .meta({ id: 'Rule', description: 'A rule of the code.' });

export const RuleList = z
  .strictObject({ ruleset: RulesetInfo, sources: z.array(SourceView), items: z.array(RuleView) })
  .meta({ id: 'RuleList', description: 'The ruleset, the documents it cites, and its rules.' });

export const QuestionView = z
  .strictObject({
    id: z.enum(QUESTIONS),
    question: z.string(),
    prompts: z.array(
      z.strictObject({
        id: z.enum(PROMPTS).describe('The property of `declaredAnswers` that answers it.'),
        rule: z.string().describe('Id of the rule that the prompt is.'),
        title: z.string().describe('What a yes says.'),
        question: z.string(),
        explanation: z.string().describe('What the code means by it, in our words.'),
        pointer: z.string().describe('JSON Pointer to the place in a plan where the answer goes.'),
        yesWhen: z.string().describe('What in a plan counts as a yes, whatever is declared.'),
        doubtWhen: z
          .string()
          .optional()
          .describe('What in a plan casts doubt on a declared no. Absent where nothing does.'),
        noWhen: z
          .string()
          .optional()
          .describe(
            'What in a plan counts as a no, unless something else in it can be a yes or a doubt. Absent: only an answer does.',
          ),
        remedy: z.string().describe('What to do about a yes.'),
        citation: Citation,
      }),
    ),
  })
  .meta({ id: 'Question', description: 'One of the five questions, with its prompts.' });

export const QuestionList = z
  .strictObject({ ruleset: RulesetInfo, items: z.array(QuestionView) })
  .meta({ id: 'QuestionList', description: 'The five questions in the code’s order.' });

export const Version = z
  .strictObject({
    service: z.strictObject({ name: z.string(), version: z.string() }),
    ruleset: z.strictObject({
      id: z.enum(RULESET_IDS),
      version: z.string(),
      status: RulesetInfo.shape.status,
    }),
    lexicon: LexiconInfo,
    limits: z
      .strictObject({
        bodyBytes: z.int().describe('The most bytes that a body may have.'),
        platformBodyBytes: z.int().describe('The same of a platform’s own body, with what stands beside it.'),
        signalsPerCheck: z.int().describe('The most signals in one special category check.'),
        signalsPerAudience: z.int().describe('The most signals, and the most exclusions, of an audience.'),
        pageSize: z.int().describe('The most screenings on a page of the list.'),
      })
      .describe('What a request may not exceed.'),
  })
  .meta({ id: 'Version', description: 'What answers here: versions and limits.' });

export const Health = z
  .strictObject({ status: z.literal('ok') })
  .meta({ id: 'Health', description: 'A sign of life.' });

export const Readiness = z
  .strictObject({
    status: z.literal('ready'),
    database: z.strictObject({
      engine: z.enum(['sqlite', 'postgres']),
      state: z.literal('writable').describe('Anything else is a 503 that says so.'),
    }),
  })
  .meta({ id: 'Readiness', description: 'Screenings can be recorded, and where.' });
