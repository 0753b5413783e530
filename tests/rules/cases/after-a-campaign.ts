import type { RuleCase } from './case.js';
import { contextual, geographic, list, source } from './plans.js';

const from = (...sources: ReturnType<typeof source>[]) => list({ audience: { sources } });
const EARLIER = { originalPurpose: 'earlier-campaign', compatiblePurpose: 'yes' } as const;

export const afterACampaign: readonly RuleCase[] = [
  {
    rule: 'AFT-01',
    name: 'The data of the campaign that ended was reviewed',
    plan: list({
      audience: { sources: [source('own-contacts', EARLIER)] },
      attestations: [{ rules: ['AFT-01'], met: 'yes' }],
    }),
    expect: 'met',
    finding: true,
    evidence: ['/audience/sources/0/originalPurpose'],
  },
  {
    rule: 'AFT-01',
    name: 'Somebody says that nothing was reviewed',
    plan: list({
      audience: { sources: [source('own-contacts', EARLIER)] },
      attestations: [{ rules: ['AFT-01'], met: 'no' }],
    }),
    expect: 'broken',
    finding: true,
  },
  {
    rule: 'AFT-01',
    name: 'Data of an ended campaign is used, and nothing is said of a review',
    plan: from(source('own-contacts', EARLIER)),
    expect: 'open',
    finding: true,
    missing: ['/attestations'],
  },
  {
    rule: 'AFT-01',
    name: 'No campaign has ended from which data is left',
    plan: list(),
    expect: 'not-applicable',
    finding: false,
  },

  {
    rule: 'AFT-02',
    name: 'All six things were weighed and a DPIA was carried out',
    plan: from(source('own-contacts', EARLIER)),
    expect: 'met',
    evidence: ['/audience/sources/0/carryOverWeighed/0', '/dpia/done'],
  },
  {
    rule: 'AFT-02',
    name: 'All six things were weighed and a DPIA was decided against',
    plan: list({ audience: { sources: [source('own-contacts', EARLIER)] }, dpia: { done: 'no' } }),
    expect: 'met',
  },
  {
    rule: 'AFT-02',
    name: 'Nobody looked at how old the data is',
    plan: from(
      source('own-contacts', {
        ...EARLIER,
        carryOverWeighed: ['need', 'expectation', 'told', 'purpose', 'security'],
      }),
    ),
    expect: 'broken',
    evidence: ['/audience/sources/0/originalPurpose', '/audience/sources/0/carryOverWeighed/0'],
  },
  {
    rule: 'AFT-02',
    name: 'It is not said what was weighed, nor whether a DPIA was considered',
    plan: list({
      audience: { sources: [{ kind: 'own-contacts', originalPurpose: 'earlier-campaign' }] },
      dpia: null,
    }),
    expect: 'open',
    missing: ['/audience/sources/0/carryOverWeighed', '/dpia/done'],
  },
  {
    rule: 'AFT-02',
    name: 'It is not said whether the data comes from an earlier campaign',
    plan: list({ audience: { sources: [{ kind: 'own-contacts' }] } }),
    expect: 'open',
    missing: ['/audience/sources/0/originalPurpose'],
  },
  { rule: 'AFT-02', name: 'The campaign still goes on', plan: list(), expect: 'not-applicable' },
  {
    rule: 'AFT-02',
    name: 'A copy of the electoral register belongs to no campaign',
    plan: from(source('electoral-register', { originalPurpose: 'earlier-campaign' })),
    expect: 'not-applicable',
  },

  {
    rule: 'AFT-03',
    name: 'A campaign group that disbands vouches for the end of its data',
    plan: list({ campaign: { dissolving: 'yes' }, attestations: [{ rules: ['AFT-03'], met: 'yes' }] }),
    expect: 'met',
    evidence: ['/campaign/dissolving', '/attestations/0/met'],
  },
  {
    rule: 'AFT-03',
    name: 'A campaign group that disbands has not checked its processors',
    plan: list({ campaign: { dissolving: 'yes' }, attestations: [{ rules: ['AFT-*'], met: 'no' }] }),
    expect: 'broken',
    evidence: ['/campaign/dissolving'],
  },
  {
    rule: 'AFT-03',
    name: 'Nobody says what a group that disbands does with its data',
    plan: list({ campaign: { dissolving: 'yes' } }),
    expect: 'open',
    missing: ['/attestations'],
  },
  {
    rule: 'AFT-03',
    name: 'It is not said whether the organisation is being wound up',
    plan: list({ campaign: null }),
    expect: 'open',
    missing: ['/campaign/dissolving'],
  },
  { rule: 'AFT-03', name: 'The organisation goes on', plan: list(), expect: 'not-applicable' },
  {
    rule: 'AFT-03',
    name: 'A group that disbands holds nobody’s data for a leaflet to all',
    plan: geographic({ campaign: { dissolving: 'yes' } }),
    expect: 'not-applicable',
  },

  {
    rule: 'AFT-04',
    name: 'A list of a disbanded group came with a basis in law',
    plan: from(source('other-body', { fromDisbandedBody: 'yes', passingOnAllowed: 'yes' })),
    expect: 'met',
    evidence: ['/audience/sources/0/fromDisbandedBody', '/audience/sources/0/passingOnAllowed'],
  },
  {
    rule: 'AFT-04',
    name: 'A referendum group hands its list on although the law does not allow it',
    plan: from(source('other-body', { fromDisbandedBody: 'yes', passingOnAllowed: 'no' })),
    expect: 'broken',
    evidence: ['/audience/sources/0/kind', '/audience/sources/0/passingOnAllowed'],
  },
  {
    rule: 'AFT-04',
    name: 'It is not said whether the law allows a disbanded group to hand its list on',
    plan: from(source('other-body', { fromDisbandedBody: 'yes' })),
    expect: 'open',
    missing: ['/audience/sources/0/passingOnAllowed'],
  },
  {
    rule: 'AFT-04',
    name: 'It is not said whether the body that gave the list still exists',
    plan: list({ audience: { sources: [{ kind: 'other-body' }] } }),
    expect: 'open',
    missing: ['/audience/sources/0/fromDisbandedBody'],
  },
  {
    rule: 'AFT-04',
    name: 'The body that gave the list goes on',
    plan: from(source('other-body')),
    expect: 'not-applicable',
  },
  {
    rule: 'AFT-04',
    name: 'A contextual ad takes over no list',
    plan: contextual(),
    expect: 'not-applicable',
  },
];
