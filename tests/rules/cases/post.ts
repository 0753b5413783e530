import type { RuleCase } from './case.js';
import { freepost } from './messages.js';
import { geographic, list } from './plans.js';

export const post: readonly RuleCase[] = [
  {
    rule: 'POST-01',
    name: 'A mailing by name from which objectors were taken out',
    plan: list(),
    expect: 'met',
    evidence: ['/delivery/channels/0', '/objections/removedFromAudience'],
  },
  {
    rule: 'POST-01',
    name: 'A mailing by name that also goes to people who objected',
    plan: list({ objections: { removedFromAudience: 'no' } }),
    expect: 'broken',
    evidence: ['/objections/removedFromAudience'],
  },
  {
    rule: 'POST-01',
    name: 'It is not said whether objectors were taken off the mailing list',
    plan: list({ objections: { removedFromAudience: null } }),
    expect: 'open',
    missing: ['/objections/removedFromAudience'],
  },
  {
    rule: 'POST-01',
    name: 'A leaflet goes to every home of the ward',
    plan: geographic(),
    expect: 'not-applicable',
  },
  {
    rule: 'POST-01',
    name: 'The election address goes by Freepost to each elector',
    plan: freepost(),
    expect: 'not-applicable',
  },

  {
    rule: 'POST-02',
    name: 'Every home of the ward gets the leaflet',
    plan: geographic(),
    expect: 'met',
    evidence: ['/audience/linkedToPeople'],
  },
  {
    rule: 'POST-02',
    name: 'Leaflets without a name go to homes on a list',
    plan: list({ delivery: { channels: ['post-unaddressed'] } }),
    expect: 'met',
  },
  {
    rule: 'POST-02',
    name: 'It is not said whether people decide which homes get the leaflet',
    plan: geographic({ audience: { linkedToPeople: null } }),
    expect: 'open',
    missing: ['/audience/linkedToPeople'],
  },
  {
    rule: 'POST-02',
    name: 'The mailing is addressed by name',
    plan: list(),
    expect: 'not-applicable',
  },

  {
    rule: 'POST-03',
    name: 'Names are known and left off, and objectors get no leaflet',
    plan: list({ delivery: { channels: ['post-unaddressed'], namesKnown: 'yes' } }),
    expect: 'met',
    finding: false,
    evidence: ['/delivery/namesKnown'],
  },
  {
    rule: 'POST-03',
    name: 'An area is said to be linked to nobody, but the names are known and objectors still in',
    plan: geographic({ delivery: { namesKnown: 'yes' }, objections: { removedFromAudience: 'no' } }),
    expect: 'broken',
    contradiction: true,
    evidence: ['/delivery/namesKnown', '/objections/removedFromAudience'],
  },
  {
    rule: 'POST-03',
    name: 'It is not said whether the campaign knows who lives in the homes on the list',
    plan: list({
      delivery: { channels: ['post-unaddressed'], namesKnown: null },
      objections: { removedFromAudience: null },
    }),
    expect: 'open',
    missing: ['/delivery/namesKnown'],
  },
  {
    rule: 'POST-03',
    name: 'Nobody knows who “the occupier” is',
    plan: list({ delivery: { channels: ['post-unaddressed'] } }),
    expect: 'not-applicable',
  },
  {
    rule: 'POST-03',
    name: 'A drop to a whole ward leaves nothing to ask about names',
    plan: geographic({ delivery: { namesKnown: null } }),
    expect: 'not-applicable',
  },

  {
    rule: 'POST-04',
    name: 'A candidate sends the election address by Freepost',
    plan: freepost(),
    expect: 'told',
    finding: true,
    evidence: ['/delivery/freepostElectionAddress', '/controller/kind'],
  },
  {
    rule: 'POST-04',
    name: 'It is not said whether the letter is the Freepost election address',
    plan: freepost({ delivery: { freepostElectionAddress: null } }),
    expect: 'not-applicable',
    applies: 'unknown',
  },
  {
    rule: 'POST-04',
    name: 'The letter is an ordinary one',
    plan: list(),
    expect: 'not-applicable',
  },
];
