import { code, reading } from './cite.js';
import type { Rule } from './rule.js';

/** "Who is the controller?", p. 10 ff.: suppliers that are more than processors. */
export const controllership: readonly Rule[] = [
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
    citations: [
      code(
        'Who is the controller?',
        'How do we determine whether an organisation is a controller or processor?',
      ),
      reading('gdpr', 'Articles 26 and 28'),
    ],
  },
];
