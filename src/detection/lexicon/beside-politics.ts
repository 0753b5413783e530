import type { Item } from './entry.js';

/** Words of which one must stand beside a name that others bear too: "Andrew Mitchell (politician)". */
const POLITICS = [
  ...['politics', 'political', 'politician', 'party', 'partei', 'partito', 'partido', 'parti', 'partisi'],
  ...['mp', 'msp', 'mla', 'mep', 'td', 'mayor', 'peer', 'minister', 'secretary', 'chancellor', 'cabinet'],
  ...[
    'prime',
    'president',
    'senator',
    'governor',
    'premier',
    'leader',
    'leadership',
    'parliament',
    'opposition',
  ],
  ...[
    'government',
    'coalition',
    'constituency',
    'councillor',
    'candidate',
    'commissioner',
    'election',
    'voter',
  ],
  ...['vote', 'supporter', 'activist', 'campaign', 'movement', 'labour', 'conservative', 'tory', 'liberal'],
  ...[
    'democrat',
    'lib',
    'reform',
    'ukip',
    'brexit',
    'socialist',
    'communist',
    'nationalist',
    'left',
    'right',
  ],
];

/** Names that tell an opinion only where the rest of the signal speaks of politics. */
export function besidePolitics(names: readonly string[]): Item[] {
  return names.map((term) => ({ term, onlyWith: POLITICS }));
}
