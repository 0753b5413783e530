import type { CueFamily } from '../cue.js';
import { ASKS_OPINION } from './asks-opinion.js';
import { DISCOURAGES_VOTING } from './discourages-voting.js';
import { DISGUISED } from './disguised.js';
import { EXPLOITS_MOMENT } from './exploits-moment.js';
import { INVITES_CONTACT } from './invites-contact.js';
import { MISLEADS_ABOUT_VOTING } from './misleads-about-voting.js';
import { STIRS_ANGER } from './stirs-anger.js';
import { STIRS_FEAR } from './stirs-fear.js';
import { STIRS_GRIEF } from './stirs-grief.js';
import { STIRS_SHAME } from './stirs-shame.js';
import { THREATENS } from './threatens.js';
import { URGES_SUPPORT } from './urges-support.js';
import { VOTING_INFORMATION } from './voting-information.js';

/** Every kind of cue with its rules. */
export const FAMILIES: readonly CueFamily[] = [
  DISCOURAGES_VOTING,
  MISLEADS_ABOUT_VOTING,
  THREATENS,
  STIRS_FEAR,
  STIRS_GRIEF,
  STIRS_ANGER,
  STIRS_SHAME,
  DISGUISED,
  EXPLOITS_MOMENT,
  URGES_SUPPORT,
  INVITES_CONTACT,
  ASKS_OPINION,
  VOTING_INFORMATION,
];
