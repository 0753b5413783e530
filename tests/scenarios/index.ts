import { channels } from './channels.js';
import { innocentAndPlain } from './innocent-and-plain.js';
import { innocent } from './innocent.js';
import { listsAndSources } from './lists-and-sources.js';
import { online } from './online.js';
import { peopleAndEffects } from './people-and-effects.js';
import { placesAndPeople } from './places-and-people.js';
import type { Scenario } from './scenario.js';

export const SCENARIOS: readonly Scenario[] = [
  ...innocent,
  ...innocentAndPlain,
  ...listsAndSources,
  ...channels,
  ...online,
  ...peopleAndEffects,
  ...placesAndPeople,
];
