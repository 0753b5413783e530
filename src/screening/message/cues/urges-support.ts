import type { CueFamily } from '../cue.js';
import { DENIED } from '../frames.js';

/** A plea for or against a side: for votes, money, names or work. */
export const URGES_SUPPORT: CueFamily = {
  kind: 'urges-support',
  frames: DENIED,
  rules: [
    {
      term: 'vote for',
      say: [
        'vote (for|<party>|them out|him out|her out|against) !?',
        'a vote for ..3 is',
        '[<dont>] vote (for|<party>) !?',
        '(pleidleisiwch|pleidleisio) (dros|i) ',
      ],
      not: [
        {
          say: '(who|whom|what|which|whoever|whichever|how|anyone|candidate|candidates|party) ..4 vote for',
          why: 'It asks or leaves open for whom.',
        },
        { say: '(will|would|could|did|can|they|who|to) you vote', why: 'A question.' },
        {
          say: 'vote for (up to|only|one|two|three|more|no more|#|as many|a maximum) ..3',
          why: 'How to fill in the paper.',
        },
        { say: 'vote for (you|yourself|you so|someone else|them|someone on)', why: 'No side is named.' },
        { say: '(they|who|mps|people|we|i) vote (for|against)', why: 'It tells what others do.' },
        { say: '(cofrestrwch|cofrestru|gofrestru) i', why: 'Registering.' },
        { say: 'vote (no longer|no more|no matter|yes or no)', why: 'Not a side.' },
        { say: '(will|well|can|to|we|text ..4) vote for (you|labour by)', why: 'Not a plea.' },
      ],
    },
    {
      term: 'don’t vote for them',
      say: [
        '<dont> (vote|back|support|elect) (for|<party>|them|him|her)',
        '(kick|throw|boot|get) (them|him|her|the <party>|the <party> government) out',
      ],
      why: 'A call against a side is a call for the others.',
    },
    {
      term: 'support us',
      say: [
        '(support|back|help|join) (us|our (campaign|candidate|candidates|party|team|movement|fight|plan)|your [local] (candidate|<party> candidate|<party>)|the <party> [party] [candidate]|<party> [on thursday|today|candidate]|my campaign|me)',
        '(stand|standing) with (us|<party>)',
        '(your|for your) (support|backing) (on|at|this|in|$|to win|is needed)',
        '(need|want|ask for|asking for|count on|rely on|lend (us|me)|give (us|me)) your (vote|support|help|backing)',
        '(re elect|reelect|elect) (your|our|me|us|<party>|a|the)',
      ],
      not: [
        { say: '(we|they|who|will|to) (support|back|help) (your|the|our)', why: 'It tells what others do.' },
        {
          say: '(leave|remain|no|yes|independent|green|liberal) (leave|home|campaign)',
          why: 'Ordinary words.',
        },
        {
          say: '(help|back|support|join) (no|yes|leave|remain|reform|respect|alliance|independent)',
          why: 'Ordinary words.',
        },
      ],
    },
    {
      term: 'donate',
      say: [
        '(donate|chip in|make a donation|give £|pledge £)',
        '(give|chip) [in] [just] # (pounds|a month|today)',
      ],
      not: [{ say: 'donate (blood|organs|food|clothes)', why: 'Not to the campaign.' }],
    },
    {
      term: 'join us',
      say: [
        '(become a (member|supporter)|join (our|the) (party|movement|fight|team)|sign up to (help|support|volunteer)|volunteer (with|for) (us|our)|(sign|share) (our|this|the) (petition|pledge|message|post)|spread the word|deliver leaflets)',
      ],
    },
  ],
};
