import { plan, source } from '../rules/cases/plans.js';
import type { CodeExample } from './example.js';

const SECTION = 'Who is the controller?';

const TURNOUT = {
  text: 'Your council is elected on Thursday. Please go and vote: polling stations are open from 7am to 10pm.',
  callToAction: ['vote'],
} as const;

const SUPPORTERS = {
  name: 'Potential supporters',
  sources: [source('own-contacts')],
  signals: [
    { value: 'name', kind: 'field' },
    { value: 'address', kind: 'field' },
  ],
} as const;

/** A firm that writes, addresses and delivers letters, and decides nothing. */
const MAILING_HOUSE = {
  kind: 'mailing-house',
  role: 'processor',
  decides: ['nothing'],
  agreement: 'yes',
  receivesRegisterData: 'no',
  dueDiligence: 'yes',
  processesOutsideEea: 'no',
} as const;

/** That the list is one of presumed supporters may be told as a stand-in for opinions, with a question. */
const PERHAPS_OPINIONS = ['political-opinions proxy'] as const;

const candidate = plan('list', {
  controller: { kind: 'candidate' },
  audience: SUPPORTERS,
  message: TURNOUT,
  suppliers: [MAILING_HOUSE],
});

const ASSOCIATION = {
  kind: 'campaign-body',
  role: 'joint-controller',
  decides: ['purposes', 'people-chosen', 'data-collected'],
  agreement: 'yes',
  receivesRegisterData: 'no',
  dueDiligence: 'yes',
  processesOutsideEea: 'no',
} as const;

const withAssociation = plan('list', {
  controller: { kind: 'candidate' },
  audience: SUPPORTERS,
  message: TURNOUT,
  suppliers: [ASSOCIATION, MAILING_HOUSE],
});

const RESEARCH_COMPANY = {
  kind: 'research',
  role: 'processor',
  decides: ['sample', 'method', 'data-collected', 'presentation'],
  agreement: 'yes',
  receivesRegisterData: 'no',
  dueDiligence: 'yes',
  processesOutsideEea: 'no',
  dataHeldApart: 'yes',
} as const;

const research = plan('none', {
  controller: { kind: 'registered-party' },
  audience: { sources: [source('survey')], signals: [{ value: 'postcode', kind: 'field' }] },
  profiling: {
    techniques: [
      { kind: 'clustering', description: 'Groups households by what marks out people who turn out to vote' },
    ],
  },
  suppliers: [RESEARCH_COMPANY],
});

/** "Who is the controller?", p. 10 ff. */
export const controllers: readonly CodeExample[] = [
  {
    id: 'EX-01',
    title: 'A candidate and a mailing house',
    section: SECTION,
    about: 'A candidate has a firm address and deliver letters to her list of likely supporters',
    code: 'She is the controller, the firm her processor',
    turnsOn: ['CTRL-02', 'CTRL-03', 'CTRL-04', 'OBJ-01', 'POST-01'],
    told: [
      {
        name: 'The firm decides nothing and works under a contract',
        plan: candidate(),
        outcome: ['clear', 'conditional', 'needs-information'],
        article22: ['unlikely', 'undetermined'],
        meets: ['CTRL-04', 'POST-01'],
        silentOn: ['CTRL-02', 'CTRL-03', 'OBJ-01', 'SCD-06'],
        mayTell: PERHAPS_OPINIONS,
      },
    ],
    variants: [
      {
        name: 'Her list is not said to be one of supporters',
        plan: candidate({ audience: { name: null } }),
        outcome: ['clear'],
        article22: ['unlikely'],
        meets: ['CTRL-04', 'POST-01'],
        silentOn: ['CTRL-03', 'SCD-*'],
      },
      {
        name: 'No contract stands with the firm',
        plan: candidate({ audience: { name: null }, suppliers: [{ ...MAILING_HOUSE, agreement: 'no' }] }),
        outcome: ['conditional'],
        article22: ['unlikely'],
        finds: ['CTRL-04'],
        owes: ['CTRL-04'],
      },
      {
        name: 'The firm chooses who gets a letter',
        plan: candidate({
          audience: { name: null },
          suppliers: [{ ...MAILING_HOUSE, decides: ['people-chosen'] }],
        }),
        outcome: ['conditional'],
        article22: ['unlikely'],
        contradicts: ['CTRL-03'],
        owes: ['CTRL-03'],
      },
      {
        name: 'Somebody who objected still gets a letter',
        plan: candidate({ objections: { removedFromAudience: 'no' } }),
        outcome: ['restricted'],
        article22: ['unlikely', 'undetermined'],
        finds: ['OBJ-01', 'POST-01'],
        mayTell: PERHAPS_OPINIONS,
      },
    ],
  },
  {
    id: 'EX-02',
    title: 'A candidate, her local association and a mailing house',
    section: SECTION,
    about: 'A party’s candidate and local association decide together on letters, which a firm delivers',
    code: 'The two are joint controllers, the firm is their processor',
    turnsOn: ['CTRL-02', 'CTRL-03', 'CTRL-04', 'CTRL-05', 'REG-05'],
    told: [
      {
        name: 'An arrangement stands between the two, and a contract with the firm',
        plan: withAssociation(),
        outcome: ['clear', 'conditional', 'needs-information'],
        article22: ['unlikely', 'undetermined'],
        meets: ['CTRL-04'],
        silentOn: ['CTRL-02', 'CTRL-03', 'CTRL-05', 'REG-05'],
        mayTell: PERHAPS_OPINIONS,
      },
    ],
    variants: [
      {
        name: 'The association, which decides too, is called a processor',
        plan: withAssociation({
          audience: { name: null },
          suppliers: [{ ...ASSOCIATION, role: 'processor' }, MAILING_HOUSE],
        }),
        outcome: ['conditional'],
        article22: ['unlikely'],
        contradicts: ['CTRL-03'],
        owes: ['CTRL-02', 'CTRL-03'],
      },
      {
        name: 'Nothing is agreed between the two',
        plan: withAssociation({
          audience: { name: null },
          suppliers: [{ ...ASSOCIATION, agreement: 'unknown' }, MAILING_HOUSE],
        }),
        outcome: ['conditional'],
        article22: ['unlikely'],
        owes: ['CTRL-04'],
      },
      {
        name: 'The list comes from the candidate’s copy of the electoral register',
        plan: withAssociation({
          audience: { name: null, sources: [source('electoral-register')] },
          suppliers: [{ ...ASSOCIATION, receivesRegisterData: 'yes' }, MAILING_HOUSE],
        }),
        outcome: ['restricted'],
        article22: ['unlikely'],
        finds: ['CTRL-05', 'REG-05'],
      },
    ],
  },
  {
    id: 'EX-03',
    title: 'A research company that models voters',
    section: SECTION,
    about: 'A company that a party commissions to model voters chooses sample, method and what is collected',
    code: 'It is a joint controller with the party, although the party commissions it',
    turnsOn: ['CTRL-02', 'CTRL-03', 'CTRL-04', 'PROF-10'],
    told: [
      {
        name: 'Its contract calls the company a processor',
        plan: research(),
        outcome: ['conditional'],
        article22: ['out-of-scope'],
        finds: ['CTRL-03'],
        contradicts: ['CTRL-03'],
        owes: ['CTRL-03'],
        mayTell: ['political-opinions inferred'],
      },
    ],
    variants: [
      {
        name: 'The company is a joint controller, under an arrangement, and was checked',
        plan: research({ suppliers: [{ ...RESEARCH_COMPANY, role: 'joint-controller' }] }),
        outcome: ['clear'],
        article22: ['out-of-scope'],
        meets: ['CTRL-04', 'PROF-10'],
        silentOn: ['CTRL-02', 'CTRL-03'],
        mayTell: ['political-opinions inferred'],
      },
      {
        name: 'The company only asks what the party wrote, of people whom the party chose',
        plan: research({ suppliers: [{ ...RESEARCH_COMPANY, decides: ['nothing'] }] }),
        outcome: ['clear'],
        article22: ['out-of-scope'],
        silentOn: ['CTRL-02', 'CTRL-03'],
        mayTell: ['political-opinions inferred'],
      },
    ],
  },
];
