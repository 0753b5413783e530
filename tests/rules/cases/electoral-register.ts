import type { RuleCase } from './case.js';
import { geographic, list, source, uploadedList } from './plans.js';

const register = { sources: [source('electoral-register')] };

export const electoralRegister: readonly RuleCase[] = [
  {
    rule: 'REG-05',
    name: 'Register data stays with the campaign',
    plan: list({ audience: register }),
    expect: 'met',
    evidence: ['/audience/sources/0/kind'],
  },
  {
    rule: 'REG-05',
    name: 'Register data goes to a mailing house that acts on instructions alone',
    plan: list({
      audience: register,
      suppliers: [
        { kind: 'mailing-house', role: 'processor', decides: ['nothing'], receivesRegisterData: 'yes' },
      ],
    }),
    expect: 'met',
  },
  {
    rule: 'REG-05',
    name: 'Another supplier than the one with the register data decides more than a processor may',
    plan: list({
      audience: register,
      suppliers: [
        { kind: 'mailing-house', role: 'processor', decides: ['nothing'], receivesRegisterData: 'yes' },
        { kind: 'research', role: 'processor', decides: ['method'], receivesRegisterData: 'no' },
      ],
    }),
    expect: 'met',
  },
  {
    rule: 'REG-05',
    name: 'Register data is uploaded to a platform, which is a joint controller',
    plan: uploadedList({ audience: register }),
    expect: 'broken',
    evidence: ['/audience/platform/name', '/audience/sources/0/kind'],
  },
  {
    rule: 'REG-05',
    name: 'Register data goes to an agency that is a controller of its own',
    plan: list({
      audience: register,
      suppliers: [{ kind: 'agency', role: 'separate-controller', receivesRegisterData: 'yes' }],
    }),
    expect: 'broken',
    evidence: ['/suppliers/0/receivesRegisterData', '/suppliers/0/role'],
  },
  {
    rule: 'REG-05',
    name: 'Register data goes to a so-called processor that chooses whom to reach',
    plan: list({
      audience: register,
      suppliers: [
        { kind: 'agency', role: 'processor', decides: ['people-chosen'], receivesRegisterData: 'yes' },
      ],
    }),
    expect: 'broken',
    contradiction: true,
    evidence: ['/suppliers/0/decides/0'],
  },
  {
    rule: 'REG-05',
    name: 'It is not said whether the supplier gets register data',
    plan: list({ audience: register, suppliers: [{ kind: 'agency', role: 'separate-controller' }] }),
    expect: 'open',
    missing: ['/suppliers/0/receivesRegisterData'],
  },
  {
    rule: 'REG-05',
    name: 'It is not said who else handles the register data',
    plan: list({ audience: register, suppliers: null }),
    expect: 'open',
    missing: ['/suppliers'],
  },
  {
    rule: 'REG-05',
    name: 'It is not said where a list came from that is matched on a platform',
    plan: uploadedList({ audience: { sources: null } }),
    expect: 'open',
    missing: ['/audience/sources'],
  },
  {
    rule: 'REG-05',
    name: 'No source is the register',
    plan: uploadedList(),
    expect: 'not-applicable',
  },
  {
    rule: 'REG-05',
    name: 'Leaflets for a whole ward use no register',
    plan: geographic(),
    expect: 'not-applicable',
  },
];
