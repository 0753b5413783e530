import { fileURLToPath } from 'node:url';
import type * as detection from '../../src/detection/detect.js';
import type * as lexicon from '../../src/detection/lexicon/index.js';
import type * as terms from '../../src/detection/lexicon/terms.js';
import type * as engine from '../../src/engine.js';
import type * as facts from '../../src/rules/facts.js';
import type * as cases from '../../src/screening/case.js';

/** A file of the built service. */
export const built = (path: string): string => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));

// Loaded when they are asked for: their types come from the sources, so that they are known before the first build.
export const builtEngine = async () => (await import(built('engine.js'))) as typeof engine;
export const builtDetection = async () => (await import(built('detection/detect.js'))) as typeof detection;
/** The families, and all the names in them. */
export async function builtLexicon() {
  const [{ families }, { entriesOf }] = await Promise.all([
    import(built('detection/lexicon/index.js')) as Promise<typeof lexicon>,
    import(built('detection/lexicon/terms.js')) as Promise<typeof terms>,
  ]);
  const names = families.flatMap(entriesOf).flatMap(({ term, aliases = [] }) => [term, ...aliases]);
  return { families, names: [...new Set(names)] };
}
export const builtCase = async () => (await import(built('screening/case.js'))) as typeof cases;
export const builtFacts = async () => (await import(built('rules/facts.js'))) as typeof facts;
