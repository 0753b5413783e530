import { code, law, reading } from './cite.js';
import type { Condition, Rule } from './rule.js';

const SECTION = 'Who is the controller?';
const IN_CAMPAIGNING = code(SECTION, 'How does controllership apply in political campaigning?');

const REGISTER: Condition = { all: ['personal-data', 'register-data'] };

/** "Who is the controller?", p. 10 ff.: which body answers for what. */
export const controllership: readonly Rule[] = [
  {
    id: 'CTRL-01',
    title: 'It is settled and documented who is the controller of which data',
    explanation:
      'For each set of data it has to be clear which body is the controller, and that has to be written down. A map of how the data flows helps.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: 'personal-data',
    metWhen: 'attested-only',
    remedy: 'Write down for each source who the controller is, for instance on a map of the data flows.',
    proof:
      'The map or table that names the controller of each set of data, with the date on which it was settled.',
    due: 'before-collection',
    citations: [
      code(SECTION, 'How do we identify controllership relationships in practice?'),
      reading('gdpr', 'Articles 4(7), 5(2) and 24'),
    ],
  },
  {
    id: 'CTRL-02',
    title: 'Each body has the role that its decisions give it',
    explanation:
      'Whoever decides why and how data is used is a controller. Bodies that decide together are joint controllers, unless each has a purpose of its own. A processor only acts on instructions.',
    strength: 'definition',
    severity: 'ask',
    appliesWhen: { all: ['personal-data', 'other-bodies'] },
    askWhen: 'register-data',
    metWhen: 'roles-fit',
    remedy: 'Establish who decides what for each body, and give it the role that follows.',
    proof: 'The note on who decides what for each body, and the role that it was given for that.',
    citations: [
      code(SECTION, 'What is the difference between a controller, joint controller or processor?'),
      reading('gdpr', 'Articles 4(7), 4(8), 26 and 28'),
    ],
  },
  {
    id: 'CTRL-03',
    title: 'A supplier that decides what is collected, from whom or how is no processor',
    explanation:
      'A supplier that chooses what is collected, from whom or how decides on means that only a controller decides on. It is a joint controller, whatever the contract says.',
    strength: 'prohibition',
    severity: 'duty',
    appliesWhen: { all: ['personal-data', 'processor-decides'] },
    metWhen: { not: 'processor-decides' },
    remedy: 'Take those decisions yourself, or agree on an arrangement as joint controllers.',
    proof:
      'The supplier’s contract and instructions, which show that the campaign takes these decisions, or the arrangement as joint controllers.',
    owner: 'agency',
    citations: [
      code(SECTION, 'How do we determine whether an organisation is a controller or processor?'),
      reading('gdpr', 'Articles 26 and 28'),
    ],
  },
  {
    id: 'CTRL-04',
    title: 'A fitting contract or arrangement stands with each body, and people can turn to any of them',
    explanation:
      'Processors and joint controllers each have to understand what they answer for, and the agreement has to fit the role. People do not know who does what, so their requests have to be dealt with whichever body they write to.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: { all: ['personal-data', 'processors-or-joint-controllers'] },
    metWhen: 'agreements-fit',
    remedy:
      'Conclude a processor contract or a joint controller arrangement, and settle who handles people’s requests.',
    proof:
      'The signed contract or arrangement with each body, and the part of it that says who answers people’s requests.',
    citations: [
      code(SECTION, 'What is required in each relationship?'),
      reading('gdpr', 'Articles 26 and 28'),
    ],
  },
  {
    id: 'CTRL-05',
    title: 'For register data a party and its candidate are separate controllers',
    explanation:
      'Electoral law gives the register to parties and to candidates each in their own right. Whatever else they agree on, each answers for its own copy.',
    strength: 'definition',
    severity: 'ask',
    appliesWhen: REGISTER,
    findingWhen: { all: ['personal-data', 'register-data', 'party-or-candidate'] },
    remedy: 'Use only the copy of the register that was supplied to you, and document whose it is.',
    attestable: false,
    citations: [
      IN_CAMPAIGNING,
      law('electoral-law', 'supply of the full register to parties and candidates'),
    ],
  },
  {
    id: 'CTRL-06',
    title: 'Data from a representative’s office goes to a party only on a clear lawful basis',
    explanation:
      'An elected representative is a separate controller for the work of the office, such as casework. Office and party, local or national, may not share data unless there is a clear lawful basis and the principles are kept.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: { all: ['personal-data', 'office-data-shared'] },
    metWhen: 'office-sharing-lawful',
    remedy: 'Take the office’s data out, or establish a clear lawful basis for passing it on.',
    citations: [IN_CAMPAIGNING, reading('gdpr', 'Articles 5 and 6')],
  },
  {
    id: 'CTRL-07',
    title: 'The data protection fee is paid',
    explanation:
      'Each controller pays a fee to the ICO unless it is exempt. Members of the House of Lords, elected representatives and prospective representatives are.',
    strength: 'must',
    severity: 'note',
    appliesWhen: { all: ['personal-data', { not: 'fee-exempt' }] },
    metWhen: 'attested-only',
    remedy: 'Pay the fee to the ICO, or record why you are exempt.',
    citations: [
      code(SECTION, 'Are we required to pay the data protection fee?'),
      law('charges-regulations-2018', 'regulation 2 and the Schedule'),
    ],
  },
];
