import type { RuleCase } from './case.js';
import { contextual, list, source } from './plans.js';

const broker = (more: Parameters<typeof source>[1] = {}) =>
  list({
    audience: {
      sources: [
        source('data-broker', {
          providesContactDetails: 'yes',
          consentToCampaigning: 'yes',
          consentNamesCampaign: 'yes',
          checkedBeyondAssurance: 'yes',
          complianceShown: 'yes',
          ...more,
        }),
      ],
    },
  });
const UNSTATED = undefined as never;
const UNKNOWN_SOURCES = list({ audience: { sources: null } });

export const collectingData: readonly RuleCase[] = [
  {
    rule: 'BROK-01',
    name: 'Bought phone numbers of people who consented to this campaign having them',
    plan: broker(),
    expect: 'met',
    evidence: ['/audience/sources/0/providesContactDetails', '/audience/sources/0/consentToCampaigning'],
  },
  {
    rule: 'BROK-01',
    name: 'Bought phone numbers of people who consented to nothing',
    plan: broker({ consentToCampaigning: 'no', consentNamesCampaign: 'no' }),
    expect: 'broken',
    evidence: ['/audience/sources/0/providesContactDetails', '/audience/sources/0/consentToCampaigning'],
  },
  {
    rule: 'BROK-01',
    name: 'E-mail addresses scraped from social media',
    plan: list({
      audience: {
        sources: [source('social-media', { providesContactDetails: 'yes', consentToCampaigning: 'no' })],
      },
    }),
    expect: 'broken',
  },
  {
    rule: 'BROK-01',
    name: 'People did not consent, whatever their consent is said to have named',
    plan: broker({ consentToCampaigning: 'no', consentNamesCampaign: 'yes' }),
    expect: 'broken',
  },
  {
    rule: 'BROK-01',
    name: 'A notice on the campaign’s own site does not cure that numbers were bought',
    plan: broker({
      consentToCampaigning: 'no',
      consentNamesCampaign: 'no',
      told: { topics: ['political-campaigning', 'sources-of-data'], on: '2026-01-10' },
    }),
    expect: 'broken',
  },
  {
    rule: 'BROK-01',
    name: 'Nobody can vouch for a consent to bought numbers that is not stated',
    plan: list({
      audience: { sources: [source('data-broker', { providesContactDetails: 'yes' })] },
      attestations: [{ rules: ['BROK-*'], met: 'yes' }],
    }),
    expect: 'open',
    missing: ['/audience/sources/0/consentToCampaigning'],
  },
  {
    rule: 'BROK-01',
    name: 'It is not said whether the bought data has contact details',
    plan: broker({
      providesContactDetails: UNSTATED,
      consentToCampaigning: UNSTATED,
      consentNamesCampaign: UNSTATED,
    }),
    expect: 'open',
    missing: ['/audience/sources/0/providesContactDetails'],
  },
  {
    rule: 'BROK-01',
    name: 'Bought data without any contact details',
    plan: broker({ providesContactDetails: 'no' }),
    expect: 'not-applicable',
  },
  {
    rule: 'BROK-01',
    name: 'Numbers that people gave the campaign themselves',
    plan: list({ audience: { sources: [source('own-contacts', { providesContactDetails: 'yes' })] } }),
    expect: 'not-applicable',
  },

  {
    rule: 'BROK-02',
    name: 'The consent given to the broker named this campaign',
    plan: broker(),
    expect: 'met',
    evidence: ['/audience/sources/0/consentNamesCampaign'],
  },
  {
    rule: 'BROK-02',
    name: 'The consent given to the broker spoke of selected partners',
    plan: broker({ consentNamesCampaign: 'no' }),
    expect: 'broken',
    evidence: ['/audience/sources/0/consentToCampaigning', '/audience/sources/0/consentNamesCampaign'],
  },
  {
    rule: 'BROK-02',
    name: 'It is not said whom the consent given to another body named',
    plan: list({ audience: { sources: [source('other-body', { consentToCampaigning: 'yes' })] } }),
    expect: 'open',
    missing: ['/audience/sources/0/consentNamesCampaign'],
  },
  {
    rule: 'BROK-02',
    name: 'No consent given to the broker is relied on',
    plan: broker({ consentToCampaigning: 'no', consentNamesCampaign: 'no' }),
    expect: 'not-applicable',
  },
  {
    rule: 'BROK-02',
    name: 'A consent given to the campaign itself is no third party’s',
    plan: list({ audience: { sources: [source('own-contacts', { consentToCampaigning: 'yes' })] } }),
    expect: 'not-applicable',
  },

  {
    rule: 'BROK-06',
    name: 'The campaign checked the broker’s records itself',
    plan: broker(),
    expect: 'met',
    evidence: ['/audience/sources/0/checkedBeyondAssurance'],
  },
  {
    rule: 'BROK-06',
    name: 'There is only a clause in the broker’s contract',
    plan: broker({ checkedBeyondAssurance: 'no' }),
    expect: 'broken',
    evidence: ['/audience/sources/0/kind', '/audience/sources/0/checkedBeyondAssurance'],
  },
  {
    rule: 'BROK-06',
    name: 'It is not said what was checked',
    plan: broker({ checkedBeyondAssurance: UNSTATED }),
    expect: 'open',
    missing: ['/audience/sources/0/checkedBeyondAssurance'],
  },
  {
    rule: 'BROK-06',
    name: 'It is not said where the list came from',
    plan: UNKNOWN_SOURCES,
    expect: 'open',
    missing: ['/audience/sources'],
  },
  {
    rule: 'BROK-06',
    name: 'People gave the campaign their data themselves',
    plan: list(),
    expect: 'not-applicable',
  },

  {
    rule: 'BROK-09',
    name: 'The broker showed that it got the data lawfully, and nobody complained',
    plan: broker(),
    expect: 'met',
  },
  {
    rule: 'BROK-09',
    name: 'The broker could not show how it got the data',
    plan: broker({ complianceShown: 'no' }),
    expect: 'broken',
    evidence: ['/audience/sources/0/complianceShown'],
  },
  {
    rule: 'BROK-09',
    name: 'People complained about the source, whatever the broker showed',
    plan: broker({ complaints: 'yes' }),
    expect: 'broken',
    evidence: ['/audience/sources/0/complaints'],
  },
  {
    rule: 'BROK-09',
    name: 'Neither the broker’s proof nor complaints are stated',
    plan: broker({ complianceShown: UNSTATED, complaints: UNSTATED }),
    expect: 'open',
    missing: ['/audience/sources/0/complaints', '/audience/sources/0/complianceShown'],
  },
  {
    rule: 'BROK-09',
    name: 'No data comes from a third party',
    plan: list(),
    expect: 'not-applicable',
  },
  {
    rule: 'BROK-09',
    name: 'A contextual ad needs no supplier of data',
    plan: contextual(),
    expect: 'not-applicable',
  },
];
