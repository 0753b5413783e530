import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Plan } from '../../../src/screening/plan.js';
import { variantsOf } from '../../../src/screening/variants/variants-of.js';
import { list, lookalike, retargeting, segments, source, uploadedList } from '../../rules/cases/plans.js';

const example = (name: string): object =>
  JSON.parse(
    readFileSync(new URL(`../../../examples/plans/${name}.json`, import.meta.url), 'utf8'),
  ) as object;

const named = (...values: string[]) => values.map((value) => ({ value, kind: 'segment' as const }));

const OBJECTORS_OUT =
  'Take everybody who objected to direct marketing out of the audience; this has really to be done before launch';
const SPONSOR_SHOWN = 'Show in the message who is behind it; this has really to be done before launch';
const NO_EMAIL = 'Do not reach people by e-mail';
const LETTERBOXES = 'Put it through letterboxes, addressed to nobody, in place of e-mail';
const NO_DIABETES = 'Leave out the segment “Type 2 diabetes”';

/** Restricted plans, each with the changes of its variants and what they come to. */
const LIFTED: { plan: string; body: object; variants: { outcome: string; changes: string[] }[] }[] = [
  {
    plan: 'festival cards to people whose names sound right',
    body: example('festival-cards'),
    variants: [
      {
        outcome: 'needs-information',
        changes: ['Do without guessing people’s origin or faith from their names'],
      },
    ],
  },
  {
    plan: 'waiting times, told to the bereaved and the ill',
    body: example('waiting-times-bereaved-and-ill'),
    variants: [
      {
        outcome: 'needs-information',
        changes: [
          'Leave out the segment “Chronic kidney disease”',
          'Leave out the segment “Recently bereaved”',
        ],
      },
    ],
  },
  {
    plan: 'e-mail to everybody who wrote',
    body: example('email-blast-without-consent'),
    variants: [{ outcome: 'needs-information', changes: [LETTERBOXES] }],
  },
  {
    plan: 'one segment of four tells nothing',
    body: segments({
      audience: { signals: named('Type 2 diabetes', 'Asthma', 'Gardening', 'Methodist church members') },
    }),
    variants: [
      {
        outcome: 'conditional',
        changes: [
          'Leave out the segment “Asthma”',
          'Leave out the segment “Methodist church members”',
          NO_DIABETES,
        ],
      },
    ],
  },
  {
    plan: 'the same segment twice',
    body: segments({ audience: { signals: named('Type 2 diabetes', 'Type 2 diabetes') } }),
    variants: [{ outcome: 'conditional', changes: [NO_DIABETES, NO_DIABETES] }],
  },
  {
    plan: 'a church’s members are left out',
    body: segments({ audience: { exclusions: named('Methodist church members') } }),
    variants: [
      {
        outcome: 'conditional',
        changes: ['Stop leaving people out by the segment “Methodist church members”'],
      },
    ],
  },
  {
    plan: 'grief, pressed on the bereaved',
    body: segments({
      audience: { signals: named('Recently bereaved', 'Gardening') },
      message: { text: 'She died before the letter came.', tone: ['grief'] },
      dpia: { mitigations: [] },
    }),
    variants: [{ outcome: 'conditional', changes: ['Leave out the segment “Recently bereaved”'] }],
  },
  {
    plan: 'fear, made for those scored as neurotic',
    body: segments({
      audience: { signals: named('Neuroticism score', 'Gardening') },
      message: { text: 'Another stabbing. Will your family be next?', tone: ['fear'] },
      profiling: { techniques: [{ kind: 'psychometric', traits: ['neuroticism'] }] },
    }),
    variants: [
      {
        outcome: 'conditional',
        changes: ['Do without scoring people’s personality', 'Leave out the segment “Neuroticism score”'],
      },
    ],
  },
  {
    plan: 'a field that a technique fills goes with it, whatever it is called',
    body: list({
      audience: {
        signals: [
          { value: 'cluster_7', kind: 'field' },
          { value: 'postcode', kind: 'field' },
        ],
      },
      profiling: { techniques: [{ kind: 'name-origin-inference', fills: ['Cluster 7'] }] },
    }),
    variants: [
      {
        outcome: 'conditional',
        changes: [
          'Do without guessing people’s origin or faith from their names',
          'Leave out the field “cluster_7”',
        ],
      },
    ],
  },
  {
    plan: 'a union’s members in the seed',
    body: lookalike({ audience: { seed: { signals: named('UNISON members') } } }),
    variants: [
      { outcome: 'conditional', changes: ['Leave the segment “UNISON members” out of the seed audience'] },
    ],
  },
  {
    plan: 'objectors in the seed',
    body: lookalike({ objections: { removedFromSeed: 'no' } }),
    variants: [
      {
        outcome: 'conditional',
        changes: [
          'Take everybody who objected out of the seed audience; this has really to be done before the platform models it',
        ],
      },
    ],
  },
  {
    plan: 'objectors in the upload',
    body: uploadedList({ objections: { removedFromAudience: 'no' } }),
    variants: [{ outcome: 'conditional', changes: [OBJECTORS_OUT] }],
  },
  {
    plan: 'a broker that was not checked, beside own contacts',
    body: list({
      audience: {
        sources: [
          source('own-contacts'),
          source('data-broker', { checkedBeyondAssurance: 'no', complianceShown: 'no' }),
        ],
      },
    }),
    variants: [
      {
        outcome: 'conditional',
        changes: [
          'Use no data from the data broker, and take out whoever is in the audience only through it',
        ],
      },
    ],
  },
  {
    plan: 'e-mail beside post, without consent',
    body: list({ delivery: { channels: ['email', 'post-addressed'] } }),
    variants: [
      { outcome: 'conditional', changes: [NO_EMAIL] },
      { outcome: 'conditional', changes: [LETTERBOXES] },
    ],
  },
  {
    plan: 'calls to numbers that were not screened, beside post',
    body: list({ delivery: { channels: ['live-call', 'post-addressed'], tpsScreened: 'no' } }),
    variants: [{ outcome: 'conditional', changes: ['Do not reach people by live call'] }],
  },
  {
    plan: 'cookies and pixels without consent',
    body: segments({ delivery: { deviceTechnologies: ['cookies', 'pixels'] } }),
    variants: [{ outcome: 'conditional', changes: ['Do without cookies', 'Do without pixels'] }],
  },
  {
    plan: 'an auction beside other ads: cookies can go only with the auction',
    body: segments({
      delivery: { channels: ['online-ad', 'real-time-bidding'], deviceTechnologies: ['cookies'] },
    }),
    variants: [
      {
        outcome: 'conditional',
        changes: ['Do not reach people by ads sold in real-time auctions', 'Do without cookies'],
      },
    ],
  },
  {
    plan: 'twenty messages a week',
    body: segments({ delivery: { frequency: { messages: 20, days: 7 } }, dpia: { mitigations: [] } }),
    variants: [
      {
        outcome: 'conditional',
        changes: ['Send one person no more than people expect: 4 messages in 30 days'],
      },
    ],
  },
  {
    plan: 'a weak moment',
    body: segments({
      delivery: { timing: { chosenFor: 'vulnerable-moment' } },
      dpia: { mitigations: [] },
    }),
    variants: [
      {
        outcome: 'conditional',
        changes: [
          'Send it at another time, chosen for practical reasons and not because it hits harder then',
        ],
      },
    ],
  },
  {
    plan: 'a hidden sponsor and fake accounts',
    body: segments({
      message: { sponsorShown: 'no' },
      delivery: { techniques: ['hidden-sponsor', 'fake-accounts'] },
      dpia: { mitigations: [] },
    }),
    variants: [
      {
        outcome: 'conditional',
        changes: ['Do not hide who is behind the message', SPONSOR_SHOWN, 'Use no fake accounts'],
      },
    ],
  },
  {
    plan: 'a hidden sponsor, and nothing said of whether the message names one',
    body: segments({
      message: { sponsorShown: null },
      delivery: { techniques: ['hidden-sponsor'] },
      dpia: { mitigations: [] },
    }),
    variants: [{ outcome: 'conditional', changes: ['Do not hide who is behind the message', SPONSOR_SHOWN] }],
  },
  {
    plan: 'three things at once',
    body: list({
      audience: { signals: named('Type 2 diabetes') },
      objections: { removedFromAudience: 'no' },
      delivery: { channels: ['email', 'post-addressed'] },
    }),
    variants: [
      { outcome: 'conditional', changes: [NO_EMAIL, NO_DIABETES, OBJECTORS_OUT] },
      { outcome: 'conditional', changes: [NO_DIABETES, LETTERBOXES, OBJECTORS_OUT] },
    ],
  },
];

/** Restricted plans that no change of ours lifts, and a rule that the reason names. */
const STUCK = [
  { plan: 'a bought list and nothing else', body: example('bought-list'), names: 'BROK-06' },
  {
    plan: 'members are what the seed is made of',
    body: example('trade-union-lookalike'),
    names: 'SCD-06',
  },
  {
    plan: 'the message itself frightens',
    body: example('neuroticism-knife-crime'),
    names: 'A22-01',
  },
  {
    plan: 'the message itself keeps people from voting',
    body: example('minority-told-not-to-vote'),
    names: 'A22-01',
  },
  {
    plan: 'visitors who did not consent are followed: that is the audience',
    body: retargeting({ consents: [] }),
    names: 'COOK-01',
  },
];

const sorted = (texts: readonly string[]) => [...texts].sort();

describe('variantsOf', () => {
  it.each(LIFTED)('lifts: $plan', ({ body, variants }) => {
    const answer = variantsOf(Plan.parse(body));
    expect(answer.outcome).toBe('restricted');
    expect(answer.why).toBeUndefined();
    expect(
      answer.variants.map(({ outcome, changes }) => ({
        outcome,
        changes: sorted(changes.map(({ text }) => text)),
      })),
    ).toEqual(variants.map(({ outcome, changes }) => ({ outcome, changes: sorted(changes) })));
  });

  it.each(STUCK)('can’t lift: $plan', ({ body, names }) => {
    const { outcome, variants, why } = variantsOf(Plan.parse(body));
    expect({ outcome, variants }).toEqual({ outcome: 'restricted', variants: [] });
    expect(why).toContain(`(${names})`);
  });

  it('names the rules that it lifts, and those that remain', () => {
    const body = uploadedList({ objections: { removedFromAudience: 'no' } });
    const [variant] = variantsOf(Plan.parse(body)).variants;
    expect(variant?.lifts).toEqual(['OBJ-01', 'AUD-04']);
    expect(variant?.remaining).toContain('LAW-01');
    expect(variant?.changes).toMatchObject([
      { op: 'replace', pointer: '/objections/removedFromAudience', value: 'yes' },
    ]);
  });

  it('offers nothing where it takes four changes of different kinds', () => {
    const body = list({
      audience: {
        signals: named('Type 2 diabetes'),
        sources: [source('casework', { campaigningExpected: 'no' }), source('canvass')],
      },
      objections: { removedFromAudience: 'no' },
      delivery: { channels: ['email', 'post-addressed'] },
    });
    const { variants, why } = variantsOf(Plan.parse(body));
    expect(variants).toEqual([]);
    expect(why).toMatch(/each rule can be lifted/);
  });

  it.each(['contextual-campaign', 'postal-vote-reminder', 'supporters-custom-audience'])(
    'has nothing to lift from %s',
    (name) => {
      const { outcome, variants, why } = variantsOf(Plan.parse(example(name)));
      expect(variants).toEqual([]);
      expect(why).toBe(
        `The plan is not restricted but comes to \`${outcome}\`, so there is no restriction to lift.`,
      );
    },
  );
});
