import { patternCompiler, type Pattern, type WordClasses } from './pattern.js';
import type { Token } from './tokens.js';

/** A pattern found: the tokens from `from` up to, but without, `to`. */
export interface Found<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** A text's words in their order, and as a set. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly all: ReadonlySet<string>;
}

export function wordsOf(tokens: readonly Token[]): Words {
  return { tokens, all: new Set(tokens.map((token) => token.word)) };
}

/** Many patterns, each with what it stands for, found together by the words they start with. */
export class Phrases<T> {
  private readonly byFirstWord = new Map<string, { pattern: Pattern; value: T }[]>();

  constructor(
    entries: readonly { readonly say: string; readonly value: T }[],
    classes: WordClasses,
    foldWord?: (word: string) => string,
  ) {
    const compile = patternCompiler(classes, foldWord);
    for (const { say, value } of entries) {
      const pattern = compile(say);
      for (const word of pattern.first) {
        const known = this.byFirstWord.get(word);
        if (known === undefined) this.byFirstWord.set(word, [{ pattern, value }]);
        else known.push({ pattern, value });
      }
    }
  }

  /** All that starts at token `i`. */
  at({ tokens, all }: Words, i: number): Found<T>[] {
    const found: Found<T>[] = [];
    const token = tokens[i];
    const candidates = token && this.byFirstWord.get(token.word);
    if (candidates === undefined) return found;
    for (const { pattern, value } of candidates) {
      if (pattern.needs !== undefined && !holdsOne(all, pattern.needs)) continue;
      const to = pattern.matchAt(tokens, i);
      if (to !== undefined) found.push({ value, from: i, to });
    }
    return found;
  }

  /** Does any stand anywhere? */
  anyIn(words: Words): boolean {
    return words.tokens.some((_token, i) => this.at(words, i).length > 0);
  }

  /** All that is found anywhere, by where it starts. */
  in(words: Words): Found<T>[] {
    const found: Found<T>[] = [];
    for (let i = 0; i < words.tokens.length; i++) found.push(...this.at(words, i));
    return found;
  }
}

function holdsOne(all: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const word of wanted) if (all.has(word)) return true;
  return false;
}
