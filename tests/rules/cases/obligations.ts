import type { RuleCase } from './case.js';
import { contextual, geographic, list, retargeting } from './plans.js';

export const obligations: readonly RuleCase[] = [
  {
    rule: 'OBL-01',
    name: 'Letters are no electronic marketing',
    plan: list(),
    expect: 'told',
    finding: false,
  },
  {
    rule: 'OBL-01',
    name: 'E-mail is electronic marketing',
    plan: list({ delivery: { channels: ['email'] } }),
    expect: 'told',
    finding: true,
    evidence: ['/delivery/channels/0'],
  },
  {
    rule: 'OBL-01',
    name: 'Live calls are electronic marketing',
    plan: list({ delivery: { channels: ['live-call'] } }),
    expect: 'told',
    finding: true,
  },
  {
    rule: 'OBL-01',
    name: 'Following visitors takes technology on their devices',
    plan: retargeting(),
    expect: 'told',
    finding: true,
    evidence: ['/audience/kind'],
  },
  {
    rule: 'OBL-01',
    name: 'It is not said how the message reaches people',
    plan: list({ delivery: { channels: null } }),
    expect: 'told',
    finding: false,
  },
  {
    rule: 'OBL-01',
    name: 'A contextual ad uses nobody’s data',
    plan: contextual(),
    expect: 'not-applicable',
  },
  {
    rule: 'OBL-01',
    name: 'It is not said whether the areas are tied to people',
    plan: geographic({ audience: { linkedToPeople: null } }),
    expect: 'not-applicable',
    applies: 'unknown',
  },
];
