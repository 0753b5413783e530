import { ConfigError } from '../config.js';
import { builtIn, lexiconWith, type Lexicon } from '../detection/detect.js';
import { readExtensions } from '../lexicon-extensions.js';
import { BadInput } from './io.js';

/** The option that names a file with terms and an allow-list of one's own; it may be given again. */
export const EXTENSION = { extension: { type: 'string', multiple: true } } as const;

/** The lexicon with these files in force. Throws `BadInput` naming what is wrong with them. */
export function lexiconFor(files: readonly string[] = []): Lexicon {
  if (files.length === 0) return builtIn;
  try {
    return lexiconWith(readExtensions(files));
  } catch (error) {
    if (error instanceof ConfigError) throw new BadInput(error.message, { cause: error });
    throw error;
  }
}
