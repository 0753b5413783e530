import type { Plan } from '../../../src/screening/plan.js';
import type { RuleCase } from './case.js';
import { contextual, list, source, type PlanPatch } from './plans.js';

/** A list that a campaigning platform hosts. */
const hosted = (
  platform: Partial<NonNullable<Plan['suppliers']>[number]> = {},
  patch: PlanPatch<'list'> = {},
): object =>
  list({
    suppliers: [
      {
        kind: 'campaigning-platform',
        role: 'processor',
        decides: ['nothing'],
        processesOutsideEea: 'no',
        dataHeldApart: 'yes',
        ...platform,
      },
    ],
    ...patch,
  });

export const campaigningPlatforms: readonly RuleCase[] = [
  {
    rule: 'CAMP-01',
    name: 'A platform acts on instructions as a processor',
    plan: hosted(),
    expect: 'met',
    evidence: ['/suppliers/0/kind'],
  },
  {
    rule: 'CAMP-01',
    name: 'A platform that chooses the people is accepted as joint controller',
    plan: hosted({ role: 'joint-controller', decides: ['people-chosen'] }),
    expect: 'met',
  },
  {
    rule: 'CAMP-01',
    name: 'A package settles the method, and the platform is called a processor',
    plan: hosted({ decides: ['method'] }),
    expect: 'broken',
    contradiction: true,
    evidence: ['/suppliers/0/role', '/suppliers/0/decides/0'],
  },
  {
    rule: 'CAMP-01',
    name: 'It is not said what the package decides',
    plan: hosted({ decides: undefined }),
    expect: 'open',
    missing: ['/suppliers/0/decides'],
  },
  {
    rule: 'CAMP-01',
    name: 'It is not said which role the platform has',
    plan: hosted({ role: undefined }),
    expect: 'open',
    missing: ['/suppliers/0/role'],
  },
  {
    rule: 'CAMP-01',
    name: 'It is not said who else handles the data',
    plan: list({ suppliers: null }),
    expect: 'open',
    missing: ['/suppliers'],
  },
  {
    rule: 'CAMP-01',
    name: 'A mailing house is no campaigning platform',
    plan: list({ suppliers: [{ kind: 'mailing-house' }] }),
    expect: 'not-applicable',
  },

  {
    rule: 'CAMP-02',
    name: 'Somebody vouches for the record of data, tools and hosting',
    plan: hosted({}, { attestations: [{ rules: ['CAMP-02'], met: 'yes', by: 'data protection officer' }] }),
    expect: 'met',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'CAMP-02',
    name: 'The platform hosts abroad without safeguards, whatever is vouched for',
    plan: hosted(
      { processesOutsideEea: 'yes', transferSafeguards: 'no' },
      { attestations: [{ rules: ['CAMP-02'], met: 'yes' }] },
    ),
    expect: 'broken',
    evidence: ['/suppliers/0/processesOutsideEea', '/suppliers/0/transferSafeguards'],
  },
  {
    rule: 'CAMP-02',
    name: 'The platform hosts at home, and nobody vouches for the rest',
    plan: hosted(),
    expect: 'open',
    missing: ['/attestations'],
  },
  {
    rule: 'CAMP-02',
    name: 'It is not said where the platform hosts',
    plan: hosted({ processesOutsideEea: undefined }),
    expect: 'open',
    missing: ['/suppliers/0/processesOutsideEea', '/suppliers/0/transferSafeguards'],
  },
  {
    rule: 'CAMP-02',
    name: 'Nobody else handles the data',
    plan: list(),
    expect: 'not-applicable',
  },

  {
    rule: 'CAMP-03',
    name: 'The platform holds each campaign apart',
    plan: hosted(),
    expect: 'met',
    evidence: ['/suppliers/0/dataHeldApart'],
  },
  {
    rule: 'CAMP-03',
    name: 'The platform pools what campaigns give it',
    plan: hosted({ dataHeldApart: 'no' }),
    expect: 'broken',
    evidence: ['/suppliers/0/dataHeldApart'],
  },
  {
    rule: 'CAMP-03',
    name: 'It is not said how the platform holds data of other campaigns',
    plan: hosted({ dataHeldApart: undefined }),
    expect: 'open',
    missing: ['/suppliers/0/dataHeldApart'],
  },
  {
    rule: 'CAMP-03',
    name: 'A call centre is no campaigning platform',
    plan: list({ suppliers: [{ kind: 'call-centre', dataHeldApart: 'no' }] }),
    expect: 'not-applicable',
  },
  {
    rule: 'CAMP-03',
    name: 'A platform shows an ad to nobody in particular',
    plan: contextual({ suppliers: [{ kind: 'campaigning-platform', dataHeldApart: 'no' }] }),
    expect: 'not-applicable',
  },

  {
    rule: 'CAMP-04',
    name: 'The platform is in the DPIA, and matches nothing',
    plan: hosted(),
    expect: 'met',
    evidence: ['/dpia/done'],
  },
  {
    rule: 'CAMP-04',
    name: 'The platform matches data of people who were told, on a settled basis',
    plan: hosted({}, { profiling: { techniques: [{ kind: 'data-matching', innovative: 'no' }] } }),
    expect: 'met',
    evidence: ['/dpia/done'],
  },
  {
    rule: 'CAMP-04',
    name: 'The DPIA does not cover the plan with its platform',
    plan: hosted({}, { dpia: { coversPlan: 'no' } }),
    expect: 'broken',
    evidence: ['/dpia/coversPlan'],
  },
  {
    rule: 'CAMP-04',
    name: 'The platform scrapes profiles of people who were told nothing',
    plan: hosted({}, { audience: { sources: [source('social-media', { told: { topics: [] } })] } }),
    expect: 'broken',
    evidence: ['/audience/sources/0/told/topics'],
  },
  {
    rule: 'CAMP-04',
    name: 'The platform matches data without a lawful basis',
    plan: hosted(
      {},
      { profiling: { techniques: [{ kind: 'data-matching', innovative: 'no' }] }, lawfulBases: [] },
    ),
    expect: 'broken',
  },
  {
    rule: 'CAMP-04',
    name: 'Nothing is said of a DPIA for the platform',
    plan: hosted({}, { dpia: null }),
    expect: 'open',
    missing: ['/dpia/done'],
  },
  {
    rule: 'CAMP-04',
    name: 'A campaign without such a platform needs it in no DPIA',
    plan: list({ dpia: { done: 'no' } }),
    expect: 'not-applicable',
  },
];
