import type { CueFamily } from '../cue.js';
import { SAID_FOR_REAL } from '../frames.js';

const HARM =
  '(fined|reported|arrested|deported|prosecuted|evicted|sacked|fired|punished|sanctioned|detained|jailed|imprisoned|investigated|removed from the country|sent back|sent home|hurt|beaten|exposed)';
const WILL = '(will|could|may|might|can|would|shall|are going to)';
const IF_YOU_VOTE =
  '((if|when|should) you [dare|try] [to] [do not|dont] (vote|turn out|turn up|go to the polls|show up) !(twice|more than once|illegally|for someone else|in two places|for (the|a) ..2|<party>)|for (voting|turning out) !(twice|more than once|illegally|in two places|fraud|for someone else))';

const LOSS =
  '((lose|forfeit) your [right to] (benefits|benefit|home|job|visa|universal credit|tenancy|housing|status|citizenship|pension|children|house|place)|youll lose your (benefits|home|job|visa))';

/** Harm or watching held over people, above all for how or whether they vote. */
export const THREATENS: CueFamily = {
  kind: 'threatens',
  frames: SAID_FOR_REAL,
  rules: [
    {
      term: 'we know where you live',
      say: [
        '(we|i) (know|have|found out) (where you (live|work|sleep)|your (address|name and address)|where your (children|kids|family) ..3)',
        '(we|i) (will|can) find (you|out where you live)',
      ],
      not: [
        {
          say: '(we|i) (will|can) find you (a|an|the|some|something|somewhere|someone|somebody|one|your|work|help|information|time|directions|transport)',
          why: 'An offer to find something for them.',
        },
      ],
    },
    {
      term: 'we know how you voted',
      say: [
        '(we|i|they|your (boss|employer|landlord|council|imam|priest)) [will|can|do|already] (know|see|find out|check|be told|learn) [exactly] (how|who|which way|whether|if|that) you [did|have] [not|will] (vote|voted|vote for|voted for)',
        '(your|the) (ballot|vote|ballots) (is not|isnt|are not|wont be|will not be) [really|actually] (secret|anonymous|private|confidential)',
        'your (boss|employer|landlord|council|imam|priest|neighbours|neighbors|neighbour|neighbor|family|friends) will be (told|informed|notified) ..4 (vote|voted)',
        '(keep|keeping|kept|making) a (list|record|note) of (who|everyone who|those who|how) ..2 (vote|votes|voted)',
        '(we|they) (are|will be) (recording|tracking|monitoring|filming) ..3 (vote|votes|voters|voted)',
      ],
    },
    {
      term: 'punished for voting',
      say: [
        `[you|youll|people|anyone|voters] [${WILL}] (be|get) ${HARM} ..4 ${IF_YOU_VOTE}`,
        `[you] [${WILL}] ${LOSS} ..3 ${IF_YOU_VOTE}`,
        `[you|youll] [${WILL}] lose (them|it|everything|the lot) ${IF_YOU_VOTE}`,
        `(voters|people|anyone|anybody|those|tenants|claimants|immigrants) ..6 who (vote|votes|turn up|turns up) ${WILL} (be|get) ${HARM}`,
        `if you [do not|dont] (vote|turn out) [at all|on ..1|in ..3|again] (you|youll|we|well) [${WILL}] [be|get] (${HARM}|${LOSS}|report you)`,
      ],
      not: [
        {
          say: `(you|youll|we|they|people) [will|can|could|would] (not|never|wont) ..12 vote`,
          why: 'It says that this won’t happen.',
        },
      ],
    },
    {
      term: 'officers at polling stations',
      say: [
        '(immigration|border force|home office|ice|deportation|bailiff|bailiffs) [enforcement] [officers|officials|agents|checks|raids|police|staff|vans] [will be|are|is|will] [waiting|checking|stationed|standing|present|carried out|there] [at|outside|in|near|around] [your|all|the|every|local] (polling|polls|ballot)',
        '(police|officers|officials) ..3 (checking|arresting|questioning|detaining|searching) ..5 (polling stations|polling station|polls)',
        '(arrested|detained|questioned|fined|deported) (at|outside) [the|your|a] (polling station|polling stations|polls)',
      ],
      not: [
        {
          say: '(no|not|never|without) [any] (immigration|border force|home office|ice|bailiffs)',
          why: 'It says that there are none.',
        },
      ],
    },
    {
      term: 'you will be reported',
      say: [
        '(your (name|details|address)|you) will be (passed|given|sent|handed|forwarded|reported|shared) [on] (to|with) the (home office|police|authorities|immigration|dwp|job centre|council)',
        '(we will|well|we are going to) report you',
        '(we|someone) (will|are going to) (make you pay|deal with you|teach you a lesson)',
      ],
    },
    {
      term: 'or else',
      say: ['or else !? $'],
      not: [{ say: 'or else (the|we|you|they|it|there|he|she|your|our)', why: 'It only says what follows.' }],
    },
    {
      term: 'you will regret it',
      say: [
        '(youll|you will|you shall|you are going to) regret (it|this|that|voting|your vote|turning out|the day)',
      ],
      not: [
        {
          say: 'regret (it|this|that|voting) ..2 (not|if you dont|if you do not|missing)',
          why: 'A plea to take part.',
        },
        {
          say: '(vote|act|register) (today|now|tomorrow|early|on ..2) or (youll|you will) regret',
          why: 'A plea to take part.',
        },
      ],
    },
    {
      term: 'we are watching you',
      say: [
        '(we are|^ were|we will be|well be) watching (you|your (house|home|family|every move|street))',
        '(you have been|youve been|consider yourself) warned',
        'watch your (back|step)',
        '(we are|^ were) coming (for|after) you !(r|re)',
        '(there will be|expect|face) [serious|severe|grave] consequences for (you|your family)',
      ],
    },
  ],
};
