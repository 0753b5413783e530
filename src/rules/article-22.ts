import { code, law, reading } from './cite.js';
import type { Condition, Rule } from './rule.js';

const at = (subHeading: string) => code('Profiling in political campaigning', subHeading);
const RESTRICTED = at('What profiling is restricted?');
const EFFECT = at('What could be considered a legal or similarly significant effect?');
const AFTER = at('What could be considered a legal or similarly significant effect? (after the questions)');
const SAFEGUARDS = at('If Article 22 applies, what do we need to do?');

const ARTICLE_22_1 = law('gdpr', 'Article 22(1)');
const ARTICLE_22 = law('gdpr', 'Article 22');

/** Article 22 is about decisions on individuals that no human really takes. */
const IN_SCOPE: Condition = { all: ['individual-decision', { not: 'meaningful-human-involvement' }] };

/** "What profiling is restricted?", p. 64 ff.: what Article 22 is about, up to the five questions. */
export const article22Scope: readonly Rule[] = [
  {
    id: 'A22-01',
    title: 'No solely automated decision with such an effect without explicit consent',
    explanation:
      'A decision taken solely by automated means, profiling included, that has a legal or similarly significant effect on a person needs that person’s explicit consent.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: 'article-22-likely',
    metWhen: 'article-22-consent',
    remedy:
      'Obtain explicit consent to the decision, let a person with authority decide, or change the plan.',
    attestable: false,
    citations: [RESTRICTED, ARTICLE_22_1],
  },
  {
    id: 'A22-02',
    title: 'Campaign profiling is presumed solely automated',
    explanation:
      'Much profiling and micro-targeting in campaigns counts as solely automated. It is presumed, unless a person with authority really looks at each individual’s case before the effect.',
    strength: 'definition',
    severity: 'ask',
    appliesWhen: 'individual-decision',
    metWhen: { known: 'individual-decision' },
    remedy:
      'State whether anything about a person decides who gets the message, and what people do in deciding it, if they do.',
    attestable: false,
    citations: [RESTRICTED, ARTICLE_22_1],
  },
  {
    id: 'A22-03',
    title: 'Fair, open and lawful profiling is acceptable',
    explanation:
      'Most profiling and micro-targeting has no such effect on a person and Article 22 does not restrict it.',
    strength: 'exception',
    severity: 'note',
    appliesWhen: IN_SCOPE,
    remedy: 'Nothing is to be done.',
    attestable: false,
    citations: [RESTRICTED, ARTICLE_22_1],
  },
  {
    id: 'A22-04',
    title: 'A decision that touches legal rights has a legal effect',
    explanation:
      'An effect on a person’s legal status or rights, such as the right to vote, is a legal effect.',
    strength: 'definition',
    severity: 'ask',
    appliesWhen: IN_SCOPE,
    findingWhen: { all: [IN_SCOPE, 'legal-effect'] },
    remedy: 'Do not affect anybody’s rights by a decision of this kind.',
    attestable: false,
    citations: [RESTRICTED, ARTICLE_22_1],
  },
  {
    id: 'A22-05',
    title: 'A similarly significant effect is one on the individual',
    explanation:
      'It has to change the circumstances, behaviour or choices of the very person profiled about as much as a legal effect would. Effects on society, or a mere change of opinion, even of vote, are not enough.',
    strength: 'definition',
    severity: 'ask',
    appliesWhen: IN_SCOPE,
    remedy: 'Judge the effect on the person, not on the vote.',
    attestable: false,
    citations: [RESTRICTED, ARTICLE_22_1],
  },
  {
    id: 'A22-06',
    title: 'Threat, discrimination, manipulation or disenfranchisement can suffice',
    explanation:
      'Particularly intrusive methods or outcomes can have such an effect by themselves, for instance telling a minority not to vote.',
    strength: 'definition',
    severity: 'ask',
    appliesWhen: IN_SCOPE,
    findingWhen: { all: [IN_SCOPE, 'intrusive-outcome'] },
    remedy: 'Take the threat, the discrimination, the manipulation or the discouragement out.',
    attestable: false,
    citations: [EFFECT, ARTICLE_22],
  },
  {
    id: 'A22-07',
    title: 'The effects of profile, delivery and message add up',
    explanation:
      'The profiling behind a message, the technique that delivers it, how little people know of it, and what it says can together have such an effect.',
    strength: 'definition',
    severity: 'ask',
    appliesWhen: IN_SCOPE,
    findingWhen: { all: [IN_SCOPE, 'effects-add-up'] },
    remedy: 'Weigh the four together, not one by one.',
    attestable: false,
    citations: [EFFECT, ARTICLE_22],
  },
  {
    id: 'A22-08',
    title: 'The five questions are worked through on the facts',
    explanation:
      'Whoever profiles or micro-targets should work through the five questions. That takes the facts that they turn on: what people are chosen by, how, from which data, how the message reaches them and what it says.',
    strength: 'should',
    severity: 'ask',
    appliesWhen: IN_SCOPE,
    metWhen: {
      all: ['message-stated', 'signals-stated', 'sources-stated', 'techniques-stated', 'channels-stated'],
    },
    remedy: 'State those facts, then answer what is left of the thirteen prompts.',
    citations: [EFFECT, ARTICLE_22],
  },
];

/** What follows from the five questions, and the safeguards that are needed once Article 22 applies. */
export const article22Consequences: readonly Rule[] = [
  {
    id: 'A22-09',
    title: 'A yes means: reconsider seriously, and do a DPIA',
    explanation:
      'If any of the questions is answered yes, or there is another reason to believe in such an effect, going on needs serious consideration. A DPIA to find and reduce the risks is the minimum.',
    strength: 'should',
    severity: 'duty',
    appliesWhen: 'effect-believed',
    metWhen: { all: ['dpia-done', 'attested-only'] },
    remedy:
      'Carry out a DPIA that covers this plan, reconsider, and have somebody attest that it was reconsidered.',
    proof: 'The DPIA that covers this plan, and the note of who reconsidered it and what they decided.',
    citations: [AFTER, ARTICLE_22, reading('gdpr', 'Article 35')],
  },
  {
    id: 'A22-10',
    title: 'An effect that is not mitigated sufficiently brings Article 22 in',
    explanation:
      'If the processing is likely to have such an effect on a person and the risk cannot be mitigated sufficiently, Article 22 likely applies.',
    strength: 'must',
    severity: 'ask',
    appliesWhen: { all: [IN_SCOPE, 'effect-believed'] },
    metWhen: 'effect-mitigation-known',
    findingWhen: 'article-22-likely',
    remedy:
      'Mitigate the effect, and have the DPIA find that it is enough; or meet every safeguard of Article 22.',
    attestable: false,
    citations: [AFTER, ARTICLE_22],
  },
  {
    id: 'A22-S1',
    title: 'Explicit consent of the person decided on',
    explanation:
      'Where Article 22 applies, the decision needs the explicit consent of the person it is about.',
    strength: 'must',
    severity: 'stop',
    safeguard: true,
    appliesWhen: 'article-22-likely',
    metWhen: 'article-22-consent',
    remedy: 'Obtain and record explicit consent to this decision.',
    proof: 'The records of explicit consent to this decision, with the words that people agreed to.',
    attestable: false,
    citations: [SAFEGUARDS, ARTICLE_22, reading('gdpr', 'Article 22(2)(c)')],
  },
  {
    id: 'A22-S2',
    title: 'A DPIA is carried out',
    explanation: 'Where Article 22 applies, a data protection impact assessment has to be carried out.',
    strength: 'must',
    severity: 'stop',
    safeguard: true,
    appliesWhen: 'article-22-likely',
    metWhen: 'dpia-done',
    remedy: 'Carry out a DPIA that covers this plan before launch.',
    proof: 'The DPIA that covers this plan, with the date on which it was completed.',
    citations: [SAFEGUARDS, ARTICLE_22, reading('gdpr', 'Article 35')],
  },
  {
    id: 'A22-S3',
    title: 'People are told of the automated decision',
    explanation:
      'People have to be told that their data is used for solely automated decisions with legal or similarly significant effects.',
    strength: 'must',
    severity: 'stop',
    safeguard: true,
    appliesWhen: 'article-22-likely',
    metWhen: 'told-of-automated-decisions',
    remedy: 'Tell people, in the privacy information.',
    proof: 'The privacy information that tells of the automated decision, and when it reached people.',
    citations: [SAFEGUARDS, ARTICLE_22, reading('gdpr', 'Articles 13(2)(f) and 14(2)(g)')],
  },
  {
    id: 'A22-S4',
    title: 'People get meaningful information on the logic and the consequences',
    explanation:
      'They have to be given meaningful information about the logic and what it likely means for them.',
    strength: 'must',
    severity: 'stop',
    safeguard: true,
    appliesWhen: 'article-22-likely',
    metWhen: 'logic-explained',
    remedy: 'Explain in plain words how people are chosen and what follows for them.',
    proof: 'The explanation of the logic and the consequences, as people get it.',
    citations: [SAFEGUARDS, ARTICLE_22, reading('gdpr', 'Articles 13(2)(f) and 14(2)(g)')],
  },
  {
    id: 'A22-S5',
    title: 'People can get a human, be heard, and challenge the decision',
    explanation:
      'They have to be able to obtain human intervention, express their point of view, get an explanation of the decision and challenge it.',
    strength: 'must',
    severity: 'stop',
    safeguard: true,
    appliesWhen: 'article-22-likely',
    metWhen: 'human-recourse',
    remedy: 'Set up and announce a route for all of these.',
    proof:
      'The announced route to a person, and the procedure by which requests are heard, explained and decided.',
    citations: [SAFEGUARDS, ARTICLE_22, reading('gdpr', 'Article 22(3)')],
  },
];
