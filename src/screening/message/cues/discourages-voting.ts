import type { CueFamily } from '../cue.js';
import { SAID_FOR_REAL, SUPPOSED } from '../frames.js';

/**
 * Telling people not to vote, or that their vote is worth nothing. A call against one side ("don't vote Tory") is
 * not it, nor is advice on how to vote ("don't turn up without ID").
 */
export const DISCOURAGES_VOTING: CueFamily = {
  kind: 'discourages-voting',
  frames: [...SAID_FOR_REAL, ...SUPPOSED],
  rules: [
    {
      term: 'no point voting',
      say: [
        'no (point|use|sense|reason|good) [in|to|of] [even] [you|us|me] [bothering to] <to-vote>',
        'no need [for (you|us|anyone)] to <to-vote>',
        '(pointless|useless|futile|hopeless) [to] <to-vote>',
        '(whats|what is|wheres|where is) the (point|use) (of|in) [even] <to-vote>',
        '(is not|isnt|hardly|aint|not) worth [it|your while|your time] <to-vote>',
      ],
      not: [{ say: 'no need to vote in person', why: 'It tells of other ways to vote.' }],
    },
    {
      term: 'don’t bother voting',
      say: [
        '<dont> (bother|trouble) [yourself] [with|about|even] [to] [turning up to|going out to] (<to-vote>|<the-election>|on (thursday|polling day|election day)|to turn up (on thursday|at the polls))',
        'why (bother|even bother) [with|to|about] (<to-vote>|<the-election>)',
        'lets not (bother|vote !<not-voting-itself>)',
        '(nobody|no one) should [bother to|bother] <to-vote>',
        '(should not|shouldnt|would not|wouldnt) bother [to] <to-vote>',
        '(not|wont be) voting ..4 neither should you',
        '<dont> waste (your|any) time [on|in] [going to|queuing to] (<to-vote>|<the-election>)',
      ],
    },
    {
      term: 'don’t vote',
      say: [
        '^ [please|so|just|simply|this time|brothers and sisters] <dont> vote !? !<advice-on-how> <vote-when>',
        '(urge|ask|asking|urging|advise|beg|tell|telling|want) you not to (vote|turn out) !? !<advice-on-how> <vote-when>',
        '<people> (should not|shouldnt|must not|mustnt|ought not to|had better not) (vote|turn out) !<advice-on-how> <vote-when>',
        '(dontvote|donotvote|novote|boycottthevote|boycotttheelection)',
      ],
      not: [
        { say: 'dont vote on ..6 for', why: 'A call against one side.' },
        { say: 'do not vote on ..6 for', why: 'A call against one side.' },
      ],
    },
    {
      term: 'people like you don’t vote',
      say: [
        'people like (you|us) (dont|do not|never|should not|shouldnt) vote',
        '<to-vote> is (haram|forbidden|a sin|sinful|shirk|not for (you|us|people like (you|us)|women)|against (your|our|islam|god|the) [faith|religion|beliefs])',
      ],
    },
    {
      term: 'stay at home on polling day',
      say: [
        '<urge> (stay|remain|keep) <home> [instead|and relax] (<polling-day>|thursday polling day)',
        '<urge> (stay|keep|remain) (away|clear|far away) from <the-election>',
        '<people> (should|must|need to|ought to|can|could) [all|just] (stay|remain) <home> (<polling-day>|<that-day>)',
        'better [to|off] (stay|staying|remain|remaining) <home> than [to] (vote|voting)',
        '(best|smart|smartest|only|safest|wisest|right) [thing] ..8 (is|is to|do is|to do is) [to] stay <home> [<polling-day>]',
        'staying <home> [<polling-day>|<that-day>] is (the|a|your|our) (best|strongest|only|smart|smartest|right|real|powerful) ..2',
      ],
      onlyWith: ['<election>', 'thursday'],
      neverWith: ['<weather>'],
    },
    {
      term: 'stay at home on Thursday',
      say: ['<urge> (stay|remain|keep) <home> <that-day> !(and vote|and still vote|by post)'],
      onlyWith: ['<election>', 'thursday'],
      neverWith: ['<weather>'],
      why: 'Britain votes on Thursdays; in other matters the message names its reason.',
    },
    {
      term: 'stay at home',
      say: ['^ [please|so|just] (stay|remain) (at home|home) (this time|$) !?'],
      onlyWith: ['<election>'],
      neverWith: ['<weather>', '(postal|post|proxy)'],
    },
    {
      term: 'your vote won’t count',
      say: [
        '(your|our|my|one|a single) (vote|votes|ballot) <wont> [really|even|actually|ever] (count|matter|be counted|change (anything|a thing|things)|make (a|any) difference|make a blind bit of difference)',
        '(your|our|one) (vote|votes) (makes|make|made|will make) no difference',
        '(your|our) (vote|votes) (counts|count) for nothing',
        '(your vote|voting) (is|would be|will be) [just|simply|completely|totally] (pointless|useless|worthless|meaningless|wasted|futile|irrelevant|a waste [of time]) !(on|if|unless|with|by)',
        'voting (changes|achieves|solves|does) (nothing|nothing at all) !(for your|to your|but)',
        'voting <wont> [ever] (change|make|help|matter|work|achieve|solve) !until',
        'voting (is not|isnt) worth (it|your time|your while|the (effort|trouble|bother|time))',
      ],
      not: [
        {
          say: '(if|unless|without|or|otherwise|until) [you] ..12 your vote',
          why: 'What makes a vote invalid is useful to know.',
        },
        {
          say: 'your vote ..6 (if|unless|without|until)',
          why: 'What makes a vote invalid is useful to know.',
        },
      ],
    },
    {
      term: 'sit this one out',
      say: [
        '<urge> (sit (this|thursday|it|<the-election>) [one|time|election] out|sit out <the-election>|sit out this one) !?',
      ],
    },
    {
      term: 'skip the polls',
      say: [
        '<urge> (skip|boycott|shun) (<the-election>|voting) !(queue|queues|rush|crowds|station)',
        '<urge> (forget|ignore) [about] (voting|the election|polling day|this election|the vote)',
        '[<urge>] give (<the-election>|voting|thursday) a miss',
        '<urge> (abstain|abstain from voting) !?',
        'not voting is (the best|the only|a protest|a way|how|your)',
      ],
    },
    {
      term: 'don’t turn out',
      say: [
        '<urge> <dont> (turn out|turn up|show up|go [out] to (vote|the polls|the polling station|your polling station)|go out and vote|cast (a|your) (vote|ballot)|use your (vote|postal vote)|return your (postal vote|ballot)|take part in <the-election>|register to vote) !<advice-on-how> !(on|to) !? <vote-when>',
        '^ <dont> (turn out|go [out] to (vote|the polls|the polling station|your polling station)|go out and vote|cast (a|your) (vote|ballot)|use your (vote|postal vote)|return your (postal vote|ballot)|take part in <the-election>|register to vote) !<advice-on-how> !? <vote-when>',
      ],
    },
    {
      term: 'tear up your poll card',
      say: [
        '<urge> (tear up|rip up|bin|burn|throw away|throw out|destroy) (your|the) (poll card|polling card|poll cards|ballot|ballot paper|postal vote|postal ballot)',
      ],
    },
    {
      term: 'spoil your ballot',
      say: [
        '<urge> (spoil|deface|void) (your|the) (ballot|ballot paper|ballots|vote|voting paper)',
        '<urge> (leave|return) (your|the) (ballot|ballot paper|voting paper) (blank|empty|unmarked)',
      ],
      why: 'A spoilt paper elects nobody: in effect it is no vote.',
    },
    {
      term: 'leave it to others',
      say: [
        '<urge> leave (voting|the voting|the election) to (others|other people|someone else|everyone else|the experts)',
      ],
    },
    {
      term: 'peidiwch â phleidleisio',
      say: [
        '(peidiwch|paid|peidiwn) a phleidleisio !(dros|i|ir|heb)',
        '(does dim|nid oes|does na ddim) (pwynt|diben) [mewn] (pleidleisio|bleidleisio)',
        '(arhoswch|aros) (adref|gartref) (ddydd|ar) (iau|ddiwrnod)',
      ],
      why: 'Welsh: don’t vote; no point in voting; stay at home on Thursday.',
    },
  ],
};
