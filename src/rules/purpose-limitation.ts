import { code, law, reading } from './cite.js';
import type { Condition, Rule } from './rule.js';

const SECTION = 'Purpose limitation, data minimisation and storage limitation' as const;
const REUSE = 'Can we use personal data collected for another purpose for political campaigning purposes?';
const CASEWORK = code(
  SECTION,
  'Can we use personal data obtained from constituency casework in political campaigns?',
);
const HOW_MUCH = code(SECTION, 'How much data can we process for political campaigning purposes?');
const HOW_LONG = code(SECTION, 'How long should we keep personal data for political campaigning purposes?');
const ARTICLE_5_1_B = law('gdpr', 'Article 5(1)(b)');
const ARTICLE_5_1_C = law('gdpr', 'Article 5(1)(c)');
const ARTICLE_5_1_E = law('gdpr', 'Article 5(1)(e)');

/** Nothing in the plan admits that data is held longer than needed, and somebody vouches for the rest. */
const HELD_AS_NEEDED: Condition = { all: [{ not: 'held-beyond-need' }, 'attested-only'] };

/** "Purpose limitation, data minimisation and storage limitation", p. 26 ff. */
export const purposeLimitation: readonly Rule[] = [
  {
    id: 'PURP-01',
    title: 'Purposes are clear from the start, written down and told to people',
    explanation:
      'Whoever collects data knows beforehand what it is for, specifies and documents that, and tells people when collecting it.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: 'personal-data',
    metWhen: { all: ['told-of-campaigning', 'attested-only'] },
    remedy: 'Write down each purpose before collecting data, and name it in the privacy information.',
    proof: 'The dated record of purposes, and the privacy information that names them.',
    due: 'before-collection',
    citations: [code(SECTION, REUSE), ARTICLE_5_1_B],
  },
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
    id: 'PURP-03',
    title: 'Whether a new purpose is compatible is judged by five things',
    explanation:
      'They are the link between the old purpose and the new, the context and the relationship with people, the nature of the data, the consequences for people, and safeguards. All five are weighed where people did not consent.',
    strength: 'must',
    severity: 'ask',
    appliesWhen: { all: ['personal-data', 'reuse-without-consent'] },
    metWhen: 'compatibility-weighed',
    remedy: 'Weigh all five and record the result, or ask those people for specific consent.',
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
    citations: [CASEWORK, ARTICLE_5_1_B],
  },
  {
    id: 'PURP-06',
    title: 'Casework contacts are not e-mailed, texted or called without consent',
    explanation:
      'That constituents expect to hear from the campaign is not enough for electronic messages and calls. These need people’s specific consent besides. Only for live calls will it do to leave out numbers on the TPS and the do-not-call list.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: {
      all: ['personal-data', 'casework-data', { any: ['electronic-mail', 'automated-calls', 'live-calls'] }],
    },
    metWhen: {
      all: [
        { any: [{ not: 'electronic-mail' }, 'electronic-mail-consent'] },
        { any: [{ not: 'automated-calls' }, 'automated-calls-consent'] },
        { any: [{ not: 'live-calls' }, 'live-calls-allowed'] },
      ],
    },
    remedy: 'Reach casework contacts by these means only if they consented to just that.',
    attestable: false,
    citations: [CASEWORK, reading('pecr', 'regulations 19, 21 and 22')],
  },
  {
    id: 'MIN-01',
    title: 'No more data is used than the purpose needs',
    explanation:
      'The least data that serves the purpose is identified, and no more is used. Less is needed about the public than about members.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: 'personal-data',
    metWhen: 'attested-only',
    remedy: 'Say for each field why it is needed, and drop those for which nothing can be said.',
    proof: 'The list of fields in use, with the reason why each is needed.',
    citations: [HOW_MUCH, ARTICLE_5_1_C],
  },
  {
    id: 'MIN-02',
    title: 'No data is kept on the chance that it proves useful',
    explanation:
      'Data is neither collected nor kept because it might come in handy. The campaign has to be able to justify why it needs it, special category data above all.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: { all: ['personal-data', 'kept-from-before'] },
    metWhen: { not: 'kept-just-in-case' },
    remedy: 'Erase what has no stated use, and record that it was erased.',
    citations: [HOW_MUCH, ARTICLE_5_1_C],
  },
  {
    id: 'MIN-03',
    title: 'What is held is reviewed from time to time',
    explanation:
      'A review shows whether data is still relevant and adequate, and what can be deleted. Points that people raise, by an objection or a request to correct or erase, are acted on.',
    strength: 'should',
    severity: 'duty',
    appliesWhen: { all: ['personal-data', 'campaign-holds-data'] },
    metWhen: HELD_AS_NEEDED,
    remedy: 'Review the lists, delete what is no longer needed, and note the date.',
    proof: 'The note of the last review of what is held: its date, who made it and what was deleted.',
    citations: [HOW_MUCH, ARTICLE_5_1_C],
  },
  {
    id: 'STOR-01',
    title: 'Data is not kept longer than it is needed',
    explanation:
      'Data goes once its purpose is served or its time is over. That another vote may come is no reason to keep it.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: { all: ['personal-data', 'kept-from-before'] },
    metWhen: { all: [{ not: 'retention-expired' }, { not: 'kept-just-in-case' }] },
    remedy: 'Leave that data out, erase or anonymise it, and log what was erased.',
    citations: [HOW_LONG, ARTICLE_5_1_E],
  },
  {
    id: 'STOR-02',
    title: 'A policy says how long data is kept, people are told, and then it is erased',
    explanation:
      'The policy sets a period, or how it is worked out, and the privacy information states it. Afterwards the data is erased or made anonymous, with a log of what was erased and when.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: 'personal-data',
    metWhen: HELD_AS_NEEDED,
    remedy: 'Set and tell the period for each kind of data, erase what is past it, and keep a log.',
    proof: 'The retention policy with the period for each kind of data, and the log of what was erased.',
    citations: [HOW_LONG, ARTICLE_5_1_E, reading('gdpr', 'Article 13(2)(a)')],
  },
];
