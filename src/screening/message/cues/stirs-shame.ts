import type { CueFamily } from '../cue.js';
import { FELT } from '../frames.js';

const OTHERS =
  '(neighbours|neighbour|neighbors|friends|family|colleagues|community|children|street|congregation|parents|neighbourhood)';
const VOTED =
  '(you|your household) [will|have|did|do] [not|didnt|havent|dont|have not] (vote|voted|turn out|turned out|bother|bothered)';

/** Pressure through other people's eyes: being seen, named or blamed for not voting. */
export const STIRS_SHAME: CueFamily = {
  kind: 'stirs-shame',
  frames: FELT,
  rules: [
    {
      term: 'your neighbours will know',
      say: [
        `your ${OTHERS} [will|can|could|are going to] [all] (know|see|find out|learn|hear|be told|notice) ..3 ${VOTED}`,
        `what will your ${OTHERS} (say|think)`,
        `(tell|telling|inform|show) (your ${OTHERS}|everyone|everybody) ..2 ${VOTED}`,
      ],
    },
    {
      term: 'we publish who voted',
      say: [
        '(publish|publishing|post|display|print|share) [a list of] [the] (names|list) of (those|people|everyone|all|residents) who ..2 (vote|voted)',
        '(who votes|whether you vote|voting|your voting record) is [a matter of] public [record]',
      ],
    },
    {
      term: 'shame on you',
      say: [
        'shame on you',
        '(you should|you ought to|arent you|are you not|you must) be [thoroughly] ashamed',
        'arent you ashamed',
        '(hang|hold) your head in shame',
      ],
    },
    {
      term: 'the only one who didn’t vote',
      say: [
        '[dont be|do not be] the only (one|person|household|house|home|neighbour|family) ..6 (who|that|not) [did|do|does] [not|didnt|doesnt|hasnt|to] (vote|voted|voting)',
      ],
    },
    {
      term: 'look your children in the eye',
      say: [
        'look (your|them|<loved>) [children|kids|grandchildren|family|neighbours] in the (eye|eyes|face)',
        '(what|how) will you (tell|explain [it|this] to) your (children|grandchildren|kids|grandkids|neighbours)',
        '(let|letting) (your (family|community|neighbours|children|street)|everyone) down',
      ],
      not: [
        {
          say: '(they|labour|tories|government|council|has|have|who) [have|has] (let|letting) your ..2 down',
          why: 'Somebody else is blamed.',
        },
      ],
    },
  ],
};
