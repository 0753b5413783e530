import type { Plan } from '../../../src/screening/plan.js';
import type { RuleCase } from './case.js';
import { consent } from './consent.js';
import { legitimateInterestsCases } from './legitimate-interests.js';
import {
  contextual,
  geographic,
  legitimateInterests,
  list,
  lookalike,
  none,
  publicTask,
  segments,
  source,
  uploadedList,
} from './plans.js';

type Basis = NonNullable<Plan['lawfulBases']>[number];

const on = (...lawfulBases: Basis[]) => list({ lawfulBases });
const register = (...lawfulBases: Basis[]) =>
  list({ audience: { sources: [source('electoral-register')] }, lawfulBases });

export const lawfulBases: readonly RuleCase[] = [
  {
    rule: 'BASIS-01',
    name: 'One basis stands for every use',
    plan: uploadedList(),
    expect: 'met',
    evidence: ['/lawfulBases/0/basis'],
  },
  {
    rule: 'BASIS-01',
    name: 'Each use that a lookalike audience makes has a basis of its own',
    plan: lookalike({
      lawfulBases: [
        legitimateInterests({ use: 'messaging' }),
        legitimateInterests({ use: 'profiling' }),
        legitimateInterests({ use: 'lookalike-audience' }),
      ],
    }),
    expect: 'met',
    evidence: ['/lawfulBases/0/basis', '/lawfulBases/1/basis', '/lawfulBases/2/basis'],
  },
  {
    rule: 'BASIS-01',
    name: 'No basis was settled',
    plan: on(),
    expect: 'broken',
  },
  {
    rule: 'BASIS-01',
    name: 'The campaign says that there is no basis',
    plan: on({ use: 'all', basis: 'none' }),
    expect: 'broken',
    evidence: ['/lawfulBases/0/basis'],
  },
  {
    rule: 'BASIS-01',
    name: 'People are profiled, and only sending the message has a basis',
    plan: segments({ lawfulBases: [legitimateInterests({ use: 'messaging' })] }),
    expect: 'broken',
    evidence: ['/lawfulBases/0/use'],
  },
  {
    rule: 'BASIS-01',
    name: 'A list is matched on a platform without a basis for that',
    plan: uploadedList({ lawfulBases: [legitimateInterests({ use: 'messaging' })] }),
    expect: 'broken',
    evidence: ['/lawfulBases/0/use'],
  },
  {
    rule: 'BASIS-01',
    name: 'Nothing is said of a basis',
    plan: list({ lawfulBases: null }),
    expect: 'open',
    missing: ['/lawfulBases'],
  },
  {
    rule: 'BASIS-01',
    name: 'It is not said whether people are profiled, for which there is no basis',
    plan: list({
      lawfulBases: [legitimateInterests({ use: 'messaging' })],
      profiling: { techniques: null },
    }),
    expect: 'open',
    missing: ['/profiling/techniques'],
  },
  {
    rule: 'BASIS-01',
    name: 'Somebody vouches for the bases that the plan does not name',
    plan: list({ lawfulBases: null, attestations: [{ rules: ['BASIS-*'], met: 'yes' }] }),
    expect: 'met',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'BASIS-01',
    name: 'Data that is only held needs a basis for that, not for messages',
    plan: none({ lawfulBases: [legitimateInterests({ use: 'collection' })] }),
    expect: 'met',
    evidence: ['/lawfulBases/0/basis'],
  },
  {
    rule: 'BASIS-01',
    name: 'A leaflet to every door needs no basis',
    plan: geographic({ lawfulBases: [] }),
    expect: 'not-applicable',
  },

  {
    rule: 'BASIS-02',
    name: 'The basis and the reasons for it are on record',
    plan: list(),
    expect: 'met',
    evidence: ['/lawfulBases/0/recorded'],
  },
  {
    rule: 'BASIS-02',
    name: 'One of two bases is not on record',
    plan: on(
      legitimateInterests({ use: 'messaging' }),
      legitimateInterests({ use: 'profiling', recorded: 'no' }),
    ),
    expect: 'broken',
    evidence: ['/lawfulBases/1/recorded'],
  },
  {
    rule: 'BASIS-02',
    name: 'A basis that was never settled can’t be on record',
    plan: list({ lawfulBases: [], attestations: [{ rules: ['BASIS-02'], met: 'yes' }] }),
    expect: 'broken',
  },
  {
    rule: 'BASIS-02',
    name: 'It is not said whether the basis is on record',
    plan: on({ use: 'all', basis: 'contract' }),
    expect: 'open',
    missing: ['/lawfulBases/0/recorded'],
  },
  { rule: 'BASIS-02', name: 'A contextual ad needs no basis', plan: contextual(), expect: 'not-applicable' },

  {
    rule: 'BASIS-03',
    name: 'Electoral law lays the task down for register data',
    plan: register(publicTask()),
    expect: 'met',
    evidence: ['/lawfulBases/0/furtherLaw', '/audience/sources/0/kind'],
  },
  {
    rule: 'BASIS-03',
    name: 'The powers of an elected official lay the task down',
    plan: on(publicTask({ furtherLaw: 'other-law' })),
    expect: 'met',
    evidence: ['/lawfulBases/0/furtherLaw'],
  },
  {
    rule: 'BASIS-03',
    name: 'Nothing but the Data Protection Act is relied on',
    plan: register(publicTask({ furtherLaw: 'none' })),
    expect: 'broken',
    evidence: ['/lawfulBases/0/basis', '/lawfulBases/0/furtherLaw'],
  },
  {
    rule: 'BASIS-03',
    name: 'Electoral law is relied on without any register data',
    plan: on(publicTask()),
    expect: 'broken',
    evidence: ['/lawfulBases/0/furtherLaw'],
  },
  {
    rule: 'BASIS-03',
    name: 'It is not said which law lays the task down',
    plan: register({ use: 'all', basis: 'public-task' }),
    expect: 'open',
    missing: ['/lawfulBases/0/furtherLaw'],
  },
  {
    rule: 'BASIS-03',
    name: 'Electoral law is relied on, and it is not said where the data came from',
    plan: list({ audience: { sources: null }, lawfulBases: [publicTask()] }),
    expect: 'open',
    missing: ['/audience/sources'],
  },
  { rule: 'BASIS-03', name: 'No public task is claimed', plan: list(), expect: 'not-applicable' },

  {
    rule: 'BASIS-04',
    name: 'A representative’s powers carry contacts of her own',
    plan: on(publicTask({ furtherLaw: 'other-law' })),
    expect: 'met',
    evidence: ['/lawfulBases/0/furtherLaw'],
  },
  {
    rule: 'BASIS-04',
    name: 'Electoral law is stretched to contacts beside the register',
    plan: list({
      audience: { sources: [source('electoral-register'), source('own-contacts')] },
      lawfulBases: [publicTask()],
    }),
    expect: 'broken',
    evidence: ['/audience/sources/1/kind', '/lawfulBases/0/furtherLaw'],
  },
  {
    rule: 'BASIS-04',
    name: 'It is not said which law carries contacts',
    plan: on({ use: 'all', basis: 'public-task' }),
    expect: 'open',
    missing: ['/lawfulBases/0/furtherLaw'],
  },
  {
    rule: 'BASIS-04',
    name: 'All data is from the register',
    plan: register(publicTask()),
    expect: 'not-applicable',
  },
  {
    rule: 'BASIS-04',
    name: 'Contacts are used on legitimate interests',
    plan: list(),
    expect: 'not-applicable',
  },

  {
    rule: 'BASIS-05',
    name: 'Neither leaflets nor knocking on every door would reach the residents',
    plan: register(publicTask()),
    expect: 'met',
    evidence: ['/lawfulBases/0/lessIntrusiveWay'],
  },
  {
    rule: 'BASIS-05',
    name: 'Residents are picked from the register for a playground that leaflets would do for',
    plan: register(publicTask({ lessIntrusiveWay: 'yes' })),
    expect: 'broken',
    evidence: ['/lawfulBases/0/basis', '/lawfulBases/0/lessIntrusiveWay'],
  },
  {
    rule: 'BASIS-05',
    name: 'Legitimate interests do not carry what leaflets would do either',
    plan: on(legitimateInterests({ lessIntrusiveWay: 'yes' })),
    expect: 'broken',
    evidence: ['/lawfulBases/0/lessIntrusiveWay'],
  },
  {
    rule: 'BASIS-05',
    name: 'It is not said whether leaflets would do',
    plan: register({ use: 'all', basis: 'public-task' }),
    expect: 'open',
    missing: ['/lawfulBases/0/lessIntrusiveWay'],
  },
  {
    rule: 'BASIS-05',
    name: 'Every member consented',
    plan: on({ use: 'all', basis: 'consent' }),
    expect: 'not-applicable',
  },

  {
    rule: 'BASIS-06',
    name: 'A public task is claimed',
    plan: register(publicTask()),
    expect: 'told',
    evidence: ['/lawfulBases/0/basis'],
  },
  {
    rule: 'BASIS-06',
    name: 'Only consent is relied on',
    plan: on({ use: 'all', basis: 'consent' }),
    expect: 'not-applicable',
  },
  {
    rule: 'BASIS-06',
    name: 'It is not said which basis is relied on',
    plan: list({ lawfulBases: null }),
    expect: 'not-applicable',
    applies: 'unknown',
  },

  ...legitimateInterestsCases,
  ...consent,
];
