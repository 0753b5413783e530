import { code, reading } from './cite.js';
import type { Rule } from './rule.js';

const at = (subHeading: string) => code('Profiling in political campaigning', subHeading);
const FAIRNESS = at('How does the concept of fairness apply to profiling?');

/** "Profiling in political campaigning", p. 64 ff.: the fairness of using personality traits. */
export const profiling: readonly Rule[] = [
  {
    id: 'PROF-03',
    title: 'Personality traits are used with particular care or not at all',
    explanation:
      'Deducing personality traits about people and using them for political messages may be unfair and a breach. It takes particular attention to fairness.',
    strength: 'must',
    severity: 'ask',
    appliesWhen: { all: ['individual-decision', 'psychometrics-used'] },
    metWhen: 'trait-care-taken',
    findingWhen: { all: ['individual-decision', 'psychometrics-used'] },
    remedy: 'Assess the fairness of using traits before doing so, in the DPIA, or leave them out.',
    citations: [FAIRNESS, reading('gdpr', 'Article 5(1)(a)')],
  },
  {
    id: 'PROF-04',
    title: 'People scored for a trait are not sent messages made to frighten them',
    explanation:
      'Choosing people for a personality trait and then sending them a message built to raise fear is likely to be unfair.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: { all: ['individual-decision', 'psychometrics-used'] },
    metWhen: { not: 'traits-meet-fear' },
    remedy: 'Drop the trait from the selection, or the appeal to fear from the message.',
    attestable: false,
    citations: [
      at('How does the concept of fairness apply to profiling? (example)'),
      reading('gdpr', 'Article 5(1)(a)'),
    ],
  },
];
