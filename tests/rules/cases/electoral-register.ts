import type { RuleCase } from './case.js';
import { geographic, list, source, uploadedList } from './plans.js';

const register = { sources: [source('electoral-register')] };

type Copy = NonNullable<ReturnType<typeof source>['register']>;
const copy = (more: Copy) =>
  list({
    audience: {
      sources: [
        source('electoral-register', {
          register: { version: 'full', entitled: 'yes', useAllowed: 'yes', current: 'yes', ...more },
        }),
      ],
    },
  });
const UNSTATED = undefined as never;
const untold = (told: { topics: [] } | undefined) =>
  list({ audience: { sources: [source('electoral-register', { told: told ?? UNSTATED })] } });

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

  {
    rule: 'REG-01',
    name: 'A party uses the full register',
    plan: copy({}),
    expect: 'met',
    evidence: ['/audience/sources/0/kind', '/audience/sources/0/register/entitled'],
  },
  {
    rule: 'REG-01',
    name: 'A shop uses the full register',
    plan: copy({ entitled: 'no' }),
    expect: 'broken',
    evidence: ['/audience/sources/0/register/entitled'],
  },
  {
    rule: 'REG-01',
    name: 'It is not said whether the campaign is entitled to the full register',
    plan: copy({ entitled: UNSTATED }),
    expect: 'open',
    missing: ['/audience/sources/0/register/entitled'],
  },
  {
    rule: 'REG-01',
    name: 'Nobody’s entitlement matters where no register is used',
    plan: list(),
    expect: 'not-applicable',
  },
  {
    rule: 'REG-01',
    name: 'The open register is on sale to everybody',
    plan: copy({ version: 'open', entitled: 'no' }),
    expect: 'met',
    evidence: ['/audience/sources/0/register/version'],
  },
  {
    rule: 'REG-01',
    name: 'It is not said which register a body has that is entitled to none',
    plan: copy({ version: UNSTATED, entitled: 'no' }),
    expect: 'open',
    missing: ['/audience/sources/0/register/version'],
  },

  {
    rule: 'REG-02',
    name: 'A campaigner who meets the criteria uses the marked register',
    plan: copy({ version: 'marked' }),
    expect: 'met',
    finding: false,
    evidence: ['/audience/sources/0/register/version', '/audience/sources/0/register/entitled'],
  },
  {
    rule: 'REG-02',
    name: 'A campaigner who does not meet the criteria uses the marked register',
    plan: copy({ version: 'marked', entitled: 'no' }),
    expect: 'broken',
    evidence: ['/audience/sources/0/register/version', '/audience/sources/0/register/entitled'],
  },
  {
    rule: 'REG-02',
    name: 'It is not said whether the criteria for the marked register are met',
    plan: copy({ version: 'marked', entitled: 'unknown' }),
    expect: 'open',
    missing: ['/audience/sources/0/register/entitled'],
  },
  {
    rule: 'REG-02',
    name: 'The full register does not show who voted',
    plan: copy({ entitled: 'unknown' }),
    expect: 'not-applicable',
  },

  {
    rule: 'REG-03',
    name: 'The register is used as electoral law allows',
    plan: copy({}),
    expect: 'met',
    evidence: ['/audience/sources/0/kind', '/audience/sources/0/register/useAllowed'],
  },
  {
    rule: 'REG-03',
    name: 'The register is used for something that electoral law does not allow',
    plan: copy({ useAllowed: 'no' }),
    expect: 'broken',
    evidence: ['/audience/sources/0/register/useAllowed'],
  },
  {
    rule: 'REG-03',
    name: 'It is not said whether electoral law allows this use of the register',
    plan: copy({ useAllowed: UNSTATED }),
    expect: 'open',
    missing: ['/audience/sources/0/register/useAllowed'],
  },
  {
    rule: 'REG-03',
    name: 'Electoral law limits no list of own contacts',
    plan: list(),
    expect: 'not-applicable',
  },

  {
    rule: 'REG-04',
    name: 'The newest register is used',
    plan: copy({}),
    expect: 'met',
    evidence: ['/audience/sources/0/kind', '/audience/sources/0/register/current'],
  },
  {
    rule: 'REG-04',
    name: 'An old register is used',
    plan: copy({ current: 'no' }),
    expect: 'broken',
    evidence: ['/audience/sources/0/register/current'],
  },
  {
    rule: 'REG-04',
    name: 'It is not said how old the register is',
    plan: copy({ current: UNSTATED }),
    expect: 'open',
    missing: ['/audience/sources/0/register/current'],
  },
  {
    rule: 'REG-04',
    name: 'There is no register that could be old',
    plan: list(),
    expect: 'not-applicable',
  },

  {
    rule: 'REG-06',
    name: 'Voters were told how the register is used',
    plan: list({ audience: register }),
    expect: 'met',
    evidence: ['/audience/sources/0/told/topics/0'],
  },
  {
    rule: 'REG-06',
    name: 'Voters were told nothing of how the register is used',
    plan: untold({ topics: [] }),
    expect: 'broken',
    evidence: ['/audience/sources/0/told/topics'],
  },
  {
    rule: 'REG-06',
    name: 'It is not said what voters were told, but somebody vouches for the steps',
    plan: list({
      audience: { sources: [source('electoral-register', { told: UNSTATED })] },
      attestations: [{ rules: ['REG-06'], met: 'yes' }],
    }),
    expect: 'met',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'REG-06',
    name: 'It is not said what voters were told',
    plan: untold(undefined),
    expect: 'open',
    missing: ['/audience/sources/0/told'],
  },
  {
    rule: 'REG-06',
    name: 'Leaflets for a whole ward take nothing from the register',
    plan: geographic(),
    expect: 'not-applicable',
  },
];
