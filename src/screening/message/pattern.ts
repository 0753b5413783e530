import { GAP, type Token } from './tokens.js';

/**
 * A pattern over words. Words stand in a row within a sentence (commas and line breaks don't part them):
 *   `a b`      a, then b            `(a|b c)`  either            `[a]`   a, or nothing
 *   `<name>`   a class of words     `..3`      up to three words, as few as will do
 *   `^` `$`    start, end of a clause   `?`  a question mark here   `#`  a number
 *   `!x`       not before x
 * Each starts with a word, so that a message's words lead straight to the patterns that could fit.
 */
export interface Pattern {
  /** The words with which it can start. */
  readonly first: ReadonlySet<string>;
  /** Words of which a text must hold one for the pattern to fit anywhere; `undefined`: not known. */
  readonly needs: ReadonlySet<string> | undefined;
  /** Index after the last word of the match that starts at token `i`, or `undefined`. */
  matchAt(tokens: readonly Token[], i: number): number | undefined;
}

export type WordClasses = Readonly<Record<string, string>>;

/** Compiles patterns that share classes of words; throws on a faulty one, which only our own data can be. */
export function patternCompiler(
  classes: WordClasses,
  foldWord: (word: string) => string = (word) => word,
): (source: string) => Pattern {
  const compiled = new Map<string, Node>();
  const classNode = (name: string): Node | undefined => {
    const source = classes[name];
    if (source === undefined) return undefined;
    const node = compiled.get(name) ?? new Parser(source, classNode, foldWord).parse();
    compiled.set(name, node);
    return node;
  };
  return (source) => {
    const node = new Parser(source, classNode, foldWord).parse();
    if (node.nullable || node.first === undefined)
      throw new Error(`The pattern "${source}" must start with a word.`);
    return {
      first: node.first,
      needs: node.needs,
      matchAt(tokens, i) {
        const end = node.match({ tokens, from: i }, i, (j) => j);
        return end < 0 ? undefined : end;
      },
    };
  };
}

interface Place {
  readonly tokens: readonly Token[];
  readonly from: number;
}

/** Part of a pattern: tries to match at `i` and hands each end to `then`; -1 where nothing fits. */
interface Node {
  readonly match: (place: Place, i: number, then: (end: number) => number) => number;
  /** Words it can start with; `undefined`: any. */
  readonly first: ReadonlySet<string> | undefined;
  readonly nullable: boolean;
  /** Set where the node is one word out of these. */
  readonly words?: ReadonlySet<string>;
  /** Words of which one must stand for the node to match, if that is known. */
  readonly needs?: ReadonlySet<string> | undefined;
}

const NO_WORDS: ReadonlySet<string> = new Set();

class Parser {
  private readonly symbols: string[];
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly classNode: (name: string) => Node | undefined,
    private readonly foldWord: (word: string) => string,
  ) {
    this.symbols = source.match(/\.\.\d*|[()[\]|^$?#!]|<[a-z-]+>|[^\s()[\]|^$?#!<>]+/gu) ?? [];
  }

  parse(): Node {
    const node = this.alternatives();
    if (this.at < this.symbols.length) this.fail();
    return node;
  }

  private alternatives(): Node {
    const options = [this.sequence()];
    while (this.symbols[this.at] === '|') {
      this.at++;
      options.push(this.sequence());
    }
    return options.length === 1 && options[0] !== undefined ? options[0] : anyOf(options);
  }

  private sequence(): Node {
    const parts: Node[] = [];
    for (let symbol = this.symbols[this.at]; symbol !== undefined && !/^[|)\]]$/u.test(symbol);) {
      parts.push(this.item());
      symbol = this.symbols[this.at];
    }
    if (parts.length === 0) this.fail();
    return inSequence(parts);
  }

  private item(): Node {
    const symbol = this.symbols[this.at++];
    if (symbol === undefined) this.fail();
    if (symbol === '(') return this.closed(')');
    if (symbol === '[') return optional(this.closed(']'));
    if (symbol === '!') return notBefore(this.item());
    if (symbol === '^') return zeroWidth((tokens, i) => (tokens[i]?.gap ?? GAP.none) >= GAP.line);
    if (symbol === '$') return zeroWidth((tokens, i) => (tokens[i]?.gap ?? GAP.sentence) >= GAP.line);
    if (symbol === '?') return zeroWidth((tokens, i) => tokens[i - 1]?.question ?? false);
    if (symbol === '#') return oneWord((word) => /^\d/u.test(word), undefined);
    if (symbol.startsWith('..')) return upTo(Number(symbol.slice(2) || '3'));
    if (symbol.startsWith('<')) return this.wordClass(symbol.slice(1, -1));
    return literalWords(new Set([this.foldWord(symbol)]));
  }

  private closed(bracket: string): Node {
    const node = this.alternatives();
    if (this.symbols[this.at++] !== bracket) this.fail();
    return node;
  }

  private wordClass(name: string): Node {
    return this.classNode(name) ?? this.fail();
  }

  private fail(): never {
    throw new Error(`The pattern "${this.source}" is faulty at symbol ${this.at}.`);
  }
}

function oneWord(fits: (word: string) => boolean, first: ReadonlySet<string> | undefined): Node {
  return {
    first,
    nullable: false,
    match: ({ tokens, from }, i, then) => {
      const token = tokens[i];
      if (token === undefined || !fits(token.word) || (i > from && token.gap >= GAP.sentence)) return -1;
      return then(i + 1);
    },
  };
}

function inSequence(parts: readonly Node[]): Node {
  const row = parts.reduceRight((rest, part) => inRow(part, rest));
  // The first word stands wherever the pattern is tried, so it is the later ones that tell.
  const later = parts.slice(1).flatMap((part) => (part.needs === undefined ? [] : [part.needs]));
  const rarest = later.sort((a, b) => a.size - b.size)[0];
  return { ...row, needs: rarest ?? parts[0]?.needs };
}

function inRow(a: Node, b: Node): Node {
  return {
    first: a.nullable ? union([a.first, b.first]) : a.first,
    nullable: a.nullable && b.nullable,
    match: (place, i, then) => a.match(place, i, (j) => b.match(place, j, then)),
  };
}

function anyOf(alternatives: readonly Node[]): Node {
  const options = mergeWords(alternatives);
  return options.length === 1 && options[0] !== undefined ? options[0] : eitherOf(options);
}

/** Neighbouring alternatives of one word each become one look-up in a set. */
function mergeWords(alternatives: readonly Node[]): Node[] {
  const merged: Node[] = [];
  let words = new Set<string>();
  for (const option of alternatives) {
    if (option.words === undefined) {
      merged.push(option);
      words = new Set();
      continue;
    }
    if (words.size === 0) merged.push(literalWords(words));
    for (const word of option.words) words.add(word);
  }
  return merged;
}

function literalWords(words: ReadonlySet<string>): Node {
  return { ...oneWord((word) => words.has(word), words), words, needs: words };
}

/** Can the node not start at this word? A cheap answer, for most places and nodes. */
function cannotStart(node: Node, token: Token | undefined): boolean {
  if (node.nullable || node.first === undefined) return false;
  return token === undefined || !node.first.has(token.word);
}

function eitherOf(options: readonly Node[]): Node {
  return {
    first: union(options.map((option) => option.first)),
    nullable: options.some((option) => option.nullable),
    needs: union(options.map((option) => option.needs)),
    match: (place, i, then) => {
      for (const option of options) {
        if (cannotStart(option, place.tokens[i])) continue;
        const end = option.match(place, i, then);
        if (end >= 0) return end;
      }
      return -1;
    },
  };
}

function optional(node: Node): Node {
  return {
    first: node.first,
    nullable: true,
    match: (place, i, then) => {
      const end = cannotStart(node, place.tokens[i]) ? -1 : node.match(place, i, then);
      return end >= 0 ? end : then(i);
    },
  };
}

function upTo(most: number): Node {
  return {
    first: undefined,
    nullable: true,
    match: ({ tokens }, i, then) => {
      for (let j = i; j <= i + most && j <= tokens.length; j++) {
        if (j > i && (tokens[j - 1]?.gap ?? GAP.sentence) >= GAP.sentence) return -1;
        const end = then(j);
        if (end >= 0) return end;
      }
      return -1;
    },
  };
}

function notBefore(node: Node): Node {
  return zeroWidthAt((place, i) => node.match(place, i, (j) => j) < 0);
}

function zeroWidth(holds: (tokens: readonly Token[], i: number) => boolean): Node {
  return zeroWidthAt(({ tokens }, i) => holds(tokens, i));
}

function zeroWidthAt(holds: (place: Place, i: number) => boolean): Node {
  return { first: NO_WORDS, nullable: true, match: (place, i, then) => (holds(place, i) ? then(i) : -1) };
}

function union(sets: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> | undefined {
  if (sets.some((set) => set === undefined)) return undefined;
  return new Set(sets.flatMap((set) => [...(set ?? [])]));
}
