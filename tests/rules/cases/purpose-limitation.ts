import type { RuleCase } from './case.js';
import { caseworkCases } from './casework.js';
import { minimisationAndStorage } from './minimisation-and-storage.js';
import { contextual, geographic, list, lookalike, source } from './plans.js';

const from = (...sources: ReturnType<typeof source>[]) => list({ audience: { sources } });

const REUSED = { originalPurpose: 'something-else', compatiblePurpose: 'yes' } as const;

export const purposeLimitation: readonly RuleCase[] = [
  {
    rule: 'PURP-02',
    name: 'Customers’ data is reused, and that was assessed as compatible',
    plan: from(source('own-customers', { originalPurpose: 'something-else', compatiblePurpose: 'yes' })),
    expect: 'met',
    evidence: ['/audience/sources/0/originalPurpose', '/audience/sources/0/compatiblePurpose'],
  },
  {
    rule: 'PURP-02',
    name: 'Customers’ data is reused against its purpose, but each customer consented',
    plan: from(
      source('own-customers', {
        originalPurpose: 'something-else',
        compatiblePurpose: 'no',
        consentToCampaigning: 'yes',
      }),
    ),
    expect: 'met',
    evidence: ['/audience/sources/0/consentToCampaigning'],
  },
  {
    rule: 'PURP-02',
    name: 'Customers’ data is reused, is not compatible and nobody consented',
    plan: from(
      source('own-customers', {
        originalPurpose: 'something-else',
        compatiblePurpose: 'no',
        consentToCampaigning: 'no',
      }),
    ),
    expect: 'broken',
    evidence: ['/audience/sources/0/originalPurpose', '/audience/sources/0/compatiblePurpose'],
  },
  {
    rule: 'PURP-02',
    name: 'One source of two is reused without a reason, and the other one does not make up for it',
    plan: from(
      source('own-contacts'),
      source('own-customers', {
        originalPurpose: 'something-else',
        compatiblePurpose: 'no',
        consentToCampaigning: 'no',
      }),
    ),
    expect: 'broken',
    evidence: ['/audience/sources/1/compatiblePurpose'],
  },
  {
    rule: 'PURP-02',
    name: 'Customers’ data is reused, and neither compatibility nor consent is stated',
    plan: from(source('own-customers', { originalPurpose: 'something-else' })),
    expect: 'open',
    missing: ['/audience/sources/0/compatiblePurpose', '/audience/sources/0/consentToCampaigning'],
  },
  {
    rule: 'PURP-02',
    name: 'It is not said what the customers’ data was collected for',
    plan: list({ audience: { sources: [{ kind: 'own-customers' }] } }),
    expect: 'open',
    missing: ['/audience/sources/0/originalPurpose'],
  },
  {
    rule: 'PURP-02',
    name: 'It is not said where the list came from',
    plan: list({ audience: { sources: null } }),
    expect: 'open',
    missing: ['/audience/sources'],
  },
  {
    rule: 'PURP-02',
    name: 'The data was collected for campaigning',
    plan: list(),
    expect: 'not-applicable',
  },
  {
    rule: 'PURP-02',
    name: 'Not even of a campaigner’s own supporters is it presumed what their data was collected for',
    plan: list({ audience: { sources: [{ kind: 'regular-supporters' }] } }),
    expect: 'open',
    missing: ['/audience/sources/0/originalPurpose'],
  },

  {
    rule: 'PURP-04',
    name: 'A petition about a hospital is mined for people who consented to campaigning',
    plan: from(source('petition', { originalPurpose: 'something-else', consentToCampaigning: 'yes' })),
    expect: 'met',
    evidence: ['/audience/sources/0/consentToCampaigning'],
  },
  {
    rule: 'PURP-04',
    name: 'A petition about a hospital is mined, and nobody consented',
    plan: from(source('petition', { originalPurpose: 'something-else', consentToCampaigning: 'no' })),
    expect: 'broken',
    evidence: ['/audience/sources/0/kind', '/audience/sources/0/consentToCampaigning'],
  },
  {
    rule: 'PURP-04',
    name: 'Calling it compatible does not help where a survey is mined',
    plan: from(
      source('survey', {
        originalPurpose: 'something-else',
        compatiblePurpose: 'yes',
        consentToCampaigning: 'no',
      }),
    ),
    expect: 'broken',
  },
  {
    rule: 'PURP-04',
    name: 'A survey made for something else is used, and nothing is said of consent',
    plan: from(source('survey', { originalPurpose: 'something-else' })),
    expect: 'open',
    missing: ['/audience/sources/0/consentToCampaigning'],
  },
  {
    rule: 'PURP-04',
    name: 'It is not said what the petition told its signers',
    plan: list({ audience: { sources: [{ kind: 'petition' }] } }),
    expect: 'open',
    missing: ['/audience/sources/0/originalPurpose'],
  },
  {
    rule: 'PURP-04',
    name: 'The petition’s form said that it is for campaigning',
    plan: from(source('petition')),
    expect: 'not-applicable',
  },
  {
    rule: 'PURP-04',
    name: 'A canvass is neither a survey nor a petition',
    plan: from(source('canvass', { originalPurpose: 'something-else' })),
    expect: 'not-applicable',
  },

  {
    rule: 'PURP-05',
    name: 'Documented evidence shows that those people expect it',
    plan: from(source('casework', { campaigningExpected: 'yes', expectationDocumented: 'yes' })),
    expect: 'met',
    evidence: ['/audience/sources/0/campaigningExpected', '/audience/sources/0/expectationDocumented'],
  },
  {
    rule: 'PURP-05',
    name: 'People who wrote about their housing would not expect campaigning',
    plan: from(source('casework', { campaigningExpected: 'no' })),
    expect: 'broken',
    evidence: ['/audience/sources/0/campaigningExpected'],
  },
  {
    rule: 'PURP-05',
    name: 'They are believed to expect it, but no reason is documented',
    plan: from(source('casework', { campaigningExpected: 'yes', expectationDocumented: 'no' })),
    expect: 'broken',
    evidence: ['/audience/sources/0/expectationDocumented'],
  },
  {
    rule: 'PURP-05',
    name: 'Casework data is used, and nothing is said of what those people expect',
    plan: list({ audience: { sources: [{ kind: 'casework' }] } }),
    expect: 'open',
    missing: ['/audience/sources/0/campaigningExpected', '/audience/sources/0/expectationDocumented'],
  },
  {
    rule: 'PURP-05',
    name: 'No casework is among the sources',
    plan: list(),
    expect: 'not-applicable',
  },
  {
    rule: 'PURP-05',
    name: 'A contextual ad has no sources',
    plan: contextual(),
    expect: 'not-applicable',
  },

  {
    rule: 'PURP-01',
    name: 'People were told of campaigning, and somebody vouches for the record of purposes',
    plan: list({ attestations: [{ rules: ['PURP-01'], met: 'yes' }] }),
    expect: 'met',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'PURP-01',
    name: 'People were told of nothing',
    plan: from(source('own-contacts', { told: { topics: [] } })),
    expect: 'broken',
    evidence: ['/audience/sources/0/told/topics'],
  },
  {
    rule: 'PURP-01',
    name: 'A word does not outweigh that the people of a seed were told of something else',
    plan: lookalike({
      audience: { seed: { sources: [source('own-contacts', { told: { topics: ['profiling'] } })] } },
      attestations: [{ rules: ['PURP-*'], met: 'yes' }],
    }),
    expect: 'broken',
    evidence: ['/audience/seed/sources/0/told/topics/0'],
  },
  {
    rule: 'PURP-01',
    name: 'Somebody says that no purposes are written down',
    plan: list({ attestations: [{ rules: ['PURP-01'], met: 'no' }] }),
    expect: 'broken',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'PURP-01',
    name: 'It is not said what people were told',
    plan: list({ audience: { sources: [{ kind: 'own-contacts' }] } }),
    expect: 'open',
    missing: ['/audience/sources/0/told'],
  },
  {
    rule: 'PURP-01',
    name: 'People were told, and nobody vouches for the record of purposes',
    plan: list(),
    expect: 'open',
    missing: ['/attestations'],
  },
  {
    rule: 'PURP-01',
    name: 'An unaddressed leaflet uses nobody’s data',
    plan: geographic(),
    expect: 'not-applicable',
  },

  {
    rule: 'PURP-03',
    name: 'Customers’ data is reused after all five things were weighed',
    plan: from(source('own-customers', { ...REUSED, consentToCampaigning: 'no' })),
    expect: 'met',
    evidence: ['/audience/sources/0/compatibilityWeighed/0', '/audience/sources/0/compatibilityWeighed/4'],
  },
  {
    rule: 'PURP-03',
    name: 'The consequences for people were left out of account',
    plan: from(
      source('own-customers', {
        ...REUSED,
        consentToCampaigning: 'no',
        compatibilityWeighed: ['link', 'context', 'nature', 'safeguards'],
      }),
    ),
    expect: 'broken',
    evidence: ['/audience/sources/0/originalPurpose', '/audience/sources/0/compatibilityWeighed/0'],
  },
  {
    rule: 'PURP-03',
    name: 'Nothing at all was weighed',
    plan: from(source('own-customers', { ...REUSED, consentToCampaigning: 'no', compatibilityWeighed: [] })),
    expect: 'broken',
  },
  {
    rule: 'PURP-03',
    name: 'It is not said what was weighed',
    plan: list({
      audience: {
        sources: [{ kind: 'own-customers', originalPurpose: 'something-else', consentToCampaigning: 'no' }],
      },
    }),
    expect: 'open',
    missing: ['/audience/sources/0/compatibilityWeighed'],
  },
  {
    rule: 'PURP-03',
    name: 'It is neither said whether customers consented nor what was weighed',
    plan: list({
      audience: {
        sources: [{ kind: 'own-customers', originalPurpose: 'something-else', compatiblePurpose: 'yes' }],
      },
    }),
    expect: 'open',
    missing: ['/audience/sources/0/consentToCampaigning'],
  },
  {
    rule: 'PURP-03',
    name: 'Customers consented to campaigning, so nothing needs weighing',
    plan: from(source('own-customers', { ...REUSED, consentToCampaigning: 'yes', compatibilityWeighed: [] })),
    expect: 'not-applicable',
  },
  {
    rule: 'PURP-03',
    name: 'The data was gathered for campaigning in the first place',
    plan: list(),
    expect: 'not-applicable',
  },
  {
    rule: 'PURP-03',
    name: 'An earlier campaign for another purpose is a reuse too',
    plan: from(
      source('canvass', {
        originalPurpose: 'earlier-campaign',
        compatiblePurpose: 'no',
        consentToCampaigning: 'no',
        compatibilityWeighed: [],
      }),
    ),
    expect: 'broken',
    evidence: ['/audience/sources/0/originalPurpose', '/audience/sources/0/compatiblePurpose'],
  },
  {
    rule: 'PURP-02',
    name: 'Data of a referendum is used in an election that it is not compatible with',
    plan: from(
      source('canvass', {
        originalPurpose: 'earlier-campaign',
        compatiblePurpose: 'no',
        consentToCampaigning: 'no',
      }),
    ),
    expect: 'broken',
    evidence: ['/audience/sources/0/originalPurpose', '/audience/sources/0/compatiblePurpose'],
  },
  {
    rule: 'PURP-02',
    name: 'It is not said whether an earlier campaign had the same purpose',
    plan: from(source('canvass', { originalPurpose: 'earlier-campaign' })),
    expect: 'open',
    missing: ['/audience/sources/0/compatiblePurpose'],
  },
  {
    rule: 'PURP-02',
    name: 'The earlier campaign had the same purpose',
    plan: from(source('canvass', { originalPurpose: 'earlier-campaign', compatiblePurpose: 'yes' })),
    expect: 'not-applicable',
  },

  ...caseworkCases,
  ...minimisationAndStorage,
];
