import { code, law, reading } from './cite.js';
import type { Condition, Rule } from './rule.js';

const WHO = code('About this framework code of practice', 'Who is this framework code for?');
const WHEN = code('About this framework code of practice', 'When does this framework code apply?');

const IN_SCOPE: Condition = { all: ['personal-data', { not: 'vote-outside-uk' }] };

/** "About this framework code of practice", p. 3 ff.: whom it binds, and when. Scope in the UK is presumed. */
export const aboutTheCode: readonly Rule[] = [
  {
    id: 'SCOPE-01',
    title: 'Political campaigning is acting for or against a party, a referendum campaign or a candidate',
    explanation:
      'The code is about personal data that is used for political campaigning: work that supports or opposes a party, a side in a referendum or somebody who stands for election.',
    strength: 'definition',
    severity: 'ask',
    appliesWhen: IN_SCOPE,
    remedy: 'Say which vote, party or candidate the message is for or against.',
    attestable: false,
    citations: [WHO, reading('dpa-2018', 'Part 2'), reading('gdpr', 'Article 2')],
  },
  {
    id: 'SCOPE-02',
    title: 'The code binds every campaigner, at all times',
    explanation:
      'It does not matter which status electoral law gives you, or whether a regulated period runs. The code binds before, during, after and between campaigns, as long as you use personal data for them.',
    strength: 'definition',
    severity: 'note',
    appliesWhen: IN_SCOPE,
    findingWhen: { all: ['personal-data', { not: 'vote-outside-uk' }, 'no-campaigner-by-kind'] },
    remedy: 'Follow the code although you may not see yourself as a political campaigner.',
    attestable: false,
    citations: [WHEN, law('ppera-2000', 'sections 23, 88 and 105')],
  },
  {
    id: 'SCOPE-03',
    title: 'The code binds bodies with a UK establishment, and others that serve or watch people in the UK',
    explanation:
      'A branch or an office in the UK is enough, wherever the body is based. A body outside the European Economic Area is bound too if it offers services to people in the UK or monitors what they do.',
    strength: 'definition',
    severity: 'ask',
    appliesWhen: IN_SCOPE,
    remedy: 'Find out where each controller is established and whether people in the UK are concerned.',
    attestable: false,
    citations: [WHO, reading('gdpr', 'Article 3')],
  },
  {
    id: 'SCOPE-04',
    title: 'For a vote outside the UK the code is only a help, but the law still binds',
    explanation:
      'A body that is based in the UK and campaigns in a vote elsewhere still has to keep to data protection law. The code does not bind a body without a UK establishment whose lead authority is not the ICO.',
    strength: 'exception',
    severity: 'note',
    appliesWhen: { all: ['personal-data', 'vote-outside-uk'] },
    findingWhen: { all: ['personal-data', 'vote-outside-uk'] },
    remedy: 'Find out which authority leads, and check the rules of the country of the vote as well.',
    attestable: false,
    citations: [WHO, reading('gdpr', 'Articles 3 and 56')],
  },
];
