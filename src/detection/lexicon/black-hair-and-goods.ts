import type { LexiconFamily } from './entry.js';
import { terms } from './terms.js';

/** Hair care and goods made for Black customers. */
export const blackHairAndGoods: LexiconFamily = {
  family: 'black-hair-and-goods',
  entries: [
    ...terms(
      [
        { category: 'race', basis: 'proxy' },
        { category: 'ethnic-origin', basis: 'proxy' },
      ],
      [
        'jheri curl',
        'african hair braiding',
        'passion twists',
        'black hairstyles',
        'curly nikki',
        'good hair chris rock',
        'x pression hair',
      ],
    ),
  ],
};
