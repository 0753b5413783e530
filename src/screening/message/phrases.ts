import { compilePattern, type Pattern, type WordClasses } from './pattern.js';
import type { Token } from './tokens.js';

/** A pattern found: the tokens from `from` up to, but without, `to`. */
export interface Found<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** Many patterns, each with what it stands for, found together by the words they start with. */
export class Phrases<T> {
  private readonly byFirstWord = new Map<string, { pattern: Pattern; value: T }[]>();

  constructor(
    entries: readonly { readonly say: string; readonly value: T }[],
    classes: WordClasses,
    foldWord?: (word: string) => string,
  ) {
    for (const { say, value } of entries) {
      const pattern = compilePattern(say, classes, foldWord);
      for (const word of pattern.first) {
        const known = this.byFirstWord.get(word);
        if (known === undefined) this.byFirstWord.set(word, [{ pattern, value }]);
        else known.push({ pattern, value });
      }
    }
  }

  /** All that starts at token `i`. */
  at(tokens: readonly Token[], i: number): Found<T>[] {
    const found: Found<T>[] = [];
    const token = tokens[i];
    for (const { pattern, value } of (token && this.byFirstWord.get(token.word)) ?? []) {
      const to = pattern.matchAt(tokens, i);
      if (to !== undefined) found.push({ value, from: i, to });
    }
    return found;
  }

  /** All that is found anywhere, by where it starts. */
  in(tokens: readonly Token[]): Found<T>[] {
    return tokens.flatMap((_token, i) => this.at(tokens, i));
  }
}
