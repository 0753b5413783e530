import { by } from './by-channel.js';
import type { RuleCase } from './case.js';
import { geographic, list } from './plans.js';

export const faceToFace: readonly RuleCase[] = [
  {
    rule: 'F2F-01',
    name: 'Trained canvassers visit swing voters on a list and record objections',
    plan: by(['door-to-door']),
    expect: 'met',
    evidence: ['/delivery/channels/0', '/objections/procedure', '/objections/staffTrained'],
  },
  {
    rule: 'F2F-01',
    name: 'Volunteers visit people on a list without having been trained',
    plan: by(['door-to-door'], { objections: { staffTrained: 'no' } }),
    expect: 'broken',
    evidence: ['/objections/staffTrained'],
  },
  {
    rule: 'F2F-01',
    name: 'It is not said how canvassers deal with objections',
    plan: by(['door-to-door'], { objections: { procedure: null } }),
    expect: 'open',
    missing: ['/objections/procedure'],
  },
  {
    rule: 'F2F-01',
    name: 'Canvassers knock at every door of the ward',
    plan: geographic({ delivery: { channels: ['door-to-door'] }, objections: null }),
    expect: 'not-applicable',
  },

  {
    rule: 'F2F-02',
    name: 'One of two brothers refuses at the door, and it is not clear which',
    plan: by(['door-to-door']),
    expect: 'told',
    finding: true,
    evidence: ['/delivery/channels/0'],
  },
  {
    rule: 'F2F-02',
    name: 'It is not said whether people are visited',
    plan: list({ delivery: { channels: null } }),
    expect: 'not-applicable',
    applies: 'unknown',
  },
  {
    rule: 'F2F-02',
    name: 'Nobody is visited at their door',
    plan: list(),
    expect: 'not-applicable',
  },
];
