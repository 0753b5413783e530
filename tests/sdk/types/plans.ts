// Compiled, never run: see ../types.test.ts. Each line under @ts-expect-error must be an error, all others must not.
import type { Plan, RecordedScreening, Screener, Screening } from '../../../sdk/src/index.js';

// Every kind of audience, each with something that only it can say.
export const plans: Plan[] = [
  { audience: { kind: 'list', name: '2024 bus petition', hashed: 'yes', assessedForInferences: 'unknown' } },
  { audience: { kind: 'lookalike', seed: { sources: [{ kind: 'own-members' }] }, pixelsConsidered: 'no' } },
  {
    audience: {
      kind: 'segments',
      signals: [{ value: 'Church attendance', kind: 'segment' }],
      exclusions: [],
    },
  },
  { audience: { kind: 'retargeting', sources: [{ kind: 'website-visitors' }] } },
  { audience: { kind: 'contextual', pageTopics: ['Gardening'] } },
  { audience: { kind: 'geographic', areas: ['Ward 3'], linkedToPeople: 'no' } },
  { audience: { kind: 'none', platform: { name: 'Meta', role: 'joint-controller' } } },
];

export const wholePlan: Plan = {
  reference: 'spring-2027',
  launchDate: '2027-04-01',
  campaign: { vote: 'Local elections', territory: 'england' },
  controller: { kind: 'registered-party' },
  article9Conditions: [{ condition: 'registered-party', appropriatePolicyDocument: 'yes' }],
  consents: [{ scope: 'pecr', channel: 'electronic-mail', obtained: 'yes' }],
  declaredAnswers: { 'q1.surprise': 'no' },
  attestations: [{ rules: ['ACC-01', 'DPIA-*'], met: 'yes', by: 'data protection officer' }],
  audience: { kind: 'segments', signals: [{ value: 'Gardening' }] },
};

// @ts-expect-error A plan needs an audience.
export const noAudience: Plan = { reference: 'x' };

// @ts-expect-error Nobody knows this property.
export const unknownProperty: Plan = { audience: { kind: 'none' }, refrence: 'x' };

// @ts-expect-error Nor this one within the audience.
export const unknownInAudience: Plan = { audience: { kind: 'list', hashd: 'yes' } };

// @ts-expect-error Only a contextual audience has page topics.
export const propertyOfAnotherKind: Plan = { audience: { kind: 'list', pageTopics: ['Gardening'] } };

// @ts-expect-error There is no such kind.
export const unknownKind: Plan = { audience: { kind: 'everybody' } };

// @ts-expect-error Facts are yes, no or unknown, never booleans.
export const booleanFact: Plan = { audience: { kind: 'list', hashed: true } };

// @ts-expect-error Nobody knows this property of a consent.
export const inConsent: Plan = { audience: { kind: 'none' }, consents: [{ scope: 'article-22', on: '' }] };

/** What comes back. */
export async function answers(screener: Screener): Promise<void> {
  const recorded: RecordedScreening = await screener.screenings.create(plans[0]!);
  const id: string = recorded.id;
  const dry: Screening = await screener.screenings.create(plans[0]!, { dryRun: true });
  // @ts-expect-error Nothing is recorded in a dry run, so there may be no id.
  const dryId: string = dry.id;
  const { screening, result } = await screener.guard(plans[0]!, async ({ id }) => Promise.resolve(id.length));
  const length: number = result;
  switch (screening.decision.outcome) {
    case 'clear':
    case 'conditional':
    case 'needs-information':
    case 'restricted':
      break;
    default:
      screening.decision.outcome satisfies never;
  }
  // @ts-expect-error The answer is a word, not a boolean.
  const needed: boolean = screening.dpia.required;
  const first: string | undefined = (await screener.rules.list()).items[0]?.citations[0]?.locator;
  const prompts: string[] = (await screener.questions.list()).items.flatMap((question) =>
    question.prompts.map((prompt) => prompt.question),
  );
  // @ts-expect-error A screening asks for a plan.
  await screener.screenings.create({ signals: [] });
  // @ts-expect-error There is no such outcome to list.
  await screener.screenings.list({ outcome: 'ok' });
  void [id, dryId, length, needed, first, prompts];
}
