import type { CueFamily } from '../cue.js';
import { FELT } from '../frames.js';

/** Words that make people angry at somebody. Plain criticism is not it. */
export const STIRS_ANGER: CueFamily = {
  kind: 'stirs-anger',
  frames: FELT,
  rules: [
    {
      term: 'betrayed',
      say: [
        '(betrayed|betrayal|betray|betrays|traitor|traitors|treason|backstabbers)',
        '(sold|selling) (you|us|britain|wales|scotland|workers|farmers|fishermen) (out|down the river)',
        '(stabbed|stabbing|stab) (you|us|workers|britain) in the back',
      ],
    },
    {
      term: 'they lied to you',
      say: [
        '(lied|lying|lie|lies) to (you|us|the (people|public|country|nation|voters))',
        '(liars|liar)',
        'pack of lies',
      ],
    },
    {
      term: 'scum',
      say: ['(scum|vermin|parasites|filth|crooks|enemies of the people|enemy of the people)'],
      not: [{ say: 'filth (on|in) (our|the) (streets|rivers|beaches|water)', why: 'Dirt.' }],
    },
    {
      term: 'sick of',
      say: [
        '(sick|tired|sick and tired) of (being|the|this|them|it|paying|their|waiting|seeing|hearing|all|politicians|labour|tories|having|broken)',
        '[had|fed] up with',
        'fed up ($|of|with)',
        '(had|have had|youve had|weve had) enough ($|of)',
        'enough is enough',
      ],
      not: [{ say: '(put|keep|come|up|catch|came|caught|keeping) up with', why: 'About something else.' }],
    },
    {
      term: 'a disgrace',
      say: [
        '(disgrace|disgraceful|disgusting|outrage|outrageous|outraged|sickening|despicable|shameless|appalling|furious)',
        '(shame on) (them|labour|the (tories|government|council|conservatives)|tories|ministers)',
        '(makes|make) (your|my) blood boil',
      ],
    },
    {
      term: 'laughing at you',
      say: [
        '(laughing|laugh|sneer|sneering|spit|spitting) (at|in) (you|us|the face of|your face)',
        '(take|taken|taking|treat|treating|took) (you|us) (for|like|as) [a|an] (fool|fools|mug|mugs|dirt|idiots|granted|rubbish)',
        '(hate|despise|hates|despises) (you|people like you|us)',
      ],
    },
    {
      term: 'ripped off',
      say: [
        '(ripped off|ripping (you|us) off|rip off|robbed (you|us)|robbing (you|us)|stitched up|conned|fleeced|cheated (you|us)|stolen from (you|us))',
      ],
    },
  ],
};
