import type { RuleCase } from './case.js';
import { contextual, list } from './plans.js';

export const controllership: readonly RuleCase[] = [
  {
    rule: 'CTRL-03',
    name: 'A research firm that is called a processor chooses sample and method',
    plan: list({ suppliers: [{ kind: 'research', role: 'processor', decides: ['sample', 'method'] }] }),
    expect: 'broken',
    contradiction: true,
    evidence: ['/suppliers/0/role', '/suppliers/0/decides/0', '/suppliers/0/decides/1'],
  },
  {
    rule: 'CTRL-03',
    name: 'It is not said what the supplier decides, but somebody vouches for its role',
    plan: list({
      suppliers: [{ kind: 'agency', role: 'processor' }],
      attestations: [{ rules: ['CTRL-03'], met: 'yes', by: 'data protection officer' }],
    }),
    expect: 'met',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'CTRL-03',
    name: 'A word does not outweigh that the processor chooses whom to reach',
    plan: list({
      suppliers: [{ kind: 'agency', role: 'processor', decides: ['people-chosen'] }],
      attestations: [{ rules: ['CTRL-03'], met: 'yes' }],
    }),
    expect: 'broken',
    contradiction: true,
    evidence: ['/suppliers/0/decides/0'],
  },
  {
    rule: 'CTRL-03',
    name: 'It is not said what the processor decides',
    plan: list({ suppliers: [{ kind: 'agency', role: 'processor' }] }),
    expect: 'open',
    missing: ['/suppliers/0/decides'],
  },
  {
    rule: 'CTRL-03',
    name: 'It is not said which role a supplier has that chooses the data',
    plan: list({ suppliers: [{ kind: 'analytics', decides: ['data-collected'] }] }),
    expect: 'open',
    missing: ['/suppliers/0/role'],
  },
  {
    rule: 'CTRL-03',
    name: 'It is not said who else handles the data',
    plan: list({ suppliers: null }),
    expect: 'open',
    missing: ['/suppliers'],
  },
  {
    rule: 'CTRL-03',
    name: 'A mailing house that acts on instructions alone',
    plan: list({ suppliers: [{ kind: 'mailing-house', role: 'processor', decides: ['nothing'] }] }),
    expect: 'not-applicable',
  },
  {
    rule: 'CTRL-03',
    name: 'How the results are presented is no decision of a controller',
    plan: list({ suppliers: [{ kind: 'research', role: 'processor', decides: ['presentation'] }] }),
    expect: 'not-applicable',
  },
  {
    rule: 'CTRL-03',
    name: 'A research firm that chooses the method is accepted as joint controller',
    plan: list({ suppliers: [{ kind: 'research', role: 'joint-controller', decides: ['method'] }] }),
    expect: 'not-applicable',
  },
  {
    rule: 'CTRL-03',
    name: 'A contextual ad uses nobody’s data',
    plan: contextual({ suppliers: [{ kind: 'agency', role: 'processor', decides: ['method'] }] }),
    expect: 'not-applicable',
  },
];
