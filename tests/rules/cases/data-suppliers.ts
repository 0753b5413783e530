import type { Attested } from './attested-only.js';
import type { RuleCase } from './case.js';
import { geographic, list, source, TOLD } from './plans.js';

/** A broker about which nothing is wrong. */
export const broker = (more: Parameters<typeof source>[1] = {}, attestations: readonly Attested[] = []) =>
  list({
    attestations: [...attestations],
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

/** What is bought: contact details, facts and guesses. */
export const dataSuppliers: readonly RuleCase[] = [
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
    rule: 'BROK-03',
    name: 'People in the broker’s data were told everything and would expect it',
    plan: broker(),
    expect: 'met',
    evidence: ['/audience/sources/0/campaigningExpected', '/audience/sources/0/told/elements/2'],
  },
  {
    rule: 'BROK-03',
    name: 'People would not expect a campaign to know their number of children',
    plan: broker({ campaigningExpected: 'no' }),
    expect: 'broken',
    evidence: ['/audience/sources/0/campaigningExpected'],
  },
  {
    rule: 'BROK-03',
    name: 'The campaign’s information does not name its own lawful basis',
    plan: broker({ told: { ...TOLD, elements: ['controller', 'purposes'] } }),
    expect: 'broken',
    evidence: ['/audience/sources/0/told/elements/0'],
  },
  {
    rule: 'BROK-03',
    name: 'People were told all of it by the broker already, and the campaign has the proof',
    plan: broker({ told: { topics: [] }, noticeException: 'already-informed', exceptionEvidenced: 'yes' }),
    expect: 'met',
  },
  {
    rule: 'BROK-03',
    name: 'It is not said whether people would expect bought facts to be used',
    plan: broker({ campaigningExpected: UNSTATED }),
    expect: 'open',
    missing: ['/audience/sources/0/campaigningExpected'],
  },
  {
    rule: 'BROK-03',
    name: 'Facts that people gave the campaign themselves are not bought',
    plan: list(),
    expect: 'not-applicable',
  },

  {
    rule: 'BROK-04',
    name: 'What people of a town tend to read, held apart from anybody',
    plan: broker({ inferences: 'not-tied-to-people' }),
    expect: 'met',
    evidence: ['/audience/sources/0/inferences'],
  },
  {
    rule: 'BROK-04',
    name: 'It is not said whether the bought data holds guesses',
    plan: broker({ inferences: UNSTATED }),
    expect: 'open',
    missing: ['/audience/sources/0/inferences'],
  },
  {
    rule: 'BROK-04',
    name: 'The bought data holds no guesses',
    plan: broker(),
    expect: 'not-applicable',
  },
  {
    rule: 'BROK-04',
    name: 'Guesses about areas decide about nobody in particular',
    plan: geographic({
      audience: { sources: [source('data-broker', { inferences: 'not-tied-to-people' })] },
    }),
    expect: 'not-applicable',
  },

  {
    rule: 'BROK-05',
    name: 'Guesses appended to names of people who know of it',
    plan: broker({ inferences: 'tied-to-people' }),
    expect: 'met',
    finding: false,
  },
  {
    rule: 'BROK-05',
    name: 'Guesses appended to names of people who were told nothing',
    plan: broker({ inferences: 'tied-to-people', told: { topics: [] } }),
    expect: 'broken',
    evidence: ['/audience/sources/0/inferences', '/audience/sources/0/told/topics'],
  },
  {
    rule: 'BROK-05',
    name: 'Guesses that are tied to addresses make an area one of people, whatever is declared',
    plan: geographic({
      audience: {
        linkedToPeople: 'no',
        sources: [source('data-broker', { inferences: 'tied-to-people', campaigningExpected: 'no' })],
      },
    }),
    expect: 'broken',
    contradiction: true,
    evidence: ['/audience/sources/0/inferences'],
  },
  {
    rule: 'BROK-05',
    name: 'It is not said what people know of the guesses appended to their names',
    plan: broker({ inferences: 'tied-to-people', told: UNSTATED }),
    expect: 'open',
    missing: ['/audience/sources/0/told'],
  },
  {
    rule: 'BROK-05',
    name: 'Guesses are kept apart from anybody’s identity',
    plan: broker({ inferences: 'not-tied-to-people' }),
    expect: 'not-applicable',
  },
];
