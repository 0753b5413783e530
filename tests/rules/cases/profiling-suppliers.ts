import type { Plan } from '../../../src/screening/plan.js';
import type { RuleCase } from './case.js';
import { list, segments } from './plans.js';

type Supplier = NonNullable<Plan['suppliers']>[number];

/** A supplier about which nothing is left to ask. */
const CHECKED: Supplier = {
  kind: 'analytics',
  role: 'processor',
  decides: ['nothing'],
  dueDiligence: 'yes',
  processesOutsideEea: 'no',
  dataHeldApart: 'yes',
};

const analysedBy = (supplier: Supplier) => segments({ suppliers: [supplier] });

export const profilingSuppliers: readonly RuleCase[] = [
  {
    rule: 'PROF-10',
    name: 'The analytics firm is a processor whose compliance was checked',
    plan: analysedBy(CHECKED),
    expect: 'met',
    evidence: ['/suppliers/0/kind', '/suppliers/0/dueDiligence'],
  },
  {
    rule: 'PROF-10',
    name: 'Nobody checked the analytics firm',
    plan: analysedBy({ ...CHECKED, dueDiligence: 'no' }),
    expect: 'broken',
    evidence: ['/suppliers/0/dueDiligence'],
  },
  {
    rule: 'PROF-10',
    name: 'The role of the research firm is not settled',
    plan: analysedBy({ kind: 'research', decides: [], dueDiligence: 'yes' }),
    expect: 'open',
    missing: ['/suppliers/0/role'],
  },
  {
    rule: 'PROF-10',
    name: 'It is not said whether another body handles the data',
    plan: segments({ suppliers: null }),
    expect: 'open',
    missing: ['/suppliers'],
  },
  {
    rule: 'PROF-10',
    name: 'A mailing house profiles nobody',
    plan: analysedBy({ kind: 'mailing-house', role: 'processor', decides: ['nothing'] }),
    expect: 'not-applicable',
  },
  {
    rule: 'PROF-10',
    name: 'A research firm works on a list of which nobody is profiled',
    plan: list({ suppliers: [{ ...CHECKED, kind: 'research', dueDiligence: 'no' }] }),
    expect: 'not-applicable',
  },

  {
    rule: 'PROF-11',
    name: 'The analytics firm keeps the data in the country',
    plan: analysedBy(CHECKED),
    expect: 'met',
    evidence: ['/suppliers/0/processesOutsideEea'],
  },
  {
    rule: 'PROF-11',
    name: 'The data goes abroad, with transfer safeguards',
    plan: analysedBy({ ...CHECKED, processesOutsideEea: 'yes', transferSafeguards: 'yes' }),
    expect: 'met',
    evidence: ['/suppliers/0/transferSafeguards'],
  },
  {
    rule: 'PROF-11',
    name: 'The data goes abroad, with no safeguard at all',
    plan: analysedBy({ ...CHECKED, processesOutsideEea: 'yes', transferSafeguards: 'no' }),
    expect: 'broken',
    evidence: ['/suppliers/0/transferSafeguards'],
  },
  {
    rule: 'PROF-11',
    name: 'It is not said where the analytics firm works',
    plan: analysedBy({ ...CHECKED, processesOutsideEea: 'unknown' }),
    expect: 'open',
    missing: ['/suppliers/0/processesOutsideEea'],
  },
  {
    rule: 'PROF-11',
    name: 'No supplier takes part in the profiling',
    plan: segments(),
    expect: 'not-applicable',
  },

  {
    rule: 'PROF-12',
    name: 'The analytics firm holds the data apart',
    plan: analysedBy(CHECKED),
    expect: 'met',
    evidence: ['/suppliers/0/dataHeldApart'],
  },
  {
    rule: 'PROF-12',
    name: 'One of two analytics firms pools the data with that of other campaigns',
    plan: segments({ suppliers: [CHECKED, { ...CHECKED, dataHeldApart: 'no' }] }),
    expect: 'broken',
    evidence: ['/suppliers/1/dataHeldApart'],
  },
  {
    rule: 'PROF-12',
    name: 'It is not said whether the analytics firm pools the data',
    plan: analysedBy({ ...CHECKED, dataHeldApart: 'unknown' }),
    expect: 'open',
    missing: ['/suppliers/0/dataHeldApart'],
  },
  {
    rule: 'PROF-12',
    name: 'The firm that pools data only hosts it',
    plan: analysedBy({ ...CHECKED, kind: 'hosting', dataHeldApart: 'no' }),
    expect: 'not-applicable',
  },
];
