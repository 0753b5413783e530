import type { Taxonomies } from '../../../src/platforms/taxonomy.js';
import type { BodyCase } from '../body-case.js';
import { metaBodies } from './meta.js';
import { snapchatBodies } from './snapchat.js';
import { xBodies } from './x.js';

export const BODY_CASES: readonly BodyCase[] = [...metaBodies, ...snapchatBodies, ...xBodies];

/** A deployment's taxonomies in the cases. */
export const TAXONOMIES: Taxonomies = new Map();
