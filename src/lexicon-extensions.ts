import { readFileSync } from 'node:fs';
import { ConfigError } from './config.js';
import { LexiconExtension } from './detection/extension.js';
import { jsonFault } from './http/json-fault.js';
import { faultsOf } from './http/validate/faults.js';

/** Reads a deployment's own additions to the lexicon. Throws `ConfigError` naming the file, place and remedy. */
export function readExtensions(paths: readonly string[]): LexiconExtension[] {
  const extensions = paths.map(readExtension);
  extensions.forEach(({ id }, index) => {
    const other = extensions.findIndex((one) => one.id === id);
    if (other !== index)
      throw new ConfigError(`${paths[other]} and ${paths[index]} have the same id, ${id}: give one another.`);
  });
  return extensions;
}

function readExtension(path: string): LexiconExtension {
  const content = contentOf(path);
  const result = LexiconExtension.safeParse(content);
  if (result.success) return result.data;
  const faults = faultsOf(LexiconExtension, content).map(
    ({ pointer, message }) => `  ${pointer === '' ? 'the file' : pointer} ${message}`,
  );
  throw new ConfigError(`The lexicon extension ${path} can't be used:\n${faults.join('\n')}`);
}

function contentOf(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new ConfigError(
      `The lexicon extension ${path} can't be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigError(`The lexicon extension ${path} is not JSON: ${jsonFault(text)}`);
  }
}
