import { by, consent } from './by-channel.js';
import type { RuleCase } from './case.js';
import { research } from './messages.js';
import { list } from './plans.js';

export const calls: readonly RuleCase[] = [
  {
    rule: 'CALL-01',
    name: 'The list was screened against the TPS and the own do-not-call list',
    plan: by(['live-call'], { delivery: { tpsScreened: 'yes', doNotCallListScreened: 'yes' } }),
    expect: 'met',
    evidence: ['/delivery/tpsScreened', '/delivery/doNotCallListScreened'],
  },
  {
    rule: 'CALL-01',
    name: 'People consented to calls, so the TPS need not be asked',
    plan: by(['live-call'], {
      delivery: { tpsScreened: 'no' },
      consents: [consent('live-calls')],
    }),
    expect: 'met',
    evidence: ['/consents/0/obtained'],
  },
  {
    rule: 'CALL-01',
    name: 'The list was not screened against the TPS, and nobody consented',
    plan: by(['live-call'], { delivery: { tpsScreened: 'no' }, consents: [] }),
    expect: 'broken',
    evidence: ['/delivery/channels/0', '/delivery/tpsScreened'],
  },
  {
    rule: 'CALL-01',
    name: 'People who asked not to be called are still on the list',
    plan: by(['live-call'], {
      delivery: { tpsScreened: 'yes', doNotCallListScreened: 'no' },
      consents: [],
    }),
    expect: 'broken',
    evidence: ['/delivery/doNotCallListScreened'],
  },
  {
    rule: 'CALL-01',
    name: 'Nothing is said of either screening',
    plan: by(['live-call']),
    expect: 'open',
    missing: ['/delivery/tpsScreened', '/delivery/doNotCallListScreened'],
  },
  {
    rule: 'CALL-01',
    name: 'Nobody is called',
    plan: list(),
    expect: 'not-applicable',
  },

  {
    rule: 'CALL-02',
    name: 'The list went through both screens',
    plan: by(['live-call'], { delivery: { tpsScreened: 'yes', doNotCallListScreened: 'yes' } }),
    expect: 'met',
    evidence: ['/delivery/tpsScreened', '/delivery/doNotCallListScreened'],
  },
  {
    rule: 'CALL-02',
    name: 'Everybody consented to calls, and the own do-not-call list was checked',
    plan: by(['live-call'], {
      delivery: { tpsScreened: 'no', doNotCallListScreened: 'yes' },
      consents: [consent('live-calls')],
    }),
    expect: 'met',
    evidence: ['/consents/0/obtained'],
  },
  {
    rule: 'CALL-02',
    name: 'People who consented once are called although they said no since',
    plan: by(['live-call'], {
      delivery: { tpsScreened: 'yes', doNotCallListScreened: 'no' },
      consents: [consent('live-calls')],
    }),
    expect: 'broken',
    evidence: ['/delivery/doNotCallListScreened'],
  },
  {
    rule: 'CALL-02',
    name: 'The list was never screened against the TPS',
    plan: by(['live-call'], { delivery: { tpsScreened: 'no', doNotCallListScreened: 'yes' } }),
    expect: 'broken',
    evidence: ['/delivery/tpsScreened'],
  },
  {
    rule: 'CALL-02',
    name: 'It is not said whether the list went through either screen',
    plan: by(['live-call']),
    expect: 'open',
    missing: ['/delivery/doNotCallListScreened', '/delivery/tpsScreened'],
  },
  {
    rule: 'CALL-02',
    name: 'Nobody picks up a telephone',
    plan: list(),
    expect: 'not-applicable',
  },

  {
    rule: 'CALL-03',
    name: 'The script names the organisation, and the number is shown',
    plan: by(['live-call']),
    expect: 'met',
    evidence: ['/delivery/callerNamedAndNumberShown'],
  },
  {
    rule: 'CALL-03',
    name: 'Calls come from a withheld number',
    plan: by(['live-call'], { delivery: { callerNamedAndNumberShown: 'no' } }),
    expect: 'broken',
    evidence: ['/delivery/callerNamedAndNumberShown'],
  },
  {
    rule: 'CALL-03',
    name: 'It is not said how callers introduce themselves',
    plan: by(['live-call'], { delivery: { callerNamedAndNumberShown: null } }),
    expect: 'open',
    missing: ['/delivery/callerNamedAndNumberShown'],
  },
  {
    rule: 'CALL-03',
    name: 'Nobody calls, so nobody introduces themselves',
    plan: list({ delivery: { callerNamedAndNumberShown: 'no' } }),
    expect: 'not-applicable',
  },

  {
    rule: 'CALL-04',
    name: 'Callers are trained and record objections',
    plan: by(['live-call']),
    expect: 'met',
    evidence: ['/objections/procedure', '/objections/staffTrained'],
  },
  {
    rule: 'CALL-04',
    name: 'Callers have no way to record an objection',
    plan: by(['live-call'], { objections: { procedure: 'no' } }),
    expect: 'broken',
    evidence: ['/objections/procedure'],
  },
  {
    rule: 'CALL-04',
    name: 'It is not said whether the callers were trained',
    plan: by(['live-call'], { objections: { staffTrained: null } }),
    expect: 'open',
    missing: ['/objections/staffTrained'],
  },
  {
    rule: 'CALL-04',
    name: 'A poll by telephone that is real research promotes nothing to object to',
    plan: research({}, { delivery: { channels: ['live-call'] }, objections: { procedure: 'no' } }),
    expect: 'not-applicable',
  },

  {
    rule: 'AUTO-01',
    name: 'People make the calls, and no recording is played',
    plan: by(['live-call']),
    expect: 'met',
    finding: false,
    evidence: ['/delivery/recordedMessage'],
  },
  {
    rule: 'AUTO-01',
    name: 'A recorded call is declared an automated one',
    plan: by(['automated-call']),
    expect: 'met',
    finding: true,
    evidence: ['/delivery/channels/0'],
  },
  {
    rule: 'AUTO-01',
    name: 'A recording passes to a person on a keypress, and the call is declared a live one',
    plan: by(['live-call'], { delivery: { recordedMessage: 'yes' } }),
    expect: 'broken',
    contradiction: true,
    evidence: ['/delivery/channels/0', '/delivery/recordedMessage'],
  },
  {
    rule: 'AUTO-01',
    name: 'It is not said whether a recording is played in the calls',
    plan: by(['live-call'], { delivery: { recordedMessage: null } }),
    expect: 'open',
    missing: ['/delivery/recordedMessage'],
  },
  {
    rule: 'AUTO-01',
    name: 'There is no call in which to play anything',
    plan: list({ delivery: { recordedMessage: 'yes' } }),
    expect: 'not-applicable',
  },

  {
    rule: 'AUTO-02',
    name: 'People consented to automated calls from this campaign',
    plan: by(['automated-call'], { consents: [consent('automated-calls')] }),
    expect: 'met',
    evidence: ['/consents/0/obtained'],
  },
  {
    rule: 'AUTO-02',
    name: 'Consent to live calls is not enough for recorded ones',
    plan: by(['automated-call'], { consents: [consent('live-calls')] }),
    expect: 'broken',
    evidence: ['/delivery/channels/0'],
  },
  {
    rule: 'AUTO-02',
    name: 'A screened list does not save automated calls without consent',
    plan: by(['automated-call'], {
      delivery: { tpsScreened: 'yes', doNotCallListScreened: 'yes' },
      consents: [],
    }),
    expect: 'broken',
  },
  {
    rule: 'AUTO-02',
    name: 'It is not said which consents are held for the automated calls',
    plan: by(['automated-call'], { consents: null }),
    expect: 'open',
    missing: ['/consents'],
  },
  {
    rule: 'AUTO-02',
    name: 'A person makes the calls',
    plan: by(['live-call']),
    expect: 'not-applicable',
  },
  {
    rule: 'AUTO-02',
    name: 'A recording passes to a person on a keypress, with consent to live calls alone',
    plan: by(['live-call'], {
      delivery: { recordedMessage: 'yes' },
      consents: [consent('live-calls')],
    }),
    expect: 'broken',
    contradiction: true,
    evidence: ['/delivery/recordedMessage'],
  },

  {
    rule: 'AUTO-03',
    name: 'The recording names the campaign and a free number',
    plan: by(['automated-call']),
    expect: 'met',
    evidence: ['/delivery/callerNamedAndNumberShown'],
  },
  {
    rule: 'AUTO-03',
    name: 'The recording leaves out who is calling',
    plan: by(['automated-call'], { delivery: { callerNamedAndNumberShown: 'no' } }),
    expect: 'broken',
    evidence: ['/delivery/callerNamedAndNumberShown'],
  },
  {
    rule: 'AUTO-03',
    name: 'It is not said what the recording tells of the caller',
    plan: by(['automated-call'], { delivery: { callerNamedAndNumberShown: null } }),
    expect: 'open',
    missing: ['/delivery/callerNamedAndNumberShown'],
  },
  {
    rule: 'AUTO-03',
    name: 'Nothing recorded is played',
    plan: by(['live-call'], { delivery: { callerNamedAndNumberShown: 'no' } }),
    expect: 'not-applicable',
  },
];
