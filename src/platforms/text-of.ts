import { isScalar } from './walk.js';

/** A single value as text; nothing where something else stands in its place. Never throws, unlike `String()`. */
export const textOf = (value: unknown): string => (isScalar(value) ? String(value) : '');

/** A single value as a number; not a number where something else stands in its place. */
export const numberOf = (value: unknown): number =>
  typeof value === 'string' && value.trim() === '' ? NaN : isScalar(value) ? Number(value) : NaN;
