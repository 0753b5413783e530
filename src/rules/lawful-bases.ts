import { code, law, reading } from './cite.js';
import type { Condition, Rule } from './rule.js';

const at = (subHeading: string) => code('Lawful bases', subHeading);
const INTRODUCTION = at('Introduction');
const FURTHER_LAW = at('What additional law could satisfy Article 6(3)?');
const NECESSARY = at('What does ‘necessary’ mean?');
const ENGAGEMENT = at('What activities support or promote ‘democratic engagement’?');
const INTERESTS = at('When can we use legitimate interests as our lawful basis?');
const CONSENT = at('When can we use consent as our lawful basis?');

const ARTICLE_6_1_A = law('gdpr', 'Article 6(1)(a)');
const ARTICLE_6_1_F = law('gdpr', 'Article 6(1)(f)');

const PUBLIC_TASK: Condition = { all: ['personal-data', 'public-task-claimed'] };
const LEGITIMATE_INTERESTS: Condition = { all: ['personal-data', 'legitimate-interests-claimed'] };
const EITHER: Condition = {
  all: ['personal-data', { any: ['public-task-claimed', 'legitimate-interests-claimed'] }],
};
const BY_CONSENT: Condition = { all: ['personal-data', 'consent-is-basis'] };

/** "Lawful bases", p. 36 ff.: one for each use, and what public task, legitimate interests and consent take. */
export const lawfulBases: readonly Rule[] = [
  {
    id: 'BASIS-01',
    title: 'Each use of the data has a lawful basis',
    explanation:
      'Every purpose needs one of the lawful bases of Article 6. In campaigning that is nearly always public task, consent or legitimate interests.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: 'personal-data',
    metWhen: 'basis-for-each-use',
    remedy: 'Settle a lawful basis for each use, or drop the use that has none.',
    citations: [INTRODUCTION, law('gdpr', 'Article 6'), law('dpa-2018', 'section 8')],
  },
  {
    id: 'BASIS-02',
    title: 'Each lawful basis is on record, with the reasons for it',
    explanation:
      'For every purpose the campaign records which basis it relies on and why it applies. The form is free, so long as it shows that the basis does apply.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: 'personal-data',
    metWhen: 'bases-recorded',
    remedy: 'Write down the basis of each use and why it applies.',
    proof: 'The dated record of the lawful basis of each use, with the reasons why it applies.',
    citations: [INTRODUCTION, law('gdpr', 'Article 6'), reading('gdpr', 'Article 5(2)')],
  },
  {
    id: 'BASIS-03',
    title: 'A public task is laid down by a law beyond the Data Protection Act',
    explanation:
      'That an activity supports democratic engagement is not enough. Another clear and foreseeable law has to lay the task down: electoral law for data from the register, or for instance the powers of an elected official.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: PUBLIC_TASK,
    metWhen: 'further-law-named',
    remedy: 'Name that law, and take advice if unsure, or rely on another basis.',
    citations: [
      FURTHER_LAW,
      law('gdpr', 'Articles 6(1)(e) and 6(3)'),
      law('dpa-2018', 'section 8(e)'),
      law('electoral-law', 'Representation of the People Regulations 2001, regulations 103 to 106'),
    ],
  },
  {
    id: 'BASIS-04',
    title: 'Public task carries data from outside the register only with a law of its own',
    explanation:
      'Electoral law lays down a task for register data alone. For any other data a campaign without such a law relies on legitimate interests instead.',
    strength: 'prohibition',
    severity: 'duty',
    appliesWhen: { all: ['personal-data', 'public-task-claimed', 'data-beyond-register'] },
    metWhen: 'further-law-beyond-register',
    remedy: 'Rely on legitimate interests for the data that is not from the register.',
    proof: 'The name and section of the law that lays the task down for data from outside the register.',
    citations: [FURTHER_LAW, law('gdpr', 'Articles 6(1)(f) and 6(3)')],
  },
  {
    id: 'BASIS-05',
    title: 'No less intrusive way, and no less data, would reach the aim',
    explanation:
      'Necessary means targeted and proportionate, and more than useful or usual. It fails where leaflets to everybody, knocking on every door or less data would reasonably do.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: EITHER,
    metWhen: { not: 'less-intrusive-way' },
    remedy: 'Take the less intrusive way: leaflet the area, knock on every door, or use less data.',
    citations: [NECESSARY, law('gdpr', 'Article 6(1)(e)')],
  },
  {
    id: 'BASIS-06',
    title: 'Democratic engagement covers a wide range of political activity',
    explanation:
      'It takes in representation, contact with electors, surveys, campaigning, turnout, support of representatives and candidates, and raising funds for these, in and out of election time. That the activity is covered does not yet make the use necessary.',
    strength: 'definition',
    severity: 'note',
    appliesWhen: EITHER,
    remedy: 'Note in the record of lawful bases which of these activities the use supports.',
    attestable: false,
    citations: [ENGAGEMENT, law('dpa-2018', 'section 8(e) and its explanatory notes')],
  },
  {
    id: 'BASIS-07',
    title: 'The legitimate interest is named and the three-part test is on file',
    explanation:
      'The first part of the test names the interest: democratic engagement, or another compelling reason. The result of all three parts is documented.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: LEGITIMATE_INTERESTS,
    metWhen: { all: ['interest-named', 'interest-test-documented'] },
    remedy: 'Carry out the three-part test, name the interest, and keep the result.',
    proof: 'The written three-part test, which names the interest and bears a date.',
    citations: [INTERESTS, ARTICLE_6_1_F],
  },
  {
    id: 'BASIS-08',
    title: 'The use is necessary for the legitimate interest',
    explanation:
      'The second part of the test shows that the interest takes this use, as under a public task: it fails where a less intrusive way or less data would do.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: LEGITIMATE_INTERESTS,
    metWhen: 'interest-necessary',
    remedy: 'Show why the use is necessary, or take the less intrusive way.',
    citations: [INTERESTS, ARTICLE_6_1_F],
  },
  {
    id: 'BASIS-09',
    title: 'People’s own interests do not override the legitimate interest',
    explanation:
      'The third part of the test weighs both. Where people would not reasonably expect the use, or it does them unjustified harm, their interests usually win.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: LEGITIMATE_INTERESTS,
    metWhen: 'interest-outweighs',
    remedy: 'Do without this use, or change it until people would expect it and it harms nobody.',
    citations: [INTERESTS, ARTICLE_6_1_F],
  },
  {
    id: 'CONS-01',
    title: 'People have a real choice to consent or not',
    explanation:
      'Consent is a basis only where people have choice and control. To ask for it, and to go ahead whatever they say, misleads them and is unfair.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: BY_CONSENT,
    metWhen: 'consent-free',
    remedy: 'Leave out everybody who refuses, or do not call it consent and find another basis.',
    attestable: false,
    citations: [CONSENT, ARTICLE_6_1_A],
  },
  {
    id: 'CONS-02',
    title: 'Consent is given by an obvious opt-in act',
    explanation:
      'Silence, a box that is ticked already or simply going on is no consent. Everybody whose data is used has to have opted in by an act of their own.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: BY_CONSENT,
    metWhen: 'consent-by-act',
    remedy: 'Use only the data of people who opted in, and ask the others again.',
    attestable: false,
    citations: [CONSENT, reading('gdpr', 'Articles 4(11) and 7')],
  },
  {
    id: 'CONS-03',
    title: 'The request for consent stands out, apart from other terms',
    explanation: 'It is prominent, not bundled with other terms, short, easy to understand and easy to use.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: BY_CONSENT,
    metWhen: 'consent-plain',
    remedy: 'Ask for consent in a place of its own and in plain words.',
    proof: 'The form or script on which consent was asked, as people saw or heard it.',
    due: 'at-collection',
    citations: [CONSENT, reading('gdpr', 'Article 7(2)')],
  },
  {
    id: 'CONS-04',
    title: 'Consent names the controller, the purposes and the kinds of processing',
    explanation:
      'A consent reaches no further than its words: it has to name who uses the data, what for, and what is done with it.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: BY_CONSENT,
    metWhen: 'consent-names-purposes',
    remedy: 'Ask again in words that name all three, or stay within what the consent names.',
    attestable: false,
    citations: [CONSENT, reading('gdpr', 'Article 4(11)')],
  },
  {
    id: 'CONS-05',
    title: 'Consent is on record',
    explanation: 'Records show who consented, when, how, and what they were told.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: BY_CONSENT,
    metWhen: 'consent-recorded',
    remedy: 'Keep those records, and leave out people for whom there are none.',
    proof: 'The consent records: who, when, how, and the words that people were shown.',
    due: 'at-collection',
    citations: [CONSENT, reading('gdpr', 'Article 7(1)')],
  },
  {
    id: 'CONS-06',
    title: 'Consent can be withdrawn, and is refreshed',
    explanation:
      'People may withdraw at any time, are told so, and find it easy. Consent has no fixed life, so it is reviewed and refreshed as the context asks.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: BY_CONSENT,
    metWhen: 'consent-withdrawable',
    remedy: 'Offer an easy way out, tell people of it, and ask again where a consent has aged.',
    proof: 'The way out as people find it, and the note of when consents were last reviewed and refreshed.',
    due: 'on-request',
    citations: [CONSENT, reading('gdpr', 'Article 7(3)')],
  },
  {
    id: 'CONS-07',
    title: 'Where PECR demands consent, no other lawful basis stands in for it',
    explanation:
      'Direct marketing by electronic mail or automated call, and technology on people’s devices, need consent under PECR. Without it the use is unlawful, whatever other basis is claimed. Where it is held, consent is in practice the lawful basis as well.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: {
      all: [
        'personal-data',
        {
          any: [
            {
              all: [
                { any: ['electronic-mail', 'automated-calls'] },
                'direct-marketing',
                'other-basis-for-messages',
              ],
            },
            { all: ['device-technology', 'other-basis-for-devices'] },
          ],
        },
      ],
    },
    metWhen: {
      all: [
        {
          any: [
            { not: 'electronic-mail' },
            { not: 'direct-marketing' },
            { not: 'other-basis-for-messages' },
            'electronic-mail-consent',
          ],
        },
        {
          any: [
            { not: 'automated-calls' },
            { not: 'direct-marketing' },
            { not: 'other-basis-for-messages' },
            'automated-calls-consent',
          ],
        },
        {
          any: [
            { not: 'device-technology' },
            { not: 'other-basis-for-devices' },
            'device-technology-consent',
          ],
        },
      ],
    },
    remedy: 'Obtain the consent that PECR asks for, or do without that channel or technology.',
    attestable: false,
    citations: [CONSENT, ARTICLE_6_1_A, law('pecr', 'the rules under which consent is needed')],
  },
];
