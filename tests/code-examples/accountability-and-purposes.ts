import { plan, source } from '../rules/cases/plans.js';
import type { CodeExample } from './example.js';
import { TOLD_NOTHING } from './told.js';

const PURPOSES = 'Purpose limitation, data minimisation and storage limitation';

const NAME_AND_ADDRESS = [
  { value: 'name', kind: 'field' },
  { value: 'address', kind: 'field' },
] as const;

const letters = plan('list', {
  controller: { kind: 'candidate' },
  audience: { sources: [source('petition')], signals: NAME_AND_ADDRESS },
  message: { text: 'I stand for this ward because the library must stay open. Please vote for me.' },
});

const UNFIT = source('petition', {
  told: TOLD_NOTHING,
  originalPurpose: 'something-else',
  compatiblePurpose: 'unknown',
  consentToCampaigning: 'no',
  campaigningExpected: 'unknown',
  compatibilityWeighed: [],
  retentionExpired: 'yes',
});

const MINED = source('survey', {
  told: TOLD_NOTHING,
  originalPurpose: 'something-else',
  compatiblePurpose: 'no',
  consentToCampaigning: 'no',
  campaigningExpected: 'no',
  compatibilityWeighed: [],
});

const leaflets = plan('list', {
  controller: { kind: 'registered-party' },
  audience: { sources: [MINED], signals: NAME_AND_ADDRESS },
  profiling: {
    techniques: [
      { kind: 'propensity-score', description: 'Models who cares about buses and trains', innovative: 'no' },
    ],
    accuracyChecked: 'yes',
  },
});

const CASEWORK = source('casework', { campaigningExpected: 'no', expectationDocumented: 'no' });

const leaseholders = plan('list', {
  controller: { kind: 'elected-representative' },
  audience: { sources: [CASEWORK], signals: NAME_AND_ADDRESS },
  message: { text: 'I fought for leaseholders in this constituency. Vote for me on Thursday.' },
});

const FILE_OF_1998 = source('own-contacts', {
  name: 'Residents 1998',
  originalPurpose: 'earlier-campaign',
  compatiblePurpose: 'no',
  consentToCampaigning: 'no',
  keptJustInCase: 'yes',
  retentionExpired: 'yes',
});

const spreadsheet = plan('none', {
  controller: { kind: 'referendum-campaigner' },
  audience: {
    sources: [FILE_OF_1998],
    signals: [
      { value: 'name', kind: 'field' },
      { value: 'likelyVote', kind: 'field' },
    ],
  },
});

/** "Accountability", p. 21 ff., and "Purpose limitation, data minimisation and storage limitation", p. 26 ff. */
export const accountabilityAndPurposes: readonly CodeExample[] = [
  {
    id: 'EX-06',
    title: 'Two petitioners who become candidates',
    section: 'Accountability',
    about:
      'Two people collect names for petitions, later stand for election and want to write to the signers',
    code: 'His letters likely break the law, as his notice and retention period were unfit; hers can go',
    turnsOn: ['ACC-02', 'PURP-02', 'PURP-04', 'STOR-01', 'STOR-02', 'COL-02', 'COL-04', 'COL-05'],
    told: [
      {
        name: 'His form did not name campaigning, and his retention period is over',
        plan: letters({ audience: { sources: [UNFIT] } }),
        outcome: ['restricted'],
        article22: ['unlikely', 'consider'],
        finds: ['PURP-04', 'STOR-01', 'COL-02', 'COL-04'],
        silentOn: ['OBJ-01'],
        mayTell: ['political-opinions proxy'],
      },
      {
        name: 'Her form named it, and her retention period was set with a reason',
        plan: letters({ attestations: [{ rules: ['STOR-02'], met: 'yes' }] }),
        outcome: ['clear', 'conditional'],
        article22: ['unlikely'],
        meets: ['COL-02', 'COL-04', 'COL-05', 'STOR-02'],
        silentOn: ['PURP-*', 'STOR-*', 'COL-*'],
        mayTell: ['political-opinions proxy'],
      },
    ],
    variants: [
      {
        name: 'Her form named it, but her retention period is over',
        plan: letters({ audience: { sources: [source('petition', { retentionExpired: 'yes' })] } }),
        outcome: ['restricted'],
        article22: ['unlikely'],
        finds: ['STOR-01'],
        silentOn: ['PURP-*', 'COL-*'],
      },
      {
        name: 'His signers have since consented to campaigning, and the period runs on',
        plan: letters({
          audience: {
            sources: [source('petition', { originalPurpose: 'something-else', consentToCampaigning: 'yes' })],
          },
        }),
        outcome: ['clear', 'conditional'],
        article22: ['unlikely'],
        silentOn: ['PURP-*', 'STOR-01', 'COL-*'],
      },
      {
        name: 'What his form said is not known',
        plan: letters({
          audience: { sources: [{ ...UNFIT, told: undefined, consentToCampaigning: 'unknown' }] },
        }),
        outcome: ['restricted'],
        article22: ['unlikely', 'undetermined'],
        finds: ['STOR-01'],
      },
    ],
  },
  {
    id: 'EX-07',
    title: 'A survey on public transport',
    section: PURPOSES,
    about: 'A party picks the recipients of election leaflets from answers to a local survey on transport',
    code: 'The new purpose is unlikely to be compatible; the answers can’t be used without further steps',
    turnsOn: ['PURP-02', 'PURP-03', 'PURP-04', 'PROF-01'],
    told: [
      {
        name: 'People gave their answers to be kept posted on transport',
        plan: leaflets(),
        outcome: ['restricted'],
        article22: ['consider'],
        finds: ['PURP-02', 'PURP-03', 'PURP-04', 'PROF-01'],
        prompts: { 'q1.surprise': ['yes'] },
        mayTell: ['political-opinions inferred', 'political-opinions proxy'],
      },
    ],
    variants: [
      {
        name: 'These people specifically consented to campaigning',
        plan: leaflets({
          audience: {
            sources: [source('survey', { originalPurpose: 'something-else', consentToCampaigning: 'yes' })],
          },
        }),
        outcome: ['clear', 'conditional'],
        article22: ['unlikely'],
        silentOn: ['PURP-*'],
      },
      {
        name: 'Whether they consented is not known',
        plan: leaflets({
          audience: {
            sources: [
              source('survey', {
                originalPurpose: 'something-else',
                compatiblePurpose: 'yes',
                consentToCampaigning: 'unknown',
              }),
            ],
          },
        }),
        outcome: ['needs-information'],
        article22: ['unlikely'],
        asks: { 'PURP-04': '/audience/sources/0/consentToCampaigning' },
      },
    ],
  },
  {
    id: 'EX-08',
    title: 'A member of parliament and leaseholders',
    section: PURPOSES,
    about: 'An MP sends leaflets on leasehold at the election to people who wrote to him for help with it',
    code: 'The purpose has changed, and these people are unlikely to expect it',
    turnsOn: ['PURP-05', 'PURP-06', 'CTRL-06'],
    told: [
      {
        name: 'Nothing shows that his constituents expect it',
        plan: leaseholders(),
        outcome: ['restricted'],
        article22: ['consider'],
        finds: ['PURP-05'],
        silentOn: ['PURP-06', 'PURP-02', 'CTRL-06', 'SCD-*'],
        prompts: { 'q1.surprise': ['yes'] },
      },
    ],
    variants: [
      {
        name: 'Evidence on file shows that they expect it and would not object',
        plan: leaseholders({ audience: { sources: [source('casework', { expectationDocumented: 'yes' })] } }),
        outcome: ['clear', 'conditional'],
        article22: ['unlikely'],
        silentOn: ['PURP-*'],
      },
      {
        name: 'Whether they expect it is in doubt',
        plan: leaseholders({
          audience: {
            sources: [
              source('casework', { campaigningExpected: 'unknown', expectationDocumented: 'unknown' }),
            ],
          },
        }),
        outcome: ['needs-information'],
        article22: ['unlikely'],
        asks: { 'PURP-05': '/audience/sources/0/campaigningExpected' },
      },
      {
        name: 'They expect it, but it comes by e-mail and they did not consent to that',
        plan: leaseholders({
          audience: { sources: [source('casework', { expectationDocumented: 'yes' })] },
          delivery: { channels: ['email'] },
        }),
        outcome: ['restricted'],
        article22: ['unlikely'],
        finds: ['PURP-06', 'MAIL-02'],
        silentOn: ['PURP-05'],
      },
    ],
  },
  {
    id: 'EX-09',
    title: 'The spreadsheet of 1998',
    section: PURPOSES,
    about: 'A file of residents and their likely votes is kept in case there is another referendum',
    code: 'The data protection officer is right to delete it',
    turnsOn: ['STOR-01', 'STOR-02', 'MIN-02', 'MIN-03', 'AFT-02'],
    told: [
      {
        name: 'The file is kept on the chance of another vote',
        plan: spreadsheet(),
        outcome: ['restricted'],
        article22: ['out-of-scope'],
        finds: ['STOR-01', 'MIN-02', 'MIN-03', 'STOR-02', 'SCD-02'],
        tells: ['political-opinions declared'],
        prompts: { 'q1.sensitive-data': ['yes'] },
      },
    ],
    variants: [
      {
        name: 'A technique filled in how residents would likely vote',
        plan: spreadsheet({
          profiling: { techniques: [{ kind: 'propensity-score', fills: ['likelyVote'] }] },
        }),
        outcome: ['restricted'],
        article22: ['out-of-scope'],
        finds: ['STOR-01', 'MIN-02'],
        tells: ['political-opinions inferred'],
      },
      {
        name: 'It holds names and addresses from this campaign, within their time',
        plan: spreadsheet({
          audience: { sources: [source('own-contacts')], signals: NAME_AND_ADDRESS },
          attestations: [{ rules: ['MIN-03', 'STOR-02'], met: 'yes' }],
        }),
        outcome: ['clear'],
        article22: ['out-of-scope'],
        silentOn: ['STOR-*', 'MIN-*', 'AFT-*', 'SCD-*'],
      },
    ],
  },
];
