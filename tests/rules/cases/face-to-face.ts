import type { RuleCase } from './case.js';

export const faceToFace: readonly RuleCase[] = [];
