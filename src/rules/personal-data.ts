import { code, law, reading } from './cite.js';
import type { Condition, Rule } from './rule.js';

const SECTION = 'Personal data';
const WHAT = code(SECTION, 'What is personal data?');
const INFERENCES = code(SECTION, 'Can opinions or inferences about people be personal data?');

const AREA_INFERENCE: Condition = {
  all: ['audience-is-areas', { not: 'personal-data' }, 'area-inferences'],
};
const INFERENCE: Condition = { all: ['personal-data', 'inferences-made'] };

/** "Personal data", p. 16 ff.: what counts as personal data, guesses included. */
export const personalData: readonly Rule[] = [
  {
    id: 'PD-01',
    title: 'Data is personal if it can be tied to a person or a device',
    explanation:
      'A name, a number, a place, an online identifier or a cookie is enough, and so is a link that other data you hold makes. Such data counts if a computer handles it or if it is filed.',
    strength: 'definition',
    severity: 'ask',
    appliesWhen: 'personal-data',
    findingWhen: { all: ['audience-is-areas', 'personal-data'] },
    remedy: 'Treat the data as personal data, or cut every tie to people, addresses and devices.',
    attestable: false,
    citations: [WHAT, law('gdpr', 'Article 4(1)'), reading('gdpr', 'Article 2(1)')],
  },
  {
    id: 'PD-02',
    title: 'Register entries, membership data, attributes and scores about people are personal data',
    explanation:
      'So are ages, opinions, payments, turnout and support scores and the ways in which people like to be contacted, whether known or guessed.',
    strength: 'definition',
    severity: 'note',
    appliesWhen: { all: ['personal-data', 'campaign-data-held'] },
    remedy: 'Treat all of these as personal data, guesses included.',
    attestable: false,
    citations: [WHAT, law('gdpr', 'Article 4(1)')],
  },
  {
    id: 'PD-03',
    title: 'Data that may relate to people is handled with care',
    explanation:
      'Data relates to a person by what it says, what it is used for or what it does to them. Where that is in doubt, it should be handled with care, for a clear reason, and kept and disposed of securely.',
    strength: 'should',
    severity: 'note',
    appliesWhen: 'link-to-people-unclear',
    metWhen: 'attested-only',
    remedy: 'Record why you use the data, and keep and dispose of it as securely as personal data.',
    citations: [code(SECTION, 'What is the meaning of ‘relates to’?'), law('gdpr', 'Article 4(1)')],
  },
  {
    id: 'PD-04',
    title: 'A guess or a score that is tied to a person is personal data, right or wrong',
    explanation:
      'Once it stands against a name, an address or another identifier, an inference is personal data, however sure or unsure it is.',
    strength: 'definition',
    severity: 'ask',
    appliesWhen: INFERENCE,
    findingWhen: INFERENCE,
    remedy: 'Apply every rule on personal data to what is inferred about people.',
    attestable: false,
    citations: [INFERENCES, law('gdpr', 'Article 4(1)')],
  },
  {
    id: 'PD-05',
    title: 'Scores for whole areas, never tied to people or addresses, are not personal data',
    explanation:
      'What is inferred about a district as a whole says nothing about an identifiable person as long as it is not attached to names, addresses or devices.',
    strength: 'exception',
    severity: 'ask',
    appliesWhen: AREA_INFERENCE,
    findingWhen: AREA_INFERENCE,
    remedy: 'Keep the scores apart from names, addresses and anything else that identifies people.',
    attestable: false,
    citations: [INFERENCES, law('gdpr', 'Article 4(1)')],
  },
  {
    id: 'PD-06',
    title: 'Areas are as large as is workable, and the risk of a sensitive guess is weighed',
    explanation:
      'Larger areas and overviews such as heat maps tell little about one place or person. Even without personal data the risk should be weighed, above all where origin, belief or something as sensitive is inferred about an area.',
    strength: 'should',
    severity: 'note',
    appliesWhen: AREA_INFERENCE,
    metWhen: 'attested-only',
    findingWhen: AREA_INFERENCE,
    remedy: 'Use the largest areas that work, prefer overviews, and weigh the risk of what is inferred.',
    citations: [INFERENCES, reading('gdpr', 'Articles 5(1)(c) and 25')],
  },
  {
    id: 'PD-07',
    title: 'Software that makes inferences was assessed',
    explanation:
      'Before such software is built or bought, it should be assessed whether it uses personal data or adds special category data. If it does, that has to be necessary and within the law.',
    strength: 'should',
    severity: 'duty',
    appliesWhen: { all: ['personal-data', 'inference-software-used'] },
    metWhen: 'attested-only',
    remedy: 'Assess what the software takes in and adds, and record why that is necessary.',
    proof: 'The dated assessment of what the software takes in and adds, and of why that is necessary.',
    citations: [INFERENCES, reading('gdpr', 'Articles 9, 25 and 35')],
  },
];
