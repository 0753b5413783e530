import { code, law, reading } from './cite.js';
import type { Condition, Rule } from './rule.js';

const at = (subHeading: string) => code('Profiling in political campaigning', subHeading);
const FAIRNESS = at('How does the concept of fairness apply to profiling?');
const KEY_POINTS = at(
  'What are the other key considerations when carrying out profiling for political campaigning purposes?',
);
const OBJECT = at('Can individuals object to profiling?');
const THIRD_PARTIES = at('Can we use third parties to carry out profiling or analytics on our behalf?');

const PROFILED: Condition = { all: ['personal-data', 'profiling-used'] };
const BY_A_SUPPLIER: Condition = { all: [PROFILED, 'profiling-supplier'] };

/** "Profiling in political campaigning", p. 64 ff., up to the limits that Article 22 sets. */
export const profiling: readonly Rule[] = [
  {
    id: 'PROF-01',
    title: 'Scoring, grouping or selecting people by algorithm is profiling',
    explanation:
      'Whatever evaluates people automatically is profiling: a model that sorts them into groups, or a list of those who are likely to vote in some way. It has to be known whether a plan rests on any.',
    strength: 'definition',
    severity: 'ask',
    appliesWhen: 'personal-data',
    metWhen: { known: 'profiling-used' },
    findingWhen: PROFILED,
    remedy: 'State every way in which people are scored, grouped or selected.',
    attestable: false,
    citations: [at('What is profiling?'), law('gdpr', 'Article 4(4)')],
  },
  {
    id: 'PROF-02',
    title: 'The effects of the profiling on people and on society were considered',
    explanation:
      'Think of direct and indirect effects, on the people profiled and on society at large. That a technique is at hand does not answer whether it should be used.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: PROFILED,
    metWhen: { any: ['dpia-weighs-harm', 'attested-only'] },
    remedy: 'Weigh those effects, in the DPIA or beside it, and keep a record of the outcome.',
    proof: 'The record of the effects that were weighed, on people and on society, and of what was decided.',
    citations: [FAIRNESS, reading('gdpr', 'Article 5(1)(a)')],
  },
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
  {
    id: 'PROF-05',
    title: 'People are told that they are profiled',
    explanation:
      'The privacy information has to name the profiling. That matters most for people who never had contact with the campaign.',
    strength: 'should',
    severity: 'duty',
    appliesWhen: PROFILED,
    metWhen: 'told-of-profiling',
    remedy: 'Bring the privacy policy up to date, and tell people before launch.',
    proof: 'The part of the privacy information that tells of the profiling, and when it reached people.',
    citations: [KEY_POINTS, reading('gdpr', 'Articles 13 and 14')],
  },
  {
    id: 'PROF-06',
    title: 'The data behind the profiles is accurate, not excessive and not old',
    explanation:
      'A profile is no better than the data that it is made from. Check that data, use no more than is needed, and let go of what is out of date.',
    strength: 'should',
    severity: 'duty',
    appliesWhen: PROFILED,
    metWhen: 'attested-only',
    remedy: 'Check the data that the profiles rest on, and remove what is wrong, idle or stale.',
    proof: 'The result of the last check of the data: its age, what was wrong and what was removed.',
    citations: [KEY_POINTS, reading('gdpr', 'Article 5(1)(c) to (e)')],
  },
  {
    id: 'PROF-07',
    title: 'Nobody who objected is profiled for direct marketing',
    explanation:
      'Profiling that serves direct marketing has to stop as soon as the person objects. No ground allows a refusal.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: { all: [PROFILED, 'direct-marketing'] },
    metWhen: 'profiling-objectors-removed',
    remedy: 'Take everybody who objected out of the data that is profiled, and keep them out.',
    citations: [OBJECT, law('gdpr', 'Article 21')],
  },
  {
    id: 'PROF-08',
    title: 'Nobody who objected is profiled for anything else without a compelling reason',
    explanation:
      'People can also object to profiling that serves no direct marketing, such as building a model. It has to stop unless a compelling reason outweighs their interests.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: { all: [PROFILED, { not: 'direct-marketing' }] },
    metWhen: { any: ['profiling-objectors-removed', 'attested-only'] },
    remedy: 'Take those people out, or put on record the compelling reason for which you carry on.',
    proof:
      'The record of the objections, and the compelling reason in writing for each in spite of which the campaign carries on.',
    citations: [OBJECT, law('gdpr', 'Article 21')],
  },
  {
    id: 'PROF-09',
    title: 'The right to object to profiling is shown by itself and answered within a month',
    explanation:
      'People have to be made aware that they can object, apart from all other information. Whoever objects is told within a month what was done.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: PROFILED,
    metWhen: 'right-to-object-shown',
    remedy: 'Set the right to object apart from the rest of your notice, and answer within a month.',
    proof:
      'The notice that shows the right to object by itself, and the log of objections with the dates of the answers.',
    due: 'within-one-month',
    citations: [OBJECT, law('gdpr', 'Article 21'), reading('gdpr', 'Article 12(3)')],
  },
  {
    id: 'PROF-10',
    title: 'A supplier that profiles has a settled role and was checked',
    explanation:
      'Know whether the supplier is a processor, a joint controller or a controller of its own. Check that it profiles within the law, and that people can exercise their rights.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: BY_A_SUPPLIER,
    metWhen: 'profiling-supplier-checked',
    remedy: 'Settle the role, do due diligence, and agree how requests from people are handled.',
    proof: 'The contract that settles the supplier’s role, and the report of the checks that were made.',
    owner: 'agency',
    citations: [THIRD_PARTIES, reading('gdpr', 'Articles 26 and 28')],
  },
  {
    id: 'PROF-11',
    title: 'Profiling abroad meets the rules on international transfers',
    explanation:
      'Data that a supplier processes outside the EEA is transferred there. The rules on international transfers apply.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: BY_A_SUPPLIER,
    metWhen: 'profiling-transfers-safeguarded',
    remedy: 'Keep the processing within the UK and the EEA, or put transfer safeguards in place.',
    proof:
      'The list of places where the supplier and its sub-processors hold the data, and the transfer safeguards for each abroad.',
    owner: 'agency',
    citations: [THIRD_PARTIES, reading('gdpr', 'Articles 44 to 46')],
  },
  {
    id: 'PROF-12',
    title: 'Data shared with a supplier that profiles is not pooled with that of others',
    explanation:
      'What the campaign shares may not flow into a pool that serves other campaigns or organisations.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: BY_A_SUPPLIER,
    metWhen: 'profiling-data-held-apart',
    remedy: 'Have the data held apart, by contract and in fact, or do without this supplier.',
    proof: 'The clause that keeps the data apart, and the supplier’s account of how it does so.',
    owner: 'agency',
    citations: [THIRD_PARTIES, reading('gdpr', 'Article 5(1)(b)')],
  },
];
