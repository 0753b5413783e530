import { geographic, legitimateInterests, plan, publicTask, source } from '../rules/cases/plans.js';
import type { CodeExample } from './example.js';

const SECTION = 'Lawful bases';

const REGISTER_FIELDS = [
  { value: 'name', kind: 'field' },
  { value: 'address', kind: 'field' },
] as const;

const playground = plan('list', {
  controller: { kind: 'candidate' },
  audience: { sources: [source('electoral-register')], signals: REGISTER_FIELDS },
  lawfulBases: [publicTask({ lessIntrusiveWay: 'yes' })],
  profiling: { techniques: [{ kind: 'rule-based', description: 'Picks residents of one estate' }] },
  message: { text: 'I will have the playground on your estate rebuilt. Vote for me.' },
  delivery: { channels: ['door-to-door'] },
});

const olderCustomers = plan('list', {
  controller: { kind: 'charity' },
  audience: {
    name: 'Customers aged 65 and over',
    sources: [source('own-customers')],
    signals: [
      { value: 'name', kind: 'field' },
      { value: 'address', kind: 'field' },
      { value: 'Age 65+', kind: 'segment' },
    ],
  },
  message: {
    text: 'Please use your vote on 3 December. If you can’t get to a polling station, you can vote by post: ask your council for a postal vote by 18 November.',
    callToAction: ['vote'],
  },
});

/** "Lawful bases", p. 36 ff. */
export const lawfulBases: readonly CodeExample[] = [
  {
    id: 'EX-10',
    title: 'The playground',
    section: SECTION,
    about: 'A candidate picks from the register whom to visit, though leaflets to all or every door would do',
    code: 'This is unlikely to be necessary; it would be if there were no other reasonable way',
    turnsOn: ['BASIS-01', 'BASIS-03', 'BASIS-05', 'MIN-01'],
    told: [
      {
        name: 'Leaflets to the whole estate would do as well',
        plan: playground({ attestations: [{ rules: ['MIN-01'], met: 'yes' }] }),
        outcome: ['restricted'],
        article22: ['unlikely'],
        finds: ['BASIS-05'],
        silentOn: ['BASIS-01', 'BASIS-03', 'REG-*', 'SCD-*', 'PURP-*'],
      },
    ],
    variants: [
      {
        name: 'There is no other reasonable way',
        plan: playground({
          lawfulBases: [publicTask()],
          attestations: [{ rules: ['MIN-01'], met: 'yes' }],
        }),
        outcome: ['clear'],
        article22: ['unlikely'],
        silentOn: ['BASIS-05'],
      },
      {
        name: 'Nobody has asked whether there is another way',
        plan: playground({ lawfulBases: [publicTask({ lessIntrusiveWay: 'unknown' })] }),
        outcome: ['needs-information'],
        article22: ['unlikely'],
        asks: { 'BASIS-05': '/lawfulBases/0/lessIntrusiveWay' },
      },
      {
        name: 'Leaflets go to every door of the estate',
        plan: geographic({ message: { text: 'I will have the playground on your estate rebuilt.' } }),
        outcome: ['clear'],
        article22: ['out-of-scope', 'unlikely'],
        silentOn: ['BASIS-*', 'MIN-*'],
      },
    ],
  },
  {
    id: 'EX-11',
    title: 'A charity for older people',
    section: SECTION,
    about: 'A charity writes to its customers, as its notice foresaw, to vote and how to get a postal vote',
    code: 'It can likely rely on legitimate interests',
    turnsOn: ['BASIS-07', 'BASIS-08', 'BASIS-09', 'COL-02', 'POST-01'],
    told: [
      {
        name: 'All three parts of the test are made and on file',
        plan: olderCustomers(),
        outcome: ['clear'],
        article22: ['unlikely'],
        meets: ['BASIS-07', 'COL-02', 'POST-01'],
        prompts: {
          'q1.sensitive-data': ['no'],
          'q4.vulnerability': ['no'],
          'q5.discrimination': ['no'],
          'q5.disenfranchisement': ['no'],
        },
        silentOn: ['SCD-*', 'A22-*', 'PURP-*', 'BASIS-*'],
      },
    ],
    variants: [
      {
        name: 'Whether the letter is necessary was not asked',
        plan: olderCustomers({ lawfulBases: [legitimateInterests({ necessary: 'unknown' })] }),
        outcome: ['needs-information', 'conditional'],
        article22: ['unlikely'],
        asks: { 'BASIS-08': '/lawfulBases/0/necessary' },
      },
      {
        name: 'The balance was not struck',
        plan: olderCustomers({ lawfulBases: [legitimateInterests({ balanceFavoursCampaign: 'unknown' })] }),
        outcome: ['needs-information', 'conditional'],
        article22: ['unlikely'],
        asks: { 'BASIS-09': '/lawfulBases/0/balanceFavoursCampaign' },
      },
      {
        name: 'Its customers would not expect it',
        plan: olderCustomers({
          audience: { sources: [source('own-customers', { campaigningExpected: 'no' })] },
        }),
        outcome: ['restricted'],
        article22: ['consider'],
        finds: ['BASIS-09'],
        contradicts: ['BASIS-09'],
      },
      {
        name: 'The interest is not named',
        plan: olderCustomers({ lawfulBases: [legitimateInterests({ interestNamed: 'no' })] }),
        outcome: ['conditional'],
        article22: ['unlikely'],
        owes: ['BASIS-07'],
      },
    ],
  },
];
