import type { Taxonomies } from '../../../src/platforms/taxonomy.js';
import type { BodyCase } from '../body-case.js';
import { linkedinBodies } from './linkedin.js';
import { metaBodies } from './meta.js';
import { snapchatBodies } from './snapchat.js';
import { tiktokBodies } from './tiktok.js';
import { xBodies } from './x.js';

export const BODY_CASES: readonly BodyCase[] = [
  ...metaBodies,
  ...linkedinBodies,
  ...tiktokBodies,
  ...snapchatBodies,
  ...xBodies,
];

/** A deployment's taxonomies in the cases. */
export const TAXONOMIES: Taxonomies = new Map();
