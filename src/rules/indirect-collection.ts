import { code, law, reading } from './cite.js';
import type { Condition, Rule } from './rule.js';

const NOT_FROM_THEM = code(
  'How should we collect personal data?',
  'What are the requirements when we collect personal data not directly from the individual?',
);
const ARTICLE_14_5 = law('gdpr', 'Article 14(5)');

const EFFORT_CLAIMED: Condition = { all: ['personal-data', 'disproportionate-effort-claimed'] };

/** "How should we collect personal data?", p. 51 ff.: data that did not come from the person. */
export const indirectCollection: readonly Rule[] = [
  {
    id: 'IND-01',
    title: 'People whose data came from elsewhere are told within a month',
    explanation:
      'They get the full privacy information within a reasonable time and at most a month, and with it where the data came from and which kinds of data it is.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: { all: ['personal-data', 'indirect-collection'] },
    metWhen: 'told-within-one-month',
    remedy: 'Tell these people now, naming the source and the kinds of data, or leave them out.',
    proof: 'The notice that was sent, with the dates on which the data came in and the notice went out.',
    due: 'within-one-month',
    citations: [NOT_FROM_THEM, law('gdpr', 'Article 14')],
  },
  {
    id: 'IND-02',
    title: 'They are told at the latest when first contacted, or when data is passed on',
    explanation:
      'The month is cut short where the data is used to reach people or goes to somebody else: then they are told with the first message, or when the data is passed on, for instance uploaded.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: { all: ['personal-data', 'indirect-collection', 'individual-decision'] },
    metWhen: 'told-by-first-contact',
    remedy: 'Tell these people before the launch, or put the information into the first message.',
    proof: 'The first message, or the notice sent before data was passed on, with its date.',
    due: 'at-first-contact',
    citations: [NOT_FROM_THEM, law('gdpr', 'Article 14')],
  },
  {
    id: 'IND-03',
    title: 'That people have the information already is verified',
    explanation:
      'Whoever tells people nothing because they know already has to be able to show what they were told. A supplier’s word is not enough, and whatever is missing is told.',
    strength: 'exception',
    severity: 'ask',
    appliesWhen: { all: ['personal-data', 'already-informed-claimed'] },
    metWhen: 'already-informed-evidenced',
    remedy: 'Obtain and check what people were told, and fill the gaps, or tell them yourself.',
    citations: [NOT_FROM_THEM, ARTICLE_14_5],
  },
  {
    id: 'IND-04',
    title: 'A disproportionate effort is weighed case by case, on paper',
    explanation:
      'Effort is weighed against the effect on people, for this very case, and documented. The more the processing means for people, the less room there is for this exception.',
    strength: 'exception',
    severity: 'ask',
    appliesWhen: EFFORT_CLAIMED,
    metWhen: 'disproportionate-effort-evidenced',
    remedy: 'Weigh effort and effect for this case and write it down, or tell the people.',
    citations: [NOT_FROM_THEM, ARTICLE_14_5],
  },
  {
    id: 'IND-05',
    title: 'Whoever is contacted anyway gets the information with it',
    explanation:
      'It is hard to call telling people too much effort while writing to them or calling at their doors, a free election mailing included. The information goes into the message, unless it is certain that people have it.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: {
      all: [
        'personal-data',
        'people-contacted',
        { any: ['register-data', 'disproportionate-effort-claimed'] },
      ],
    },
    metWhen: 'told-with-contact',
    remedy: 'Put the privacy information, or a link to it, into the message.',
    proof: 'The message that carries the privacy information or the link to it.',
    due: 'at-first-contact',
    citations: [NOT_FROM_THEM, ARTICLE_14_5],
  },
  {
    id: 'IND-06',
    title: 'Where telling takes too much effort, the information is published and a DPIA done',
    explanation:
      'People who are not told in person can at least find the privacy information, for instance on a website. As they do not see what happens to their data, a DPIA is needed.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: EFFORT_CLAIMED,
    metWhen: { all: ['dpia-done', 'attested-only'] },
    remedy: 'Publish the privacy information, and carry out a DPIA before launch.',
    proof: 'The address at which the information is published, and the DPIA with its date.',
    citations: [NOT_FROM_THEM, ARTICLE_14_5, reading('gdpr', 'Article 35')],
  },
];
