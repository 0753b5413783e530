import type { Plan } from '../../../src/screening/plan.js';
import type { RuleCase } from './case.js';
import { contextual, list, none, retargeting, source, type PlanPatch } from './plans.js';

type Consent = NonNullable<Plan['consents']>[number];
type Article6Consent = Extract<Consent, { scope: 'article-6' }>;

const CONSENT: Article6Consent = {
  scope: 'article-6',
  obtained: 'yes',
  freeChoice: 'yes',
  positiveAct: 'yes',
  separateAndPlain: 'yes',
  namesControllerAndPurposes: 'yes',
  recorded: 'yes',
  withdrawable: 'yes',
};

/** Contacts whose data is used because they consented. */
const consented = (more: Partial<Article6Consent> = {}, patch: PlanPatch<'list'> = {}) =>
  list({
    lawfulBases: [{ use: 'all', basis: 'consent', recorded: 'yes' }],
    consents: [{ ...CONSENT, ...more }],
    ...patch,
  });

/** Consent is claimed, and nothing is said of how it was given. */
const unexplained = list({
  lawfulBases: [{ use: 'all', basis: 'consent' }],
  consents: [{ scope: 'article-6' }],
});

const toMail: Consent = {
  scope: 'pecr',
  channel: 'electronic-mail',
  obtained: 'yes',
  namesController: 'yes',
  recorded: 'yes',
};

const WHAT_MAKES_CONSENT = [
  ['CONS-01', 'freeChoice', 'People could refuse', 'The data is used whatever people say'],
  ['CONS-02', 'positiveAct', 'People ticked a box themselves', 'The box was ticked already'],
  ['CONS-03', 'separateAndPlain', 'The request stands by itself', 'The request is buried in the terms'],
  [
    'CONS-04',
    'namesControllerAndPurposes',
    'The words name who and what for',
    'The words name only partners',
  ],
  ['CONS-05', 'recorded', 'It is on record who consented', 'There are no records of consent'],
  ['CONS-06', 'withdrawable', 'A link in each letter takes consent back', 'There is no way to take it back'],
] as const;

export const consent: readonly RuleCase[] = [
  ...WHAT_MAKES_CONSENT.flatMap(([rule, property, good, bad]): RuleCase[] => [
    { rule, name: good, plan: consented(), expect: 'met', evidence: [`/consents/0/${property}`] },
    {
      rule,
      name: bad,
      plan: consented({ [property]: 'no' }),
      expect: 'broken',
      evidence: ['/lawfulBases/0/basis', `/consents/0/${property}`],
    },
    {
      rule,
      name: 'It is not said how consent was given',
      plan: unexplained,
      expect: 'open',
      missing:
        rule === 'CONS-02'
          ? ['/consents/0/obtained', '/consents/0/positiveAct']
          : [`/consents/0/${property}`],
    },
    {
      rule,
      name: 'Consent is claimed and none is held',
      plan: consented({}, { consents: [] }),
      expect: 'broken',
      evidence: ['/lawfulBases/0/basis'],
    },
    {
      rule,
      name: 'Only a consent to e-mail is listed',
      plan: consented({}, { consents: [toMail] }),
      expect: 'open',
      missing: ['/consents'],
    },
    { rule, name: 'Another basis is relied on', plan: list(), expect: 'not-applicable' },
  ]),
  {
    rule: 'CONS-01',
    name: 'Nobody can vouch that people had a choice',
    plan: consented({}, { consents: null, attestations: [{ rules: ['CONS-*'], met: 'yes' }] }),
    expect: 'open',
    missing: ['/consents'],
  },
  {
    rule: 'CONS-02',
    name: 'Not everybody in the audience consented',
    plan: consented({ obtained: 'no' }),
    expect: 'broken',
    evidence: ['/consents/0/obtained'],
  },

  {
    rule: 'CONS-07',
    name: 'People consented to e-mail beside legitimate interests for the rest',
    plan: list({ consents: [toMail], delivery: { channels: ['email'] } }),
    expect: 'met',
    evidence: ['/consents/0/obtained'],
  },
  {
    rule: 'CONS-07',
    name: 'Visitors consented to cookies beside legitimate interests for the rest',
    plan: retargeting(),
    expect: 'met',
    evidence: ['/consents/0/obtained'],
  },
  {
    rule: 'CONS-07',
    name: 'E-mails go out on legitimate interests alone',
    plan: list({
      lawfulBases: [{ use: 'messaging', basis: 'legitimate-interests' }],
      delivery: { channels: ['email'] },
    }),
    expect: 'broken',
    evidence: ['/delivery/channels/0', '/lawfulBases/0/basis'],
  },
  {
    rule: 'CONS-07',
    name: 'Automated calls are called a public task',
    plan: list({
      lawfulBases: [{ use: 'all', basis: 'public-task' }],
      delivery: { channels: ['automated-call'] },
    }),
    expect: 'broken',
    evidence: ['/delivery/channels/0', '/lawfulBases/0/basis'],
  },
  {
    rule: 'CONS-07',
    name: 'Visitors are followed on legitimate interests, against their choice of cookies',
    plan: retargeting({
      consents: [{ scope: 'pecr', channel: 'device-technologies', obtained: 'no', recorded: 'yes' }],
    }),
    expect: 'broken',
    evidence: ['/audience/kind', '/consents/0/obtained'],
  },
  {
    rule: 'CONS-07',
    name: 'A union texts its members that their ballot papers are in the post, and promotes nothing',
    plan: list({
      consents: [],
      lawfulBases: [{ use: 'all', basis: 'legitimate-interests' }],
      message: {
        text: 'Your ballot paper is posted on Monday. Return it by 20 March.',
        promotes: 'no',
        callToAction: ['none'],
        presentedAs: 'service-message',
      },
      delivery: { channels: ['text-message'] },
    }),
    expect: 'not-applicable',
  },
  {
    rule: 'CONS-07',
    name: 'What is called a notice to members asks for their vote',
    plan: list({
      consents: [],
      lawfulBases: [{ use: 'all', basis: 'legitimate-interests' }],
      message: {
        text: 'Vote for us.',
        promotes: 'no',
        callToAction: ['vote-for'],
        presentedAs: 'service-message',
      },
      delivery: { channels: ['email'] },
    }),
    expect: 'broken',
    evidence: ['/delivery/channels/0', '/lawfulBases/0/basis'],
  },
  {
    rule: 'CONS-07',
    name: 'It is not said whether people consented to e-mail',
    plan: list({ consents: null, delivery: { channels: ['email'] } }),
    expect: 'open',
    missing: ['/consents'],
  },
  {
    rule: 'CONS-07',
    name: 'It is not said on which basis e-mails go out',
    plan: list({ lawfulBases: null, delivery: { channels: ['email'] } }),
    expect: 'open',
    missing: ['/lawfulBases'],
  },
  {
    rule: 'CONS-07',
    name: 'Letters need no consent under PECR',
    plan: list(),
    expect: 'not-applicable',
  },
  {
    rule: 'CONS-07',
    name: 'E-mails go out on consent, and only profiling on another basis',
    plan: list({
      lawfulBases: [
        { use: 'messaging', basis: 'consent' },
        { use: 'profiling', basis: 'legitimate-interests' },
      ],
      delivery: { channels: ['email'] },
    }),
    expect: 'not-applicable',
  },
  {
    rule: 'CONS-07',
    name: 'Website data that is only held rests on consent',
    plan: none({
      audience: { sources: [source('website-visitors')] },
      lawfulBases: [{ use: 'all', basis: 'consent' }],
    }),
    expect: 'not-applicable',
  },
  {
    rule: 'CONS-07',
    name: 'A contextual ad uses nobody’s data',
    plan: contextual(),
    expect: 'not-applicable',
  },
];
