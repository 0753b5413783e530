import { legitimateInterests, plan, source } from '../rules/cases/plans.js';
import type { CodeExample } from './example.js';

const SECTION = 'How should we collect personal data?';

const brokered = (more: Parameters<typeof source>[1] = {}) =>
  source('data-broker', {
    providesContactDetails: 'yes',
    consentToCampaigning: 'yes',
    consentNamesCampaign: 'yes',
    checkedBeyondAssurance: 'yes',
    complianceShown: 'yes',
    ...more,
  });

const ON_ITS_WORD = brokered({
  consentToCampaigning: 'no',
  consentNamesCampaign: 'no',
  checkedBeyondAssurance: 'no',
  complianceShown: 'no',
  passingOnUnderstood: 'unknown',
  dueDiligence: [],
  complaints: 'yes',
});

const CONSENT_TO_MAIL = {
  scope: 'pecr',
  channel: 'electronic-mail',
  obtained: 'yes',
  namesController: 'yes',
  recorded: 'yes',
} as const;

const mails = plan('list', {
  audience: { sources: [brokered()], signals: [{ value: 'email', kind: 'field' }] },
  delivery: { channels: ['email'] },
  lawfulBases: [legitimateInterests()],
  consents: [CONSENT_TO_MAIL],
});

const ON_THE_PAGE = {
  platform: 'Facebook',
  role: 'joint-controller',
  insightsUsed: 'aggregate',
  noticeOnPage: 'yes',
  arrangement: 'yes',
} as const;

const page = plan('none', {
  controller: { kind: 'registered-party' },
  audience: { sources: [], signals: [] },
  delivery: { deviceTechnologies: ['cookies'] },
  lawfulBases: [{ use: 'device-technologies', basis: 'consent', recorded: 'yes' }],
  consents: [{ ...CONSENT_TO_MAIL, channel: 'device-technologies' }],
  ownPages: [ON_THE_PAGE],
});

/** "How should we collect personal data?", p. 51 ff. */
export const collectingData: readonly CodeExample[] = [
  {
    id: 'EX-13',
    title: 'A campaign group and a broker’s e-mail addresses',
    section: SECTION,
    about:
      'A group buys e-mail addresses of likely sympathisers and checks no more than the broker’s assurance',
    code: 'The group breaks PECR, and both can be fined',
    turnsOn: [
      'BROK-01',
      'BROK-02',
      'BROK-06',
      'BROK-07',
      'BROK-08',
      'BROK-09',
      'BROK-10',
      'MAIL-02',
      'LAW-01',
      'FAIR-01',
    ],
    told: [
      {
        name: 'People complain, and neither can show consent',
        plan: mails({ audience: { sources: [ON_ITS_WORD] }, consents: [] }),
        outcome: ['restricted'],
        article22: ['consider'],
        finds: ['BROK-01', 'BROK-06', 'BROK-07', 'BROK-08', 'BROK-09', 'MAIL-02'],
        owes: ['BROK-08'],
        prompts: { 'q1.surprise': ['yes'] },
        mayTell: ['political-opinions inferred'],
      },
    ],
    variants: [
      {
        name: 'People consented to e-mail from this very group, the proof is on file and nobody complained',
        plan: mails({
          attestations: [{ rules: ['BROK-10', 'LAW-01', 'FAIR-01'], met: 'yes' }],
        }),
        outcome: ['clear', 'conditional'],
        article22: ['unlikely'],
        meets: ['BROK-08'],
        silentOn: ['BROK-01', 'BROK-02', 'BROK-06', 'BROK-07', 'BROK-08', 'BROK-09', 'MAIL-*'],
      },
      {
        name: 'They consented to hear from selected third parties',
        plan: mails({ audience: { sources: [brokered({ consentNamesCampaign: 'no' })] } }),
        outcome: ['restricted'],
        article22: ['unlikely', 'consider'],
        finds: ['BROK-02', 'BROK-07'],
        silentOn: ['BROK-01', 'BROK-06'],
      },
      {
        name: 'What they consented to is not known',
        plan: mails({
          audience: { sources: [brokered({ consentToCampaigning: 'unknown' })] },
          consents: null,
        }),
        outcome: ['needs-information'],
        article22: ['unlikely'],
        asks: { 'BROK-01': '/audience/sources/0/consentToCampaigning', 'MAIL-02': '/consents' },
      },
    ],
  },
  {
    id: 'EX-14',
    title: 'A party’s page on a social platform',
    section: SECTION,
    about: 'A party runs a page whose platform sets a cookie on visitors and returns anonymised statistics',
    code: 'Party and platform are joint controllers, and both owe privacy information',
    turnsOn: ['OWN-01', 'OWN-02', 'JC-01', 'JC-02', 'COOK-01', 'COOK-04'],
    told: [
      {
        name: 'Neither notice nor arrangement is known of, nor what visitors consented to',
        plan: page({
          ownPages: [{ platform: 'Facebook', insightsUsed: 'aggregate' }],
          consents: null,
        }),
        outcome: ['needs-information'],
        article22: ['out-of-scope'],
        finds: ['OWN-01'],
        owes: ['OWN-01', 'OWN-02'],
        asks: { 'COOK-01': '/consents' },
        silentOn: ['SCD-*', 'AUD-*', 'LAL-*', 'DM-*'],
      },
    ],
    variants: [
      {
        name: 'Visitors consented, and no more than the arrangement is missing',
        plan: page({ ownPages: [{ ...ON_THE_PAGE, arrangement: 'unknown' }] }),
        outcome: ['conditional'],
        article22: ['out-of-scope'],
        finds: ['OWN-01'],
        owes: ['OWN-02'],
      },
      {
        name: 'Visitors consented, a notice stands on the page and each side knows its part',
        plan: page(),
        outcome: ['clear'],
        article22: ['out-of-scope'],
        finds: ['OWN-01'],
        meets: ['OWN-01', 'OWN-02'],
        silentOn: ['COOK-*'],
      },
      {
        name: 'The party calls the platform its processor',
        plan: page({ ownPages: [{ ...ON_THE_PAGE, role: 'processor' }] }),
        outcome: ['conditional'],
        article22: ['out-of-scope'],
        contradicts: ['OWN-01'],
        owes: ['OWN-01'],
      },
      {
        name: 'Visitors did not consent',
        plan: page({ consents: [] }),
        outcome: ['restricted'],
        article22: ['out-of-scope'],
        finds: ['COOK-01', 'OWN-01'],
      },
    ],
  },
];
