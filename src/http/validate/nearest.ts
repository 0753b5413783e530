import { distance } from 'fastest-levenshtein';

/** Longer texts than this are no slip of the pen, and comparing them would cost time. */
const LONGEST = 64;

/** The word that was probably meant, or `undefined`. Case and separators are no difference. */
export function nearest(given: unknown, words: readonly string[]): string | undefined {
  if (typeof given !== 'string' || given.length > LONGEST) return undefined;
  const plain = plainly(given);
  const ranked = words
    .map((word) => ({ word, apart: distance(plain, plainly(word)) }))
    .sort((a, b) => a.apart - b.apart);
  const best = ranked[0];
  if (best === undefined) return undefined;
  const allowed = Math.max(1, Math.floor(Math.min(plain.length, plainly(best.word).length) * 0.4));
  return plain.length > 0 && best.apart <= allowed ? best.word : undefined;
}

const plainly = (word: string) => word.toLowerCase().replaceAll(/[\s_.-]/g, '');
