import type { Taxonomies } from '../../../src/platforms/taxonomy.js';
import type { BodyCase } from '../body-case.js';
import { googleAdsLists } from './google-ads-lists.js';
import { googleAdsBodies } from './google-ads.js';
import { googleDataManagerBodies } from './google-data-manager.js';
import { metaBodies } from './meta.js';

export const BODY_CASES: readonly BodyCase[] = [
  ...metaBodies,
  ...googleAdsLists,
  ...googleAdsBodies,
  ...googleDataManagerBodies,
];

/** A deployment's taxonomies in the cases. */
export const TAXONOMIES: Taxonomies = new Map();
