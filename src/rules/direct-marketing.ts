import { code, law, reading } from './cite.js';
import type { Rule } from './rule.js';

const at = (subHeading: string) => code('Political campaigning - direct marketing', subHeading);
const WHAT = at('What is direct marketing?');
const RESEARCH = at('When does market research become direct marketing?');
const OBJECT = at('How does the GDPR’s right to object apply?');
const POST = 'How do we carry out political campaigning by post?';
const NOT_DIRECTED = at(`${POST} - Post not directed to particular individuals`);
const SECTION_122 = law('dpa-2018', 'section 122(5)');
const ARTICLE_21 = law('gdpr', 'Article 21');

/** "Direct marketing", p. 73 ff.: what counts as it, objections, and post. The other methods have files of their own. */
export const directMarketing: readonly Rule[] = [
  {
    id: 'DM-01',
    title: 'Promotion directed to particular people is direct marketing',
    explanation:
      'By whatever means it comes, a message to particular people that promotes aims, asks for money or action, or seeks a vote is direct marketing. One such element in it is enough.',
    strength: 'definition',
    severity: 'ask',
    appliesWhen: 'individual-decision',
    metWhen: { known: 'direct-marketing' },
    remedy: 'State what the message says and asks for, and to whom it is directed.',
    attestable: false,
    citations: [WHAT, SECTION_122],
  },
  {
    id: 'DM-02',
    title: 'A message from a campaign to particular people is presumed to be direct marketing',
    explanation:
      'Contact with members of the public for a campaign is hardly ever anything else, whatever the message looks like. So the rules on objections and on consent to the channel apply.',
    strength: 'definition',
    severity: 'note',
    appliesWhen: 'direct-marketing',
    findingWhen: { all: ['direct-marketing', 'not-presented-as-advertising'] },
    remedy: 'Treat it as direct marketing, or state why it is a service message or research.',
    attestable: false,
    citations: [WHAT, SECTION_122],
  },
  {
    id: 'DM-03',
    title: 'A service message promotes nothing',
    explanation:
      'A message that only serves, such as how a member can get in touch, is not direct marketing. Any promotion in it makes the whole message direct marketing.',
    strength: 'exception',
    severity: 'ask',
    appliesWhen: { all: ['individual-decision', 'service-message-claimed'] },
    metWhen: 'promotes-nothing',
    remedy: 'Take every promotion out, or present and treat the message as campaigning.',
    attestable: false,
    citations: [WHAT, SECTION_122],
  },
  {
    id: 'DM-04',
    title: 'Genuine research keeps no answers against people for later',
    explanation:
      'Research that only informs views and policies is not direct marketing. It can do without a link between an answer and the person who gave it.',
    strength: 'exception',
    severity: 'ask',
    appliesWhen: { all: ['individual-decision', 'research-claimed'] },
    metWhen: { not: 'answers-tied-to-people' },
    remedy: 'Record the answers without the people, or treat the contact as campaigning.',
    attestable: false,
    citations: [RESEARCH, SECTION_122],
  },
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
    citations: [RESEARCH, SECTION_122, law('pecr', 'regulations 19, 21 and 22')],
  },
  {
    id: 'OBJ-01',
    title: 'Nobody who objected is in the audience',
    explanation:
      'The right to object to direct marketing, and to the profiling that serves it, is absolute. Processing for it has to stop.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: 'direct-marketing',
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
    appliesWhen: 'direct-marketing',
    metWhen: 'objection-procedure',
    remedy: 'Set up the procedure and train everybody who deals with the public.',
    proof: 'The written procedure for objections, and the list of who was trained in it and when.',
    citations: [OBJECT, ARTICLE_21],
  },
  {
    id: 'OBJ-03',
    title: 'Objectors are suppressed, and new lists checked against them',
    explanation:
      'Keep just enough of a person’s data to respect the objection. A list that is simply cleared lets them back in with the next register.',
    strength: 'should',
    severity: 'duty',
    appliesWhen: 'direct-marketing',
    metWhen: 'suppression-list-used',
    remedy: 'Keep a suppression list, and check each new list against it.',
    proof:
      'The log of checks against the suppression list: which list, when, and how many people were taken out.',
    citations: [OBJECT, ARTICLE_21],
  },
  {
    id: 'POST-01',
    title: 'Post addressed by name respects objections, whoever delivers it',
    explanation:
      'PECR leaves post alone. Mail that is addressed to people by name is direct marketing all the same, so data protection law and the right to object apply.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: { all: ['addressed-post', 'direct-marketing'] },
    metWhen: 'objectors-removed',
    remedy: 'Take people who objected off the mailing list before it goes to whoever delivers.',
    proof:
      'The log of the check of the mailing list against objections, dated before it went to whoever delivers.',
    citations: [at(`${POST} - Post directed to particular individuals`), SECTION_122, ARTICLE_21],
  },
  {
    id: 'POST-02',
    title: 'Post that is directed to nobody in particular is outside',
    explanation:
      'Leaflets without an address, or for “the occupier” alone, are neither direct marketing nor a use of personal data. That holds only where nothing about particular people decides who gets them.',
    strength: 'exception',
    severity: 'ask',
    appliesWhen: 'unaddressed-post',
    metWhen: { known: 'individual-decision' },
    remedy: 'State whether anything about people decides which homes get the leaflet.',
    attestable: false,
    citations: [NOT_DIRECTED, reading('gdpr', 'Article 4(1)')],
  },
  {
    id: 'POST-03',
    title: 'Mail to “the occupier” whose name is known respects objections',
    explanation:
      'Leaving a known name off the envelope changes nothing: the person’s data is still used, so the duties towards them stand.',
    strength: 'prohibition',
    severity: 'duty',
    appliesWhen: { all: ['unaddressed-post', 'individual-decision', 'occupier-names-known'] },
    metWhen: 'objectors-removed',
    remedy: 'Treat these people as you would if you wrote to them by name.',
    proof: 'The log of the check of these addresses against objections, with its date.',
    citations: [NOT_DIRECTED, reading('gdpr', 'Article 4(1)')],
  },
  {
    id: 'POST-04',
    title: 'The Freepost election address is not direct marketing',
    explanation:
      'Candidates, parties and referendum campaigners may send one election address by Freepost. Nobody can object to it as direct marketing, but data protection law applies where it is addressed to people.',
    strength: 'exception',
    severity: 'note',
    appliesWhen: 'freepost-election-address',
    findingWhen: 'freepost-election-address',
    remedy: 'Keep to data protection law, and put the privacy information in the mailing.',
    attestable: false,
    citations: [
      at('Is the Freepost Election Address direct marketing?'),
      law('electoral-law', 'section 91 of the Representation of the People Act 1983 and its counterparts'),
    ],
  },
];
