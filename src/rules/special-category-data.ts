import { code, law, reading } from './cite.js';
import type { Condition, Rule } from './rule.js';

const at = (subHeading: string) => code('Special category data', subHeading);
const WHAT = at('What is special category data?');
const TARGETING = at('Can special category data be used to target individuals with political messaging?');
const PARTIES = at('Can political parties process political opinions?');
const MEMBERS = at(
  'Can membership and regular supporter data be processed for political campaigning purposes?',
);
const EXPLICIT = at('What is explicit consent?');

const PARA_22 = law('dpa-2018', 'Schedule 1, paragraph 22');
const ARTICLE_9_2_D = law('gdpr', 'Article 9(2)(d)');

const PARTY_CONDITION: Condition = { all: ['special-category-used', 'party-condition-claimed'] };
const MEMBERS_CONDITION: Condition = { all: ['special-category-used', 'members-condition-claimed'] };

/** "Special category data", p. 42 ff.: what it is, when it may be used, and the three ways of using it. */
export const specialCategoryData: readonly Rule[] = [
  {
    id: 'SCD-01',
    title: 'Know whether the audience is built from special category data',
    explanation:
      'Political opinions, race, ethnic origin, religious or philosophical beliefs, trade union membership, genetics, biometrics used to identify, health, sex life and sexual orientation are specially protected. Whether a plan uses them can only be told from what its audience is built from.',
    strength: 'definition',
    severity: 'ask',
    appliesWhen: 'personal-data',
    metWhen: 'signals-stated',
    findingWhen: 'special-category-used',
    remedy:
      'List every segment, interest, field and place that the audience is built from, exclusions included.',
    citations: [WHAT, law('gdpr', 'Article 9(1)')],
  },
  {
    id: 'SCD-02',
    title: 'Special category data needs a lawful basis and a condition',
    explanation:
      'Using special category data takes two things at once: a lawful basis under Article 6 and a separate condition under Article 9, chosen and documented before the processing starts.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: 'special-category-used',
    metWhen: {
      all: ['lawful-basis-settled', 'article-9-condition-settled', 'article-9-condition-documented'],
    },
    remedy:
      'Settle the lawful basis and the Article 9 condition for each category, write both down, or drop the signal.',
    attestable: false,
    citations: [WHAT, law('gdpr', 'Articles 6 and 9'), law('dpa-2018', 'Schedule 1')],
  },
  {
    id: 'SCD-03',
    title: 'Setting out to infer a special category counts as using it',
    explanation:
      'Whoever processes data in order to infer one of these categories has to meet Article 9, however unsure the guess is.',
    strength: 'definition',
    severity: 'ask',
    appliesWhen: 'special-category-inferred',
    findingWhen: 'special-category-inferred',
    remedy: 'Treat the guess as special category data, or stop making it.',
    attestable: false,
    citations: [WHAT, law('gdpr', 'Article 9')],
  },
  {
    id: 'SCD-04',
    title: 'A stand-in counts only where it was chosen for the inference',
    explanation:
      'That a category could be inferred from a signal does not by itself bring in Article 9. It does where the signal was chosen in order to infer it. So the reason for the choice has to be known.',
    strength: 'exception',
    severity: 'ask',
    appliesWhen: 'proxy-present',
    metWhen: 'proxy-intent-known',
    findingWhen: 'proxy-present',
    remedy: 'Say for each such signal whether it was chosen to infer the category, or drop the signal.',
    attestable: false,
    citations: [WHAT, law('gdpr', 'Article 9')],
  },
  {
    id: 'SCD-05',
    title: 'Guesses are checked',
    explanation:
      'Assumptions about people must not lead to inaccurate, inadequate or irrelevant data about them.',
    strength: 'should',
    severity: 'duty',
    appliesWhen: 'special-category-inferred',
    metWhen: 'guesses-checked',
    remedy: 'Test how often the guesses are wrong, and correct or drop those that are.',
    proof:
      'The result of a test of the guesses against known cases: how often they are wrong, and what was done about it.',
    citations: [WHAT, reading('gdpr', 'Article 5(1)(c) and (d)')],
  },
  {
    id: 'SCD-06',
    title: 'No targeting of political messages on special category data without explicit consent',
    explanation:
      'People may not be selected for, or left out of, political messaging by special category data, known or guessed, unless they gave explicit consent. Two narrow conditions are the only other way.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: { all: ['special-category-used', 'individual-decision'] },
    metWhen: 'special-category-permitted',
    remedy:
      'Drop the signals, or obtain explicit consent for each category in words that name it, or show that one of the two narrow conditions is met in every limb.',
    attestable: false,
    citations: [TARGETING, law('gdpr', 'Article 9(2)(a)'), law('gdpr', 'Article 5(1)(a)')],
  },
  {
    id: 'SCD-07',
    title: 'The narrow conditions have to be shown limb by limb',
    explanation:
      'Beside explicit consent the code knows two conditions that can fit: one for registered parties and political opinions, one for not-for-profit bodies and their own people. Unless every limb of one is shown, assume that none applies.',
    strength: 'exception',
    severity: 'ask',
    appliesWhen: { all: ['special-category-used', 'narrow-condition-claimed'] },
    metWhen: 'narrow-condition-limbs-known',
    remedy: 'State each limb of the condition that is claimed.',
    attestable: false,
    citations: [TARGETING, ARTICLE_9_2_D, law('gdpr', 'Article 9(2)(g)')],
  },
  {
    id: 'SCD-08',
    title: 'It was weighed whether using special category data is fair and necessary',
    explanation:
      'Targeting on special category data intrudes and may discriminate. Outside political opinions it is hard to call necessary for a political message.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: { all: ['special-category-used', 'individual-decision'] },
    metWhen: 'attested-only',
    remedy: 'Write down why the aim cannot be reached without this data and why its use is fair, or drop it.',
    proof:
      'The written weighing of why the aim cannot be reached without this data, and why its use is fair.',
    citations: [TARGETING, law('gdpr', 'Article 5(1)(a) and (c)')],
  },
  {
    id: 'SCD-09',
    title: 'Names are not screened for origin or faith without explicit consent',
    explanation:
      'Software that reads a likely origin or faith from people’s names processes special category data, however sure it is. It takes the explicit consent of those people.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: { all: ['personal-data', 'names-screened'] },
    metWhen: 'names-screening-consented',
    remedy: 'Do not screen names. Send the message to everybody in the area, or ask people.',
    attestable: false,
    citations: [
      at('Can special category data be used to target individuals with political messaging? (example)'),
      law('gdpr', 'Article 9'),
    ],
  },
  {
    id: 'P22-01',
    title: 'The registered-party condition is for registered parties only',
    explanation:
      'Only a political party on the register of parties can use the condition for political opinions. Anybody else needs explicit consent.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: PARTY_CONDITION,
    metWhen: 'is-registered-party',
    remedy: 'Rely on explicit consent, or leave political opinions out.',
    attestable: false,
    citations: [PARTIES, law('gdpr', 'Article 9(2)(g)'), PARA_22, law('ppera-2000', 'section 23')],
  },
  {
    id: 'P22-02',
    title: 'The registered-party condition covers political opinions and nothing else',
    explanation: 'The condition cannot be used for any other special category, whatever the party’s reason.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: PARTY_CONDITION,
    metWhen: 'party-condition-political-only',
    remedy:
      'Find another condition for the other categories, which means explicit consent, or leave them out.',
    attestable: false,
    citations: [PARTIES, PARA_22],
  },
  {
    id: 'P22-03',
    title: 'Political opinion data is necessary for the party’s political activities',
    explanation:
      'The condition holds only where campaigning, fund-raising, surveys or casework of the party cannot reach their aim without data about political opinions.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: PARTY_CONDITION,
    metWhen: 'party-condition-necessary',
    remedy: 'Show why opinion data is needed, or reach the aim without it.',
    citations: [PARTIES, PARA_22],
  },
  {
    id: 'P22-04',
    title: 'Substantial damage or distress is unlikely',
    explanation:
      'The party has to assess whether the processing is likely to cause anybody substantial damage or distress, and put that in its DPIA.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: PARTY_CONDITION,
    metWhen: 'party-condition-no-distress',
    remedy: 'Make that assessment in the DPIA.',
    citations: [PARTIES, PARA_22],
  },
  {
    id: 'P22-05',
    title: 'Written notices to stop are caught and honoured',
    explanation:
      'The condition ends for a person who gives the party written notice to stop, after a reasonable time. The party needs a process that catches such notices.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: PARTY_CONDITION,
    metWhen: 'party-condition-notices-honoured',
    remedy: 'Take those people out, and set up a process that catches their notices.',
    citations: [PARTIES, PARA_22],
  },
  {
    id: 'P22-06',
    title: 'An appropriate policy document is in place',
    explanation: 'A party that relies on this condition has to have an appropriate policy document.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: PARTY_CONDITION,
    metWhen: 'party-condition-policy-document',
    remedy: 'Write and adopt the policy document before relying on the condition.',
    citations: [PARTIES, law('dpa-2018', 'Schedule 1, Part 4, paragraph 39')],
  },
  {
    id: 'NFP-01',
    title: 'The body is not for profit and has a political, philosophical, religious or union aim',
    explanation: 'Only such a body can use the condition for members and regular contacts.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: MEMBERS_CONDITION,
    metWhen: 'members-condition-aim',
    remedy: 'Rely on explicit consent instead.',
    citations: [MEMBERS, ARTICLE_9_2_D],
  },
  {
    id: 'NFP-02',
    title: 'It is within the body’s legitimate activities',
    explanation:
      'The processing has to stay within the body’s established purposes and powers, lawful and ethical.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: MEMBERS_CONDITION,
    metWhen: 'members-condition-activities',
    remedy: 'Keep to the body’s purposes, or rely on explicit consent.',
    citations: [MEMBERS, ARTICLE_9_2_D],
  },
  {
    id: 'NFP-03',
    title: 'Only members, former members and regular contacts',
    explanation:
      'The condition never covers prospects or strangers. A lookalike audience is made of strangers.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: MEMBERS_CONDITION,
    metWhen: 'members-condition-people',
    remedy: 'Take everybody else out, or rely on explicit consent.',
    citations: [MEMBERS, ARTICLE_9_2_D],
  },
  {
    id: 'NFP-04',
    title: 'Suitable safeguards are in place',
    explanation: 'For instance restricted access, shorter retention, or an opt-out.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: MEMBERS_CONDITION,
    metWhen: 'members-condition-safeguards',
    remedy: 'Put safeguards in place and record them.',
    proof: 'The record of the safeguards in force, such as who has access and how long data is kept.',
    citations: [MEMBERS, ARTICLE_9_2_D],
  },
  {
    id: 'NFP-05',
    title: 'The data is not passed outside the body without explicit consent',
    explanation:
      'Under this condition special category data may not go to a third party, an advertising platform included, unless people gave explicit consent or another condition covers the disclosure.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: MEMBERS_CONDITION,
    metWhen: 'members-condition-not-disclosed',
    remedy: 'Keep the list inside the body, or ask those people for explicit consent to passing it on.',
    attestable: false,
    citations: [MEMBERS, ARTICLE_9_2_D],
  },
  {
    id: 'NFP-06',
    title: 'The condition is no blanket cover',
    explanation:
      'Necessity need not be shown, but each limb has to be evidenced, and no more data used than is needed.',
    strength: 'exception',
    severity: 'note',
    appliesWhen: MEMBERS_CONDITION,
    metWhen: 'members-condition-evidenced',
    remedy: 'Keep evidence for each limb.',
    citations: [MEMBERS, ARTICLE_9_2_D, law('gdpr', 'Article 5(1)(c)')],
  },
  {
    id: 'EXP-01',
    title: 'Explicit consent names the kind of data in words, and is recorded',
    explanation:
      'Explicit consent is specific, informed and unambiguous, and confirmed in words that refer to the type of special category data. Records of it are kept.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: 'explicit-consent-relied-on',
    metWhen: { all: ['explicit-consent-held', 'explicit-consent-in-words', 'explicit-consent-recorded'] },
    remedy: 'Ask again, in a statement that names the kind of data and its use, and keep the records.',
    attestable: false,
    citations: [EXPLICIT, law('gdpr', 'Article 9(2)(a)')],
  },
];
