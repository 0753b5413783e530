import type { Plan } from '../../../src/screening/plan.js';
import type { RuleCase } from './case.js';
import { legitimateInterests, list, publicTask, source } from './plans.js';

const on = (...lawfulBases: NonNullable<Plan['lawfulBases']>) => list({ lawfulBases });

/** "Lawful bases", the three-part test of legitimate interests. */
export const legitimateInterestsCases: readonly RuleCase[] = [
  {
    rule: 'BASIS-07',
    name: 'A charity names democratic engagement and keeps its test on file',
    plan: list(),
    expect: 'met',
    evidence: ['/lawfulBases/0/interestNamed', '/lawfulBases/0/testDocumented'],
  },
  {
    rule: 'BASIS-07',
    name: 'The interest is named, and there is no test on file',
    plan: on(legitimateInterests({ testDocumented: 'no' })),
    expect: 'broken',
    evidence: ['/lawfulBases/0/testDocumented'],
  },
  {
    rule: 'BASIS-07',
    name: 'Legitimate interests are claimed and nothing more is said',
    plan: on({ use: 'all', basis: 'legitimate-interests' }),
    expect: 'open',
    missing: ['/lawfulBases/0/interestNamed', '/lawfulBases/0/testDocumented'],
  },
  {
    rule: 'BASIS-07',
    name: 'A public task has no such test',
    plan: on(publicTask()),
    expect: 'not-applicable',
  },

  {
    rule: 'BASIS-08',
    name: 'The use was shown to be necessary',
    plan: list(),
    expect: 'met',
    evidence: ['/lawfulBases/0/necessary', '/lawfulBases/0/lessIntrusiveWay'],
  },
  {
    rule: 'BASIS-08',
    name: 'The use is useful and no more',
    plan: on(legitimateInterests({ necessary: 'no' })),
    expect: 'broken',
    evidence: ['/lawfulBases/0/necessary'],
  },
  {
    rule: 'BASIS-08',
    name: 'The use is called necessary although less data would do',
    plan: on(legitimateInterests({ lessIntrusiveWay: 'yes' })),
    expect: 'broken',
    contradiction: true,
    evidence: ['/lawfulBases/0/lessIntrusiveWay'],
  },
  {
    rule: 'BASIS-08',
    name: 'Nothing is said of necessity',
    plan: on({ use: 'all', basis: 'legitimate-interests' }),
    expect: 'open',
    missing: ['/lawfulBases/0/necessary', '/lawfulBases/0/lessIntrusiveWay'],
  },
  {
    rule: 'BASIS-08',
    name: 'Necessity for an interest is not asked under a contract',
    plan: on({ use: 'all', basis: 'contract' }),
    expect: 'not-applicable',
  },

  {
    rule: 'BASIS-09',
    name: 'Customers would expect the letter, and it does them no harm',
    plan: list(),
    expect: 'met',
    evidence: ['/lawfulBases/0/balanceFavoursCampaign'],
  },
  {
    rule: 'BASIS-09',
    name: 'The test went against the campaign',
    plan: on(legitimateInterests({ balanceFavoursCampaign: 'no' })),
    expect: 'broken',
    evidence: ['/lawfulBases/0/balanceFavoursCampaign'],
  },
  {
    rule: 'BASIS-09',
    name: 'The balance is said to favour the campaign although people complained',
    plan: list({ audience: { sources: [source('own-contacts', { complaints: 'yes' })] } }),
    expect: 'broken',
    contradiction: true,
    evidence: ['/audience/sources/0/complaints'],
  },
  {
    rule: 'BASIS-09',
    name: 'Nothing was weighed, and people would not expect the use',
    plan: list({
      audience: { sources: [source('own-contacts', { campaigningExpected: 'no' })] },
      lawfulBases: [{ use: 'all', basis: 'legitimate-interests' }],
    }),
    expect: 'broken',
    evidence: ['/audience/sources/0/campaigningExpected'],
  },
  {
    rule: 'BASIS-09',
    name: 'It is not said how the balance comes out',
    plan: on({ use: 'all', basis: 'legitimate-interests' }),
    expect: 'open',
    missing: ['/lawfulBases/0/balanceFavoursCampaign'],
  },
  {
    rule: 'BASIS-09',
    name: 'Nothing is weighed where people consented',
    plan: on({ use: 'all', basis: 'consent' }),
    expect: 'not-applicable',
  },
];
