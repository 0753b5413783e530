import { code, law } from './cite.js';
import type { Condition, Rule } from './rule.js';

const DM = 'Political campaigning - direct marketing' as const;
/** The sub-headings on electronic mail and calls follow this heading in the text, though listed before it. */
const FACE_TO_FACE = 'Political campaigning – face to face' as const;
const OBJECT = code(DM, 'How does the GDPR’s right to object apply?');
const ARTICLE_21 = law('gdpr', 'Article 21');

const DIRECTED: Condition = 'individual-decision';

/** "Direct marketing", p. 73 ff., and the methods that follow it, p. 77 ff. */
export const directMarketing: readonly Rule[] = [
  {
    id: 'DM-05',
    title: '“Research” that campaigns is direct marketing',
    explanation:
      'A call, quiz or form that claims to be research but urges support, invites contact, or keeps answers against people in order to target them later, is direct marketing in disguise.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: 'research-claimed',
    metWhen: { not: 'research-campaigns' },
    remedy:
      'Do real research, with no appeal and with answers that are not tied to people; or say that it is campaigning.',
    citations: [
      code(DM, 'When does market research become direct marketing?'),
      law('dpa-2018', 'section 122(5)'),
      law('pecr', 'regulations 19, 21 and 22'),
    ],
  },
  {
    id: 'OBJ-01',
    title: 'Nobody who objected is in the audience',
    explanation:
      'The right to object to direct marketing, and to the profiling that serves it, is absolute. Processing for it has to stop.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: DIRECTED,
    metWhen: 'objectors-removed',
    remedy: 'Check the audience against your objections, and take those people out.',
    citations: [OBJECT, ARTICLE_21],
  },
  {
    id: 'OBJ-02',
    title: 'There is a procedure for objections, and people are trained in it',
    explanation:
      'Objections can be spoken or written. They have to be recognised, recorded and acted on, by staff and volunteers who know how.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: DIRECTED,
    metWhen: 'objection-procedure',
    remedy: 'Set up the procedure and train everybody who deals with the public.',
    citations: [OBJECT, ARTICLE_21],
  },
  {
    id: 'OBJ-03',
    title: 'Objectors are suppressed, and new lists checked against them',
    explanation:
      'Keep just enough of a person’s data to respect the objection. A list that is simply cleared lets them back in with the next register.',
    strength: 'should',
    severity: 'duty',
    appliesWhen: DIRECTED,
    metWhen: 'suppression-list-used',
    remedy: 'Keep a suppression list, and check each new list against it.',
    citations: [OBJECT, ARTICLE_21],
  },
  {
    id: 'MAIL-02',
    title: 'Electronic mail only to people who consented to it from you',
    explanation:
      'E-mails, texts, voicemails, direct messages and the like may be sent only to people who specifically consented to electronic mail from this campaign.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: 'electronic-mail',
    metWhen: 'electronic-mail-consent',
    remedy: 'Send only to people whose consent to this channel names you, and keep the records; or use post.',
    attestable: false,
    citations: [
      code(FACE_TO_FACE, 'How do we carry out political campaigning by electronic mail?'),
      law('pecr', 'regulation 22'),
    ],
  },
  {
    id: 'CALL-01',
    title: 'Live calls only with consent, or to numbers that are not protected',
    explanation:
      'A person may be called if they consented to it, or if their number is not on the Telephone Preference Service and they have not said no.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: 'live-calls',
    metWhen: 'live-calls-allowed',
    remedy:
      'Screen the list against the TPS and your own do-not-call list, or call only people who consented.',
    citations: [
      code(FACE_TO_FACE, 'Can we carry out political campaigning by live call?'),
      law('pecr', 'regulation 21'),
    ],
  },
  {
    id: 'AUTO-02',
    title: 'Automated calls only with specific consent to them',
    explanation:
      'Calls that play a recording need the person’s specific consent, given knowing that the calls are automated. Consent to live calls is not enough.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: 'automated-calls',
    metWhen: 'automated-calls-consent',
    remedy: 'Do not make automated calls to people who have not consented to just that.',
    attestable: false,
    citations: [
      code(FACE_TO_FACE, 'Can we carry out political campaigning by automated call?'),
      law('pecr', 'regulation 19'),
    ],
  },
];
