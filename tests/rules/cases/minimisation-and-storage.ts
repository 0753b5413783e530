import type { RuleCase } from './case.js';
import { contextual, list, segments, source } from './plans.js';

const from = (...sources: ReturnType<typeof source>[]) => list({ audience: { sources } });
const JUST_IN_CASE = { originalPurpose: 'earlier-campaign', keptJustInCase: 'yes' } as const;

/** "Purpose limitation, data minimisation and storage limitation": the latter two. */
export const minimisationAndStorage: readonly RuleCase[] = [
  {
    rule: 'MIN-01',
    name: 'Somebody vouches that each field is needed',
    plan: list({ attestations: [{ rules: ['MIN-*'], met: 'yes' }] }),
    expect: 'met',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'MIN-01',
    name: 'Somebody says that fields are not needed',
    plan: list({ attestations: [{ rules: ['MIN-01'], met: 'no' }] }),
    expect: 'broken',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'MIN-01',
    name: 'Nobody vouches for the need of each field',
    plan: list(),
    expect: 'open',
    missing: ['/attestations'],
  },
  { rule: 'MIN-01', name: 'A contextual ad uses no data', plan: contextual(), expect: 'not-applicable' },

  {
    rule: 'MIN-02',
    name: 'A petition is used that is not kept just in case',
    plan: from(source('petition')),
    expect: 'met',
    evidence: ['/audience/sources/0/keptJustInCase'],
  },
  {
    rule: 'MIN-02',
    name: 'Voting intentions of an old referendum are kept in case there is another',
    plan: from(source('own-contacts', JUST_IN_CASE)),
    expect: 'broken',
    evidence: ['/audience/sources/0/originalPurpose', '/audience/sources/0/keptJustInCase'],
  },
  {
    rule: 'MIN-02',
    name: 'It is not said why a list of an earlier campaign is kept',
    plan: list({ audience: { sources: [{ kind: 'own-contacts', originalPurpose: 'earlier-campaign' }] } }),
    expect: 'open',
    missing: ['/audience/sources/0/keptJustInCase'],
  },
  {
    rule: 'MIN-02',
    name: 'It is not said from where the contacts come',
    plan: list({ audience: { sources: [{ kind: 'own-contacts' }] } }),
    expect: 'open',
    missing: ['/audience/sources/0/originalPurpose'],
  },
  {
    rule: 'MIN-02',
    name: 'Contacts were gathered for this campaign',
    plan: list(),
    expect: 'not-applicable',
  },

  {
    rule: 'MIN-03',
    name: 'Somebody vouches that the lists are reviewed',
    plan: list({ attestations: [{ rules: ['MIN-03'], met: 'yes' }] }),
    expect: 'met',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'MIN-03',
    name: 'A word does not outweigh that a list is kept just in case',
    plan: from(source('own-contacts', { keptJustInCase: 'yes' })),
    expect: 'broken',
    evidence: ['/audience/sources/0/keptJustInCase'],
  },
  {
    rule: 'MIN-03',
    name: 'Nobody vouches for a review',
    plan: list({ audience: { sources: [{ kind: 'own-contacts' }] } }),
    expect: 'open',
    missing: ['/attestations'],
  },
  {
    rule: 'MIN-03',
    name: 'Only the platform holds the data',
    plan: segments(),
    expect: 'not-applicable',
  },

  {
    rule: 'STOR-01',
    name: 'A list of an earlier campaign is within its time and has a use',
    plan: from(source('own-contacts', { originalPurpose: 'earlier-campaign' })),
    expect: 'met',
    evidence: ['/audience/sources/0/retentionExpired', '/audience/sources/0/keptJustInCase'],
  },
  {
    rule: 'STOR-01',
    name: 'The time for which a petition was to be kept is over',
    plan: from(source('petition', { retentionExpired: 'yes' })),
    expect: 'broken',
    evidence: ['/audience/sources/0/kind', '/audience/sources/0/retentionExpired'],
  },
  {
    rule: 'STOR-01',
    name: 'Another referendum may come, and that is the only reason for keeping the list',
    plan: from(source('own-contacts', JUST_IN_CASE)),
    expect: 'broken',
    evidence: ['/audience/sources/0/keptJustInCase'],
  },
  {
    rule: 'STOR-01',
    name: 'It is not said how long customers’ data that is reused was to be kept',
    plan: list({ audience: { sources: [{ kind: 'own-customers', originalPurpose: 'something-else' }] } }),
    expect: 'open',
    missing: ['/audience/sources/0/retentionExpired', '/audience/sources/0/keptJustInCase'],
  },
  {
    rule: 'STOR-01',
    name: 'Members’ data is used for the campaigning that it was gathered for',
    plan: from(source('own-members')),
    expect: 'not-applicable',
  },
  {
    rule: 'STOR-01',
    name: 'How long a platform keeps its own data is not asked of the campaign',
    plan: segments({ audience: { sources: [{ kind: 'platform-data' }] } }),
    expect: 'not-applicable',
  },

  {
    rule: 'STOR-02',
    name: 'Somebody vouches for the retention policy and the log',
    plan: list({ attestations: [{ rules: ['STOR-02'], met: 'yes' }] }),
    expect: 'met',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'STOR-02',
    name: 'A word does not outweigh that the time is over',
    plan: list({
      audience: { sources: [source('own-members', { retentionExpired: 'yes' })] },
      attestations: [{ rules: ['STOR-02'], met: 'yes' }],
    }),
    expect: 'broken',
    evidence: ['/audience/sources/0/retentionExpired'],
  },
  {
    rule: 'STOR-02',
    name: 'Nobody vouches for a retention policy',
    plan: list(),
    expect: 'open',
    missing: ['/attestations'],
  },
  {
    rule: 'STOR-02',
    name: 'A contextual ad keeps nothing',
    plan: contextual(),
    expect: 'not-applicable',
  },
];
