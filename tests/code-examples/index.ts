import { accountabilityAndPurposes } from './accountability-and-purposes.js';
import { collectingData } from './collecting-data.js';
import { controllers } from './controllers.js';
import type { CodeExample } from './example.js';
import { faceToFace } from './face-to-face.js';
import { lawfulBases } from './lawful-bases.js';
import { onlineWorld } from './online-world.js';
import { personalData } from './personal-data.js';
import { profiling } from './profiling.js';
import { specialCategoryData } from './special-category-data.js';

/** The worked examples of the code, in its order. */
export const EXAMPLES: readonly CodeExample[] = [
  ...controllers,
  ...personalData,
  ...accountabilityAndPurposes,
  ...lawfulBases,
  ...specialCategoryData,
  ...collectingData,
  ...profiling,
  ...faceToFace,
  ...onlineWorld,
];
