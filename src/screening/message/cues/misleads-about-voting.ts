import type { CueFamily } from '../cue.js';
import { SAID_FOR_REAL } from '../frames.js';

const REGISTERING = {
  say: '(register|registered|registering|registration|apply|applying|application|proxy|how|where|when|whether|reminder|remind you|ready|plan|pledge|promise|going|want) [to] [cast your] (vote|voting)',
  why: 'It is about registering, applying or finding out.',
};
const POSTAL = { say: '(postal|proxy) (vote|voting)', why: 'Applying for one can be done online.' };

/** Votes in which other ways and days are right. */
const OTHER_VOTES = [
  '(leadership|membership|members|member|poll of|award|awards|shareholder|shareholders|agm|petition|union ballot|competition|budgeting|selection|parliament|commons|lords|bill|motion|mps|debate|debates|council meeting|committee|french|irish|german|american|italian|us)',
];

/** Votes at an election that no condition of this kind bars. */
const NO_BAR =
  '((an|any|a|unpaid|outstanding|parking|council tax|library|court|your|with|in|on|of) [unpaid|outstanding|parking|council tax] (fine|fines|debt|debts|arrears|benefits|benefit|universal credit|rent|council tax|ccj|ccjs|bill|bills|fee|fees|dole)|fined|unemployed|homeless|a tenant|tenants|renting|rent (your|a)|a student|disabled|a criminal record|a conviction|no fixed address|not paid ..3|havent paid ..3|owe ..3 (tax|rent|money|fine)|dementia|a learning disability|muslim|catholic|jewish|black|do not speak english|dont speak english|poor|not a homeowner|guilty|traffic (violation|offence)|speeding ticket|claim ..2 (benefits|benefit|credit))';

const NOBODY_BARRED =
  '(tenants|renters|students|claimants|anyone on benefits|(people|anyone|those|everyone) (on|with|in|claiming) ([unpaid|outstanding] (fines|debts|benefits|arrears|universal credit|a fine|a debt|disabilities|dementia|criminal records|debt))|homeless people|disabled people|muslims|catholics|the (unemployed|homeless|disabled))';

/** Wrong or false words on how, when or whether people can vote. Rules on registering and postal votes are not it. */
export const MISLEADS_ABOUT_VOTING: CueFamily = {
  kind: 'misleads-about-voting',
  frames: SAID_FOR_REAL,
  rules: [
    {
      term: 'vote by text message',
      say: [
        '(vote|voting|cast your (vote|ballot)|place your vote|submit your vote) [now|today|early|from home|instead|straight|safely] (by|via|through|on|over|using|with) [a|the|your|our] (text|text message|sms|phone|telephone|mobile|whatsapp|email|facebook|instagram|twitter|tweet|app|messenger|snapchat|telegram|tiktok|qr code)',
        '(vote|voting|cast your (vote|ballot)) [now|today|early] (online|electronically|over the internet|on the internet)',
        'vote from [your|the comfort of your] [own] (home|phone|sofa|armchair) !(by (post|proxy))',
        'cast your (vote|ballot) by (replying|texting|clicking|calling|phoning|emailing|messaging)',
        'text !(us|me) ..5 to (vote (by|from|for|now|today|early|instead|$)|cast your vote)',
        '(reply|respond|answer) ..7 to (vote (by|from|for|now|today|early|instead|$)|cast your vote)',
        '(this|your) (like|share|comment|reply|text|reaction|click) (counts as|is) (your|a) vote',
      ],
      not: [REGISTERING, POSTAL, { say: 'vote by (post|proxy) ..4', why: 'True ways to vote.' }],
      neverWith: OTHER_VOTES,
    },
    {
      term: 'we will vote for you',
      say: [
        '(we will|well|we can|let us) (vote for you|vote on your behalf|cast your vote)',
        '(we will|well|we can|let us) (collect|pick up|fill in|complete) your (postal vote|ballot|ballot paper|postal ballot)',
      ],
    },
    {
      term: 'voting has been moved',
      say: [
        '(voting|vote|election|elections|polling day|election day|polling|ballot|referendum) (has been|have been|has|have|is|are|was|were|is now|are now|will be) [now|been] (moved|postponed|cancelled|canceled|called off|delayed|changed|rescheduled|put back|put off|extended|brought forward|suspended) !(by|until (#|next|spring|may)|to (#|next|spring|may)|in parliament|to (second|third) reading)',
      ],
      neverWith: OTHER_VOTES,
    },
    {
      term: 'they vote on another day',
      say: [
        '(<party>|everyone|women|men|pensioners|students) [party] [supporters|voters|backers] (vote|votes|voting|should vote|must vote|will vote|are voting|go to the polls) [only] on <other-day>',
        '(supporters|voters|surnames|residents|people) ..6 (vote|votes|should vote|must vote|will vote|go to the polls) [only] on <other-day>',
        '(polling day|election day|voting day) [for (you|us|them)|for ..3 (voters|supporters)] (is|will be) [now|really|actually] [on] <other-day>',
        '(election|vote|voting) (is|will be|takes place) [now|really|actually] on <other-day>',
        '(can|may) [still|also] [still|also] vote (on|until|till) (<other-day>|the day after)',
        '(until|till) <other-day> to vote !(in|for|by)',
        'vote on <other-day> (not|instead of|rather than) [on] thursday',
      ],
      neverWith: OTHER_VOTES,
    },
    {
      term: 'polls close early',
      say: [
        '(polls|polling stations|polling station|voting) [will] (close|closes|closing|ends|shut|shuts) [early] at (noon|midday|[12|1|2|3|4|5|6|7|9] pm|12 noon|12pm|1pm|2pm|3pm|4pm|5pm|6pm|7pm|9pm)',
        '(polls|polling stations) [are|will be|stay] open (until|till) (noon|midday|midnight|2pm|3pm|4pm|5pm|6pm|7pm|9pm|11pm)',
      ],
      why: 'Polls close at 10pm in Britain. 8pm is left out: some ward votes in the City of London end then.',
    },
    {
      term: 'polling station closed',
      say: [
        '(your|this|the|local|our) [local] polling (station|place) (is|has been|will be|has) [now|been] (closed|shut|closing|moved|changed) !(at|by|to|after|from|between|until)',
        'polling stations (are|will be) [all|now] (closed|shut) (on|all|today|because|due|this|for)',
        '^ polling (station|stations) (closed|shut) !(at|by|after)',
      ],
    },
    {
      term: 'pay or prove before you vote',
      say: [
        '(need|must|have|required) [to] (have|show|prove|bring|pay|own|be|pass) ..5 (council tax|rent|fee|fines|fine|debts|mortgage|bank statement|payslip|income|citizenship|residence|address|property|homeowner|tax return|test|bill) ..4 ((to|can|before voting|in order to|be able to) [vote]) ',
      ],
      not: [
        { say: '(do not|dont|no) need [to] ..12', why: 'It says that there is no such need.' },
        { say: '(do not|dont) have to ..12', why: 'It says that there is no such need.' },
        { say: '(to|can|you) (register|apply|have your say) ', why: 'It is about registering.' },
      ],
      onlyWith: ['(vote|voting)'],
    },
    {
      term: 'more papers than the law asks',
      say: [
        '(bring|take|show|need|carry|have) ..3 (two|2|both|three) [forms|pieces|kinds|types] [of] (photo id|photo ids|photographic id|id|identification)',
        '(bring|take|show|need|carry|have) ..6 (utility bill|proof of address|bank statement|council tax bill|birth certificate|payslip)',
      ],
      not: [
        {
          say: '(do not|dont|no) (need|have) [to] (bring|take|show|need|carry|have)',
          why: 'It says that there is no such need.',
        },
        {
          say: '(do not|dont|no) (bring|take|show|need|carry|have)',
          why: 'It says that there is no such need.',
        },
      ],
      neverWith: ['(authority certificate|apply|applying|register|registering|application)'],
      onlyWith: ['(vote|voting|polling station|polling place|polls|ballot)'],
      why: 'One photo ID from the list is all that a polling station asks in Great Britain and Northern Ireland.',
    },
    {
      term: 'you cannot vote if ...',
      say: [
        `<cannot> (vote|voting) ..4 (if|because|while|when) (you|youre|your) ..3 ${NO_BAR}`,
        `(if|because|since) (you|youre|youve) ..4 ${NO_BAR} ..8 <cannot> (vote|voting) !(in|twice|at)`,
        `${NOBODY_BARRED} (cannot|cant|can not|may not|are not allowed to|are banned from|are barred from|are not eligible to) (vote|voting) !(in two|in both|twice|at both)`,
        'can only vote if you [have] (voted|paid|own|are a (homeowner|taxpayer)|have a (job|mortgage))',
        '(only|just) (homeowners|property owners|taxpayers|council tax payers|ratepayers|working people|people (with|who|born) ..5|british born ..2) (can|may|are allowed to|get to|have the right to) vote',
      ],
    },
    {
      term: 'you may no longer vote',
      say: [
        '(you are|youre|you) [now] no longer (eligible|entitled|allowed|permitted|able) to vote',
        '[your] (voter registration|electoral registration|registration|right to vote|postal vote|poll card|polling card) (has been|have been|was|is) [now] (cancelled|canceled|revoked|suspended|withdrawn|removed|expired)',
        '(cannot|cant|can not) vote without (your|a) (poll|polling) card',
        '(need|must have|must bring|have to bring) (your|a) (poll|polling) card [with you] to vote',
      ],
      not: [{ say: '(if|unless|whether|when|in case) ..8', why: 'A condition, not a statement.' }],
    },
    {
      term: 'postal votes are not counted',
      say: [
        '^ postal (votes|ballots) (are not|arent|will not be|wont be|are never|do not get|dont get) counted !(if|until|unless|after|when|before)',
      ],
    },
    {
      term: 'write on your ballot',
      say: [
        '(write|sign|put) your (name|signature|address) on (your|the) (ballot|ballot paper|voting paper)',
      ],
      why: 'A paper that names its voter is not counted.',
    },
  ],
};
