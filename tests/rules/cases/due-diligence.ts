import { attestedOnly } from './attested-only.js';
import type { RuleCase } from './case.js';
import { broker } from './data-suppliers.js';
import { contextual, list, source } from './plans.js';

const UNSTATED = undefined as never;
const UNKNOWN_SOURCES = list({ audience: { sources: null } });

/** What is checked about a supplier before its data is used. */
export const dueDiligence: readonly RuleCase[] = [
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

  {
    rule: 'BROK-07',
    name: 'All three checks of a broker turned out well',
    plan: broker(),
    expect: 'met',
    evidence: ['/audience/sources/0/complianceShown', '/audience/sources/0/passingOnUnderstood'],
  },
  {
    rule: 'BROK-07',
    name: 'People thought they were entering a prize draw, not a campaign’s list',
    plan: broker({ passingOnUnderstood: 'no' }),
    expect: 'broken',
    evidence: ['/audience/sources/0/passingOnUnderstood'],
  },
  {
    rule: 'BROK-07',
    name: 'It is not said what people understood of the passing on',
    plan: broker({ passingOnUnderstood: UNSTATED }),
    expect: 'open',
    missing: ['/audience/sources/0/passingOnUnderstood'],
  },
  {
    rule: 'BROK-07',
    name: 'Nobody passed any data on',
    plan: list(),
    expect: 'not-applicable',
  },

  {
    rule: 'BROK-08',
    name: 'All seven items of due diligence are on file',
    plan: broker(),
    expect: 'met',
    evidence: ['/audience/sources/0/dueDiligence/0', '/audience/sources/0/dueDiligence/4'],
  },
  {
    rule: 'BROK-08',
    name: 'Records of consent and a check of numbers are not needed for letters without consent',
    plan: broker({
      consentToCampaigning: 'no',
      dueDiligence: ['compiler', 'notice-copy', 'method', 'dates', 'recipients-description'],
    }),
    expect: 'met',
  },
  {
    rule: 'BROK-08',
    name: 'Nothing is on file but the contract',
    plan: broker({ dueDiligence: [] }),
    expect: 'broken',
    evidence: ['/audience/sources/0/dueDiligence'],
  },
  {
    rule: 'BROK-08',
    name: 'People are called, and no proof of a check of their numbers is held',
    plan: list({
      audience: {
        sources: [
          source('data-broker', {
            consentToCampaigning: 'no',
            dueDiligence: ['compiler', 'notice-copy', 'method', 'dates', 'recipients-description'],
          }),
        ],
      },
      delivery: { channels: ['live-call'] },
    }),
    expect: 'broken',
    evidence: ['/audience/sources/0/dueDiligence/0'],
  },
  {
    rule: 'BROK-08',
    name: 'It is not said what the campaign holds from the broker',
    plan: broker({ dueDiligence: UNSTATED }),
    expect: 'open',
    missing: ['/audience/sources/0/dueDiligence'],
  },
  {
    rule: 'BROK-08',
    name: 'There is no supplier of data to ask',
    plan: list(),
    expect: 'not-applicable',
  },

  ...attestedOnly(
    'BROK-10',
    'a contract with the broker',
    (attestations) => broker({}, attestations),
    list(),
    'No data is shared by a supplier',
  ),
];
