import type { Taxonomies } from '../../../src/platforms/taxonomy.js';
import type { BodyCase } from '../body-case.js';
import { metaBodies } from './meta.js';

export const BODY_CASES: readonly BodyCase[] = [...metaBodies];

/** A deployment's taxonomies in the cases. */
export const TAXONOMIES: Taxonomies = new Map();
