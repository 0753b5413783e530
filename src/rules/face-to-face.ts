import type { Rule } from './rule.js';

/** "Political campaigning – face to face", p. 77 ff., with the electronic mail and calls that follow there. */
export const faceToFace: readonly Rule[] = [];
