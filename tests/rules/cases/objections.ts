import type { RuleCase } from './case.js';
import { freepost, research, service } from './messages.js';
import { contextual, geographic, list, lookalike, none } from './plans.js';

const CHECKED = { checkId: 'check-1', listDigest: '5e'.repeat(32) };

export const objections: readonly RuleCase[] = [
  {
    rule: 'OBJ-01',
    name: 'Everybody who objected was taken out',
    plan: list(),
    expect: 'met',
    evidence: ['/objections/removedFromAudience'],
  },
  {
    rule: 'OBJ-01',
    name: 'People who objected are still in the audience',
    plan: list({ objections: { removedFromAudience: 'no' } }),
    expect: 'broken',
    evidence: ['/objections/removedFromAudience'],
  },
  {
    rule: 'OBJ-01',
    name: 'A word does not outweigh that objectors are still in',
    plan: list({
      objections: { removedFromAudience: 'no' },
      attestations: [{ rules: ['OBJ-*'], met: 'yes' }],
    }),
    expect: 'broken',
  },
  {
    rule: 'OBJ-01',
    name: 'The list was checked against those who objected, and nobody has to say so',
    plan: list({ objections: { removedFromAudience: null }, suppression: CHECKED }),
    expect: 'met',
    evidence: ['/suppression/checkId'],
  },
  {
    rule: 'OBJ-01',
    name: 'The list was checked, but somebody says that objectors are still in it',
    plan: list({ objections: { removedFromAudience: 'no' }, suppression: CHECKED }),
    expect: 'broken',
    contradiction: true,
    evidence: ['/objections/removedFromAudience', '/suppression/checkId'],
  },
  {
    rule: 'OBJ-01',
    name: 'The check of a list says nothing of strangers who resemble it',
    plan: lookalike({ objections: { removedFromAudience: null }, suppression: CHECKED }),
    expect: 'open',
    missing: ['/objections/removedFromAudience'],
  },
  {
    rule: 'OBJ-01',
    name: 'It is not said whether objectors were taken out',
    plan: list({ objections: { removedFromAudience: 'unknown' } }),
    expect: 'open',
    missing: ['/objections/removedFromAudience'],
  },
  {
    rule: 'OBJ-01',
    name: 'A contextual ad is directed to nobody',
    plan: contextual({ objections: { removedFromAudience: 'no' } }),
    expect: 'not-applicable',
  },
  {
    rule: 'OBJ-01',
    name: 'A service message to a member is no direct marketing to object to',
    plan: service({}, { objections: { removedFromAudience: 'no' } }),
    expect: 'not-applicable',
  },
  {
    rule: 'OBJ-01',
    name: 'A survey that goes on to urge support is direct marketing to objectors',
    plan: research({ callToAction: ['vote-for'] }, { objections: { removedFromAudience: 'no' } }),
    expect: 'broken',
  },
  {
    rule: 'OBJ-01',
    name: 'Nobody can object to the Freepost election address',
    plan: freepost({ objections: { removedFromAudience: 'no' } }),
    expect: 'not-applicable',
  },
  {
    rule: 'OBJ-01',
    name: 'A charity calls its letter a Freepost election address',
    plan: freepost({ controller: { kind: 'charity' }, objections: { removedFromAudience: 'no' } }),
    expect: 'broken',
    contradiction: true,
    evidence: ['/controller/kind'],
  },
  {
    rule: 'OBJ-01',
    name: 'An e-mail goes out besides the Freepost election address',
    plan: freepost({
      delivery: { channels: ['post-addressed', 'email'] },
      objections: { removedFromAudience: 'no' },
    }),
    expect: 'broken',
    evidence: ['/delivery/channels/1'],
  },

  {
    rule: 'OBJ-02',
    name: 'There is a procedure, and people are trained in it',
    plan: list(),
    expect: 'met',
    evidence: ['/objections/procedure', '/objections/staffTrained'],
  },
  {
    rule: 'OBJ-02',
    name: 'There is a procedure that nobody was trained in',
    plan: list({ objections: { staffTrained: 'no' } }),
    expect: 'broken',
    evidence: ['/objections/staffTrained'],
  },
  {
    rule: 'OBJ-02',
    name: 'Nothing is said of objections',
    plan: list({ objections: null }),
    expect: 'open',
    missing: ['/objections/procedure', '/objections/staffTrained'],
  },
  {
    rule: 'OBJ-02',
    name: 'Leaflets for a whole ward are directed to nobody',
    plan: geographic({ objections: null }),
    expect: 'not-applicable',
  },

  {
    rule: 'OBJ-03',
    name: 'The list was checked against the suppression list',
    plan: list(),
    expect: 'met',
    evidence: ['/objections/suppressionListUsed'],
  },
  {
    rule: 'OBJ-03',
    name: 'A check of the list shows that it was checked',
    plan: list({ objections: { suppressionListUsed: null }, suppression: CHECKED }),
    expect: 'met',
    evidence: ['/suppression/checkId'],
  },
  {
    rule: 'OBJ-03',
    name: 'A check is named, and it is said that no suppression list was used',
    plan: list({ objections: { suppressionListUsed: 'no' }, suppression: CHECKED }),
    expect: 'broken',
    contradiction: true,
  },
  {
    rule: 'OBJ-03',
    name: 'The list was not checked against a suppression list',
    plan: list({ objections: { suppressionListUsed: 'no' } }),
    expect: 'broken',
  },
  {
    rule: 'OBJ-03',
    name: 'It is not said whether there is a suppression list',
    plan: lookalike({ objections: { suppressionListUsed: null } }),
    expect: 'open',
    missing: ['/objections/suppressionListUsed'],
  },
  {
    rule: 'OBJ-03',
    name: 'Data is only held, and nothing is sent',
    plan: none({ objections: null }),
    expect: 'not-applicable',
  },
];
