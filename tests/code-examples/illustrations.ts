import {
  contextual,
  legitimateInterests,
  list,
  none,
  plan,
  source,
  uploadedList,
} from '../rules/cases/plans.js';
import type { CodeExample } from './example.js';

/** Passages in which the code illustrates a point without heading them as examples. */
export const ILLUSTRATIONS: readonly CodeExample[] = [
  {
    id: 'IL-1',
    title: 'Lists made by algorithm',
    section: 'Profiling in political campaigning',
    about: 'A list of a newspaper’s readers, and one of a party’s likely voters',
    code: 'Both are profiling; the second is about opinions',
    turnsOn: ['PROF-01'],
    told: [
      {
        name: 'Likely voters of a party are picked by algorithm',
        plan: list({
          audience: { signals: [{ value: 'Likely Labour voters', kind: 'segment' }] },
          profiling: {
            techniques: [{ kind: 'propensity-score', fills: ['Likely Labour voters'] }],
            accuracyChecked: 'yes',
          },
        }),
        outcome: ['restricted'],
        article22: ['consider'],
        finds: ['PROF-01', 'SCD-03'],
        tells: ['political-opinions inferred'],
      },
    ],
    variants: [
      {
        name: 'Readers of a regional newspaper are picked by algorithm',
        plan: list({
          audience: { signals: [{ value: 'Readers of the Yorkshire Post', kind: 'segment' }] },
          profiling: { techniques: [{ kind: 'clustering', innovative: 'no' }], accuracyChecked: 'yes' },
        }),
        outcome: ['clear', 'conditional', 'needs-information'],
        article22: ['unlikely', 'undetermined'],
        finds: ['PROF-01'],
        mayTell: ['political-opinions proxy'],
      },
    ],
  },
  {
    id: 'IL-2',
    title: 'What a town reads',
    section: 'How should we collect personal data?',
    about: 'A bought finding on the people of a town, never appended to anybody',
    code: 'No personal data',
    turnsOn: ['BROK-04'],
    told: [
      {
        name: 'The finding stays one of the whole town',
        plan: plan('geographic', {
          audience: { sources: [source('data-broker', { inferences: 'not-tied-to-people' })] },
        })(),
        outcome: ['clear'],
        article22: ['out-of-scope', 'unlikely'],
        silentOn: ['BROK-*', 'SCD-*', 'IND-*'],
      },
    ],
    variants: [
      {
        name: 'It is appended to people on the campaign’s list',
        plan: list({
          audience: {
            sources: [
              source('data-broker', {
                inferences: 'tied-to-people',
                told: { topics: [] },
                checkedBeyondAssurance: 'yes',
                complianceShown: 'yes',
                consentToCampaigning: 'no',
              }),
            ],
          },
        }),
        outcome: ['conditional', 'restricted'],
        article22: ['consider'],
        finds: ['BROK-05'],
      },
    ],
  },
  {
    id: 'IL-3',
    title: 'Trusted partners',
    section: 'How should we collect personal data?',
    about: 'People consented to “trusted partners”, or to campaigning in general',
    code: 'No consent to this campaign',
    turnsOn: ['BROK-02', 'BROK-07'],
    told: [
      {
        name: 'The consent names no campaign',
        plan: list({
          audience: {
            sources: [
              source('data-broker', {
                consentToCampaigning: 'yes',
                consentNamesCampaign: 'no',
                checkedBeyondAssurance: 'yes',
                complianceShown: 'yes',
              }),
            ],
          },
        }),
        outcome: ['restricted'],
        article22: ['unlikely'],
        finds: ['BROK-02', 'BROK-07'],
      },
    ],
    variants: [
      {
        name: 'It names this campaign',
        plan: list({
          audience: {
            sources: [
              source('data-broker', {
                consentToCampaigning: 'yes',
                consentNamesCampaign: 'yes',
                checkedBeyondAssurance: 'yes',
                complianceShown: 'yes',
              }),
            ],
          },
        }),
        outcome: ['clear'],
        article22: ['unlikely'],
        silentOn: ['BROK-*'],
      },
    ],
  },
  {
    id: 'IL-4',
    title: 'A survey that ends in a plea',
    section: 'Political campaigning - direct marketing',
    about: 'A call asks for opinions and then urges support',
    code: 'It is direct marketing, with the rules on calls',
    turnsOn: ['DM-04', 'DM-05', 'CALL-01', 'CALL-02'],
    told: [
      {
        name: 'The “research” ends with a plea to vote for the party',
        plan: list({
          delivery: { channels: ['live-call'], tpsScreened: 'no', doNotCallListScreened: 'no' },
          consents: [],
          message: {
            text: 'What do you think of the bus service? We would run one every ten minutes. Will you vote for us?',
            presentedAs: 'research',
            callToAction: ['answer-questions', 'vote-for'],
          },
        }),
        outcome: ['restricted'],
        article22: ['unlikely', 'consider'],
        finds: ['DM-05', 'CALL-01'],
      },
      {
        name: 'The answers are kept to find likely supporters',
        plan: list({
          delivery: { channels: ['live-call'], tpsScreened: 'yes', doNotCallListScreened: 'yes' },
          message: {
            text: 'What do you think of the bus service?',
            presentedAs: 'research',
            callToAction: ['answer-questions'],
            answersUsedForTargeting: 'yes',
            promotes: 'no',
          },
        }),
        outcome: ['restricted'],
        article22: ['unlikely', 'consider'],
        finds: ['DM-04', 'DM-05'],
      },
    ],
    variants: [
      {
        name: 'It asks for opinions, keeps them against nobody and promotes nothing',
        plan: list({
          delivery: { channels: ['live-call'], tpsScreened: 'yes', doNotCallListScreened: 'yes' },
          message: {
            text: 'What do you think of the bus service?',
            presentedAs: 'research',
            callToAction: ['answer-questions'],
            promotes: 'no',
          },
        }),
        outcome: ['clear', 'conditional'],
        article22: ['unlikely'],
        silentOn: ['DM-04', 'DM-05'],
      },
    ],
  },
  {
    id: 'IL-6',
    title: 'A reminder how to get in touch',
    section: 'Political campaigning - direct marketing',
    about: 'A message reminds people of the office’s address and promotes nothing',
    code: 'No direct marketing',
    turnsOn: ['DM-01', 'DM-03'],
    told: [
      {
        name: 'Nothing is promoted',
        plan: list({
          message: {
            text: 'Our office has moved: you now find us at 12 High Street.',
            presentedAs: 'service-message',
            callToAction: ['none'],
            promotes: 'no',
          },
        }),
        outcome: ['clear'],
        article22: ['unlikely'],
        silentOn: ['DM-*', 'OBJ-*', 'POST-*'],
      },
    ],
    variants: [
      {
        name: 'It asks for a donation as well',
        plan: list({
          message: {
            text: 'Our office has moved. Please donate.',
            presentedAs: 'service-message',
            callToAction: ['donate'],
            promotes: 'yes',
          },
          objections: { removedFromAudience: 'no' },
        }),
        outcome: ['restricted'],
        article22: ['unlikely', 'consider'],
        finds: ['DM-03', 'OBJ-01'],
      },
    ],
  },
  {
    id: 'IL-7',
    title: 'A recording with a key to press',
    section: 'Political campaigning - direct marketing',
    about: 'A recorded call goes through to a person once a key is pressed',
    code: 'It is an automated call',
    turnsOn: ['AUTO-01', 'AUTO-02'],
    told: [
      {
        name: 'Nobody consented to automated calls',
        plan: list({
          delivery: {
            channels: ['live-call'],
            recordedMessage: 'yes',
            tpsScreened: 'yes',
            doNotCallListScreened: 'yes',
          },
          consents: [],
        }),
        outcome: ['restricted'],
        article22: ['unlikely'],
        finds: ['AUTO-01'],
      },
    ],
    variants: [
      {
        name: 'A person calls',
        plan: list({
          delivery: { channels: ['live-call'], tpsScreened: 'yes', doNotCallListScreened: 'yes' },
          consents: [],
        }),
        outcome: ['clear', 'conditional'],
        article22: ['unlikely'],
        silentOn: ['AUTO-*'],
      },
    ],
  },
  {
    id: 'IL-8',
    title: 'An advertisement beside a page',
    section: 'Political campaigning in the online world',
    about: 'The page’s topic decides, and no device is read',
    code: 'Neither PECR nor the GDPR applies',
    turnsOn: ['ONL-03'],
    told: [
      {
        name: 'Nothing about the reader decides',
        plan: contextual(),
        outcome: ['clear'],
        article22: ['out-of-scope'],
        finds: ['ONL-03'],
        silentOn: ['COOK-*', 'SCD-*'],
      },
    ],
    variants: [
      {
        name: 'It sets a cookie',
        plan: contextual({
          delivery: { deviceTechnologies: ['cookies'] },
          lawfulBases: [legitimateInterests()],
          consents: [],
        }),
        outcome: ['restricted'],
        article22: ['out-of-scope'],
        finds: ['COOK-01'],
        silentOn: ['ONL-03'],
      },
    ],
  },
  {
    id: 'IL-9',
    title: 'A hashed list',
    section: 'Political campaigning in the online world',
    about: 'A list is hashed and uploaded to be matched',
    code: 'It is still personal data, and may give people away',
    turnsOn: ['AUD-01', 'AUD-02'],
    told: [
      {
        name: 'Nobody has asked what being on the petition’s list gives away',
        plan: uploadedList({
          audience: { hashed: 'yes', sources: [source('petition')], assessedForInferences: null },
        }),
        outcome: ['needs-information'],
        article22: ['unlikely', 'undetermined'],
        finds: ['AUD-01'],
        asks: { 'AUD-02': '/audience/assessedForInferences' },
      },
    ],
    variants: [
      {
        name: 'It was assessed',
        plan: uploadedList({ audience: { hashed: 'yes', sources: [source('petition')] } }),
        outcome: ['clear', 'conditional'],
        article22: ['unlikely'],
        finds: ['AUD-01'],
        silentOn: ['AUD-02'],
      },
    ],
  },
  {
    id: 'IL-10',
    title: 'From a referendum to a local election',
    section: 'After a campaign',
    about: 'Data gathered for one vote is used for another',
    code: 'Six things are weighed first, and the purpose may differ',
    turnsOn: ['AFT-02', 'PURP-02'],
    told: [
      {
        name: 'Nothing was weighed, and the purposes do not fit',
        plan: none({
          audience: {
            sources: [
              source('own-contacts', {
                originalPurpose: 'earlier-campaign',
                compatiblePurpose: 'no',
                consentToCampaigning: 'no',
                carryOverWeighed: [],
              }),
            ],
          },
        }),
        outcome: ['restricted'],
        article22: ['out-of-scope'],
        finds: ['AFT-01', 'AFT-02', 'PURP-02'],
      },
    ],
    variants: [
      {
        name: 'All six were weighed, and the purposes fit',
        plan: none({
          audience: {
            sources: [
              source('own-contacts', { originalPurpose: 'earlier-campaign', compatiblePurpose: 'yes' }),
            ],
          },
        }),
        outcome: ['clear', 'conditional'],
        article22: ['out-of-scope'],
        finds: ['AFT-01'],
        silentOn: ['AFT-02', 'PURP-02'],
      },
    ],
  },
];
