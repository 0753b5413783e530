import { code, law, reading } from './cite.js';
import type { Rule } from './rule.js';

const SECTION = 'Purpose limitation, data minimisation and storage limitation' as const;
const REUSE = 'Can we use personal data collected for another purpose for political campaigning purposes?';
const ARTICLE_5_1_B = law('gdpr', 'Article 5(1)(b)');

/** "Purpose limitation", p. 26 ff.: data that was collected for something else. */
export const purposeLimitation: readonly Rule[] = [
  {
    id: 'PURP-02',
    title: 'Data collected for something else is not simply reused for campaigning',
    explanation:
      'Data may be used for political campaigning only if that is compatible with what it was collected for, or if the person specifically consented.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: { all: ['personal-data', 'data-reused'] },
    metWhen: 'reuse-allowed',
    remedy: 'Leave that source out, or ask those people for specific consent.',
    citations: [code(SECTION, REUSE), ARTICLE_5_1_B, reading('gdpr', 'Article 6(4)')],
  },
  {
    id: 'PURP-04',
    title: 'Survey and petition answers are not mined for supporters',
    explanation:
      'Looking through the answers to an issue survey or a petition for likely supporters is unlikely to be compatible with what people gave them for.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: { all: ['personal-data', 'survey-mined'] },
    metWhen: 'survey-purpose-stated',
    remedy: 'Use only answers from people who were told on the form, or who consented to campaigning.',
    citations: [code(SECTION, `${REUSE} (example)`), ARTICLE_5_1_B],
  },
  {
    id: 'PURP-05',
    title: 'Casework data is not used for campaigning',
    explanation:
      'People who wrote to their representative do not expect campaigning. The exception is where it is sure that these people expect it and would not object, with the reasons documented. In doubt, the data is not used.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: { all: ['personal-data', 'casework-data'] },
    metWhen: 'casework-expected',
    remedy: 'Leave casework contacts out, unless documented evidence shows that they expect this.',
    citations: [
      code(SECTION, 'Can we use personal data obtained from constituency casework in political campaigns?'),
      ARTICLE_5_1_B,
    ],
  },
];
