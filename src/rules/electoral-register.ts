import { code, law, reading } from './cite.js';
import type { Condition, Rule } from './rule.js';

const at = (subHeading: string) => code('Use of the electoral register', subHeading);
const USE = at('Can we use personal data from the electoral register for political campaigning purposes?');

const REGISTER: Condition = { all: ['personal-data', 'register-data'] };

/** "Use of the electoral register", p. 48 ff. */
export const electoralRegister: readonly Rule[] = [
  {
    id: 'REG-01',
    title: 'The full electoral register is used only by those who are entitled to it',
    explanation:
      'Registered parties, candidates and registered referendum, non-party and recall campaigners can get the full register. Anybody else is left with the open register, which is on sale and which people can opt out of.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: REGISTER,
    metWhen: 'register-obtainable',
    remedy: 'Use the open register instead, or show that the campaign is entitled to the full one.',
    citations: [
      at('What is the electoral register?'),
      law('electoral-law', 'who may be supplied with the full register'),
    ],
  },
  {
    id: 'REG-02',
    title: 'The marked register is used only by those who meet its criteria',
    explanation:
      'The marked register shows who voted, never how they voted. Some campaigners have to meet criteria before they can get it.',
    strength: 'definition',
    severity: 'ask',
    appliesWhen: { all: ['personal-data', 'marked-register'] },
    metWhen: 'marked-register-entitled',
    remedy: 'Check the criteria for the marked register, or do without it.',
    citations: [USE, law('electoral-law', 'who may be supplied with the marked register')],
  },
  {
    id: 'REG-03',
    title: 'The register is obtained and used only as electoral law allows',
    explanation:
      'Electoral law limits what the register may be used for. A right to a copy takes nothing away from data protection law, which applies to it in full.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: REGISTER,
    metWhen: 'register-use-allowed',
    remedy: 'Check this use against the law on the register, and drop it where that law does not allow it.',
    citations: [
      USE,
      law('electoral-law', 'permitted uses of the register'),
      reading('gdpr', 'Article 5(1)(a)'),
    ],
  },
  {
    id: 'REG-04',
    title: 'The register is kept up to date',
    explanation:
      'People move, change their names or ask to be taken off. An old copy leads to letters to the wrong people, so new versions are asked for regularly.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: REGISTER,
    metWhen: 'register-current',
    remedy: 'Ask for the newest version and use that.',
    proof: 'The date of issue of the register copy in use, and of the last request for a newer one.',
    citations: [USE, reading('gdpr', 'Article 5(1)(d)')],
  },
  {
    id: 'REG-05',
    title: 'Register data is not shared with another controller',
    explanation:
      'Data from the electoral register may not go to other controllers, and to processors only as electoral law allows. A platform on which people are targeted is a joint controller.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: { all: ['personal-data', 'register-data'] },
    metWhen: { not: 'register-data-shared' },
    remedy: 'Keep register data off the platform and away from anybody who is not your processor.',
    citations: [USE, law('electoral-law', 'limits on supply and use of the full register')],
  },
  {
    id: 'REG-06',
    title: 'Voters are told, regularly and actively, how the register is used',
    explanation:
      'People on the register are due privacy information too. Nobody expects a letter to every voter, but the campaign takes all reasonable steps, again and again, and joins in the central schemes that make the use of the register known.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: REGISTER,
    metWhen: 'register-people-informed',
    remedy:
      'Tell voters wherever you reach them, point them to central information on the register, and record the steps.',
    proof:
      'The privacy information on the register, and the record of where and when voters were told of it.',
    citations: [USE, reading('gdpr', 'Article 14')],
  },
];
