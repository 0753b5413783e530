import { fileURLToPath } from 'node:url';
import type * as engine from '../../src/engine.js';
import type * as facts from '../../src/rules/facts.js';
import type * as cases from '../../src/screening/case.js';

/** A file of the built service. */
export const built = (path: string): string => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));

// Loaded when they are asked for: their types come from the sources, so that they are known before the first build.
export const builtEngine = async () => (await import(built('engine.js'))) as typeof engine;
export const builtCase = async () => (await import(built('screening/case.js'))) as typeof cases;
export const builtFacts = async () => (await import(built('rules/facts.js'))) as typeof facts;
