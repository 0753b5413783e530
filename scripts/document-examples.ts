import { readdir, readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import {
  EVIDENCE_EXAMPLES,
  OUTCOME_WORDS,
  ROW_EXAMPLES,
  SIGNAL_EXAMPLES,
  type DocumentExamples,
  type Examples,
} from '../src/http/openapi/examples.js';
import { builtIn } from '../src/detection/detect.js';
import { answerRows, newSummary } from '../src/http/signal-rows.js';
import { screeningOf } from '../src/http/screening-of.js';
import { allQuestions } from '../src/http/questions.js';
import { allRules } from '../src/http/rules.js';
import { versionsAndLimits } from '../src/http/version.js';
import { checkCustomAudience, checkLookalikeAudience } from '../src/screening/checks/audiences.js';
import { checkControllership } from '../src/screening/checks/controllership.js';
import { checkDataSource } from '../src/screening/checks/data-source.js';
import { checkDirectMarketing } from '../src/screening/checks/direct-marketing.js';
import { checkDpia } from '../src/screening/checks/dpia.js';
import { checkLawfulBasis } from '../src/screening/checks/lawful-basis.js';
import { checkSignificantEffect } from '../src/screening/checks/significant-effect.js';
import { checkSignals } from '../src/screening/checks/special-category.js';
import { withEvidence } from '../src/screening/evidence-request.js';
import { catalogue } from '../src/platforms/catalogue.js';
import { PLATFORMS } from '../src/platforms/index.js';
import { meta } from '../src/platforms/meta/index.js';
import { readBody } from '../src/platforms/read-body.js';
import { PlatformScreeningRequest } from '../src/platforms/request.js';
import { screeningOfBody } from '../src/platforms/screen-body.js';
import { Plan } from '../src/screening/plan.js';
import { OUTCOMES } from '../src/screening/screening.js';
import { variantsOf } from '../src/screening/variants/variants-of.js';

const META_BODIES = new URL('../examples/platforms/meta/', import.meta.url);
const PLANS = new URL('../examples/plans/', import.meta.url);
const ID = '019aa9c1-6f00-7000-8000-000000000001';
const NEXT_ID = '019aa9c1-6f00-7000-8000-000000000002';
const CREATED_AT = '2026-11-23T10:00:00.000Z';
const EXAMPLE_RULE = 'SCD-06';
const RESTRICTED_PLAN = 'waiting-times-bereaved-and-ill';

interface NamedPlan {
  readonly name: string;
  /** As the file has it: the order of its properties is the one that people wrote. */
  readonly body: unknown;
  readonly plan: Plan;
}

/** Examples for the document: requests are the plans in `examples/plans`, answers are what the engine says of them. */
export async function documentExamples(version: string): Promise<DocumentExamples> {
  const plans = await examplePlans();
  const lists = plans.filter(({ plan }) => plan.audience.kind === 'list');
  const lookalikes = plans.filter(({ plan }) => plan.audience.kind === 'lookalike');
  const restricted = plans.filter(({ name }) => name === RESTRICTED_PLAN);
  const screenings = oneForEachOutcome(plans);
  const rules = allRules();
  const rule = rules.items.find(({ id }) => id === EXAMPLE_RULE);
  return {
    createScreening: { request: requests(plans), answers: { 201: screenings, 200: dryRun(plans) } },
    listScreenings: { answers: { 200: lastPage(screenings) } },
    getScreening: { answers: { 200: screenings } },
    addEvidence: { request: EVIDENCE_EXAMPLES, answers: { 201: dutiesMet(lists) } },
    screeningVariants: { answers: { 200: firstAnswer(restricted, (plan) => variantsOf(plan)) } },
    setRetention: { request: only('a-year', 'A year', { days: 365 }) },
    listPlatforms: {
      answers: { 200: only('platforms', 'The platforms', { items: PLATFORMS.map(catalogue) }) },
    },
    screenPlatformBody: platformBodies(await metaBodies()),
    planVariants: {
      request: requests(restricted),
      answers: { 200: firstAnswer(restricted, (plan) => variantsOf(plan)) },
    },
    checkSignificantEffect: planCheck(plans, 'minority-told-not-to-vote', checkSignificantEffect),
    checkCustomAudience: {
      request: requests(lists),
      answers: { 200: firstAnswer(lists, checkCustomAudience) },
    },
    checkLookalikeAudience: {
      request: requests(lookalikes),
      answers: { 200: firstAnswer(lookalikes, checkLookalikeAudience) },
    },
    checkControllership: planCheck(plans, 'consented-members-mailing', checkControllership),
    checkDpia: planCheck(plans, 'trade-union-lookalike', checkDpia),
    checkLawfulBasis: planCheck(plans, 'festival-cards', checkLawfulBasis),
    checkDataSource: planCheck(plans, 'bought-list', checkDataSource),
    checkDirectMarketing: planCheck(plans, 'email-blast-without-consent', checkDirectMarketing),
    checkSpecialCategory: {
      request: SIGNAL_EXAMPLES,
      answers: { 200: mapValues(SIGNAL_EXAMPLES, (signals) => checkSignals(signals)) },
    },
    streamSpecialCategory: {
      answers: { 200: only('rows', 'An answer a line, and the summary', await streamed(ROW_EXAMPLES)) },
    },
    listQuestions: { answers: { 200: only('questions', 'The five questions', allQuestions()) } },
    listRules: { answers: { 200: only('rules', 'Cut short: one rule of all', { ...rules, items: [rule] }) } },
    getRule: { answers: { 200: only('rule', 'One rule', rule) } },
    getVersion: {
      answers: { 200: only('versions', 'Versions and limits', versionsAndLimits(version)) },
    },
    getHealth: { answers: { 200: only('ok', 'Alive', { status: 'ok' }) } },
    getReadiness: {
      answers: {
        200: only('ready', 'Ready', { status: 'ready', database: { engine: 'sqlite', state: 'writable' } }),
      },
    },
  };
}

/** Bodies in `examples/platforms/meta`, by the names of their files. */
async function metaBodies(): Promise<{ name: string; body: PlatformScreeningRequest }[]> {
  const files = (await readdir(META_BODIES)).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file) => ({
      name: file.replace(/\.json$/, ''),
      body: PlatformScreeningRequest.parse(JSON.parse(await readFile(new URL(file, META_BODIES), 'utf8'))),
    })),
  );
}

function platformBodies(bodies: readonly { name: string; body: PlatformScreeningRequest }[]) {
  const answers = bodies.map(({ name, body }) => {
    const object = meta.objects.find((each) => each.object === body.object);
    if (object === undefined) throw new Error(`${name} is of no object of Meta's`);
    const reading = readBody(meta, object, body);
    const screening = screeningOf(Plan.parse(reading.plan), ID, CREATED_AT);
    return [
      name,
      { summary: inWords(name), value: screeningOfBody(screening, meta, body, reading) },
    ] as const;
  });
  return {
    request: Object.fromEntries(
      bodies.map(({ name, body }) => [name, { summary: inWords(name), value: body }]),
    ),
    answers: { 201: Object.fromEntries(answers) },
  };
}

async function examplePlans(): Promise<NamedPlan[]> {
  const files = (await readdir(PLANS)).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file) => {
      const body: unknown = JSON.parse(await readFile(new URL(file, PLANS), 'utf8'));
      return { name: file.replace(/\.json$/, ''), body, plan: Plan.parse(body) };
    }),
  );
}

const requests = (plans: readonly NamedPlan[]): Examples =>
  Object.fromEntries(plans.map(({ name, body }) => [name, { summary: inWords(name), value: body }]));

/** The first plan that comes out each way. */
function oneForEachOutcome(plans: readonly NamedPlan[]): Examples {
  const screenings = plans.map(({ plan }) => screeningOf(plan, ID, CREATED_AT));
  return Object.fromEntries(
    OUTCOMES.flatMap((outcome) => {
      const value = screenings.find(({ decision }) => decision.outcome === outcome);
      return value === undefined ? [] : [[outcome, { summary: OUTCOME_WORDS[outcome], value }]];
    }),
  );
}

/** What the evidence of the first example makes of the first plan. */
const dutiesMet = (plans: readonly NamedPlan[]): Examples =>
  Object.fromEntries(
    plans.slice(0, 1).map(({ plan }) => {
      const { summary, value } = EVIDENCE_EXAMPLES['duties-met'];
      const next = screeningOf(withEvidence(plan, value.evidence), NEXT_ID, CREATED_AT, builtIn, {
        supersedes: ID,
      });
      return ['duties-met', { summary, value: next }];
    }),
  );

const dryRun = (plans: readonly NamedPlan[]): Examples =>
  Object.fromEntries(
    plans
      .slice(0, 1)
      .map(({ plan }) => ['dry-run', { summary: 'Not recorded', value: screeningOf(plan, null, null) }]),
  );

const lastPage = (screenings: Examples): Examples =>
  only('last-page', 'The last page, with one screening', {
    items: Object.values(screenings)
      .slice(0, 1)
      .map(({ value }) => value),
  });

/** The plan that shows the check best, and the answer to it. */
const planCheck = (plans: readonly NamedPlan[], shown: string, check: (plan: Plan) => object) => {
  const best = plans.filter(({ name }) => name === shown);
  return { request: requests(best), answers: { 200: firstAnswer(best, check) } };
};

function firstAnswer(plans: readonly NamedPlan[], check: (plan: Plan) => object): Examples {
  return Object.fromEntries(
    plans.slice(0, 1).map(({ name, plan }) => [name, { summary: inWords(name), value: check(plan) }]),
  );
}

const mapValues = <T>(
  examples: Record<string, { summary: string; value: T }>,
  change: (value: T) => object,
) =>
  Object.fromEntries(
    Object.entries(examples).map(([name, { summary, value }]) => [name, { summary, value: change(value) }]),
  );

async function streamed(rows: readonly string[]): Promise<string> {
  const summary = newSummary();
  const lines = Readable.from(rows.map((row) => Buffer.from(`${row}\n`)));
  const answers: string[] = [];
  for await (const piece of answerRows(lines, 'json', builtIn, summary)) answers.push(piece);
  return `${answers.join('')}${JSON.stringify({ summary: { ...summary, lexicon: builtIn.info } })}\n`;
}

const only = (name: string, summary: string, value: unknown): Examples => ({ [name]: { summary, value } });

/** `festival-cards` as "Festival cards". */
const inWords = (name: string) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
