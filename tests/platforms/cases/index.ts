import { fileURLToPath } from 'node:url';
import { readTaxonomies } from '../../../src/taxonomies.js';
import type { BodyCase } from '../body-case.js';
import { googleAdsLists } from './google-ads-lists.js';
import { googleAdsBodies } from './google-ads.js';
import { googleDataManagerBodies } from './google-data-manager.js';
import { linkedinBodies } from './linkedin.js';
import { metaBodies } from './meta.js';
import { openrtbBodies } from './openrtb.js';
import { snapchatBodies } from './snapchat.js';
import { tiktokBodies } from './tiktok.js';
import { xBodies } from './x.js';

export const BODY_CASES: readonly BodyCase[] = [
  ...metaBodies,
  ...googleAdsLists,
  ...googleAdsBodies,
  ...googleDataManagerBodies,
  ...linkedinBodies,
  ...tiktokBodies,
  ...snapchatBodies,
  ...xBodies,
  ...openrtbBodies,
];

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));

/** A deployment's taxonomies in the cases: invented rows, in the form that the IAB publishes. */
export const TAXONOMIES = readTaxonomies([
  { segtax: 4, path: fixture('audience-taxonomy.tsv') },
  { segtax: 7, path: fixture('content-taxonomy.tsv') },
]);
