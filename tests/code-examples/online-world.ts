import { legitimateInterests, plan } from '../rules/cases/plans.js';
import type { CodeExample } from './example.js';

const SECTION = 'Political campaigning in the online world';

const CONSENT_TO_COOKIES = {
  scope: 'pecr',
  channel: 'device-technologies',
  obtained: 'yes',
  namesController: 'yes',
  recorded: 'yes',
} as const;

const BASES = [
  legitimateInterests(),
  { use: 'device-technologies', basis: 'consent', recorded: 'yes' },
] as const;

const website = plan('retargeting', {
  controller: { kind: 'registered-party' },
  lawfulBases: BASES,
  delivery: { channels: ['social-ad'], deviceTechnologies: ['cookies', 'pixels', 'plugins'] },
});

const auction = plan('segments', {
  consents: [CONSENT_TO_COOKIES],
  lawfulBases: BASES,
  delivery: { channels: ['real-time-bidding'], deviceTechnologies: ['cookies', 'fingerprinting'] },
});

const DIABETES = { signals: [{ value: 'Type 2 diabetes', kind: 'segment' }] } as const;

/** "Political campaigning in the online world", p. 82 ff. */
export const onlineWorld: readonly CodeExample[] = [
  {
    id: 'EX-19',
    title: 'A party’s website with trackers',
    section: SECTION,
    about: 'Cookies, pixels and plugins on a party’s site let it and others follow visitors and target them',
    code: 'PECR and the GDPR may both apply',
    turnsOn: ['COOK-01', 'COOK-02', 'COOK-03', 'COOK-04', 'JC-01', 'JC-02'],
    told: [
      {
        name: 'What visitors consented to is not known',
        plan: website({ consents: null }),
        outcome: ['needs-information'],
        article22: ['unlikely', 'undetermined'],
        finds: ['OBL-01', 'ONL-02'],
        asks: { 'COOK-01': '/consents' },
        dpia: ['DPIA-09'],
        mayTell: ['political-opinions proxy'],
      },
    ],
    variants: [
      {
        name: 'Visitors consented, and were clearly told who can target them',
        plan: website(),
        outcome: ['clear', 'conditional'],
        article22: ['unlikely'],
        meets: ['COOK-04', 'JC-01', 'JC-02'],
        silentOn: ['COOK-*'],
        dpia: ['DPIA-09'],
      },
      {
        name: 'Visitors did not consent',
        plan: website({ consents: [] }),
        outcome: ['restricted'],
        article22: ['unlikely'],
        finds: ['COOK-01'],
      },
      {
        name: 'The cookies are called strictly necessary',
        plan: website({ delivery: { deviceExemption: 'strictly-necessary' } }),
        outcome: ['restricted'],
        article22: ['unlikely'],
        finds: ['COOK-02'],
      },
      {
        name: 'The cookies rest on legitimate interests',
        plan: website({
          lawfulBases: [legitimateInterests(), legitimateInterests({ use: 'device-technologies' })],
        }),
        outcome: ['restricted'],
        article22: ['unlikely'],
        finds: ['COOK-03'],
      },
      {
        name: 'Visitors are not told who else can target them',
        plan: website({ delivery: { thirdPartyTargetingTold: 'no' } }),
        outcome: ['conditional'],
        article22: ['unlikely'],
        finds: ['COOK-04'],
        owes: ['COOK-04'],
      },
    ],
  },
  {
    id: 'EX-20',
    title: 'Real-time bidding',
    section: SECTION,
    about: 'As a page loads, data from a reader’s device goes to hundreds of bidders for one advertisement',
    code: 'None stated; the list after it sets six conditions',
    turnsOn: ['RTB-01', 'RTB-02', 'RTB-03', 'COOK-01', 'ADV-01', 'ADV-02', 'SCD-06'],
    told: [
      {
        name: 'All six are met, and nothing sensitive is used',
        plan: auction(),
        outcome: ['clear', 'conditional'],
        article22: ['unlikely'],
        finds: ['ONL-02'],
        meets: ['RTB-02', 'RTB-03', 'ADV-01', 'ADV-02'],
        silentOn: ['RTB-*', 'ADV-*', 'COOK-*', 'SCD-*'],
        dpia: ['DPIA-09'],
      },
    ],
    variants: [
      {
        name: 'People did not consent to cookies',
        plan: auction({ consents: [] }),
        outcome: ['restricted'],
        article22: ['unlikely'],
        finds: ['COOK-01', 'RTB-01'],
      },
      {
        name: 'Whether people consented to cookies is not known',
        plan: auction({ consents: null }),
        outcome: ['needs-information'],
        article22: ['unlikely'],
        asks: { 'COOK-01': '/consents' },
      },
      {
        name: 'A segment tells a special category, without explicit consent',
        plan: auction({ audience: DIABETES }),
        outcome: ['restricted'],
        article22: ['consider'],
        finds: ['RTB-01', 'SCD-06'],
        owes: ['ADV-01'],
        tells: ['health declared'],
      },
      {
        name: 'It tells one, and whether people explicitly consented is not known',
        plan: auction({ audience: DIABETES, article9Conditions: null, consents: null }),
        outcome: ['needs-information'],
        article22: ['consider'],
        asks: { 'COOK-01': '/consents', 'SCD-06': '/article9Conditions' },
        tells: ['health declared'],
      },
      {
        name: 'A segment can’t be read: it is asked what it stands for',
        plan: auction({ audience: { signals: [{ value: 'Segment 40817', kind: 'segment' }] } }),
        outcome: ['needs-information'],
        article22: ['unlikely', 'undetermined'],
        asks: { 'RTB-01': '/audience/signals/0/inferredCategories' },
      },
      {
        name: 'The DPIA is not done',
        plan: auction({ dpia: { done: 'no' } }),
        outcome: ['conditional'],
        article22: ['unlikely'],
        owes: ['RTB-02'],
      },
      {
        name: 'The notice names no recipients, and nothing is agreed',
        plan: auction({
          delivery: { noticeNamesRecipients: 'no' },
          audience: { platform: { arrangement: 'no' } },
        }),
        outcome: ['conditional'],
        article22: ['unlikely'],
        owes: ['RTB-03'],
      },
      {
        name: 'The way in which the advertisement is selected is not described',
        plan: auction({ delivery: { chainDescribed: 'unknown' } }),
        outcome: ['conditional'],
        article22: ['unlikely'],
        owes: ['ADV-02'],
      },
    ],
  },
];
