import { code, law } from './cite.js';
import type { Rule } from './rule.js';

/** "Use of the electoral register", p. 48 ff.: who may not get it. */
export const electoralRegister: readonly Rule[] = [
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
    citations: [
      code(
        'Use of the electoral register',
        'Can we use personal data from the electoral register for political campaigning purposes?',
      ),
      law('electoral-law', 'limits on supply and use of the full register'),
    ],
  },
];
