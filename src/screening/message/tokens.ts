import { foldCharacter, LETTER_LIKE, singular } from './fold.js';

/** How strongly two neighbouring words are parted. */
export const GAP = { none: 0, line: 1, clause: 2, paragraph: 3, sentence: 4 } as const;

/** A word, folded, and its place in the original text in UTF-16 units. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** What parts it from the word before; `sentence` for the first word. */
  readonly gap: number;
  /** Does a question mark follow it? */
  readonly question: boolean;
}

/** `label`: names of segments and fields, with camelCase parted and plurals folded. */
export type Shape = 'prose' | 'label';

const WORD = /[\p{L}\p{N}]/u;
const LETTER = /\p{L}/u;
const INVISIBLE = /[\p{M}\p{Cf}]/u;
const SPACE = /\s/u;
const PICTURE = /[\p{So}\p{Extended_Pictographic}]/u;
const APOSTROPHES = new Set(["'", '’', '‘', 'ʼ', '`', '´', '′', '＇']);
const HYPHENS = new Set(['-', '‐', '‑']);
const ENDS = new Set(['!', '?', ';', '.', '！', '？', '。']);
const PARTS_CLAUSES = new Set([
  ',',
  ':',
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '–',
  '—',
  '-',
  '…',
  '|',
  '>',
  '•',
]);
/** A line that ends in one of these was broken by its width, not by its writer. */
const RUNS_ON = new Set(
  'a an the and or but that who which you we they i he she it to of in on at by for with from if when will would can could should may is are was were be been not no dont do does have has had your our their my this now'.split(
    ' ',
  ),
);

/**
 * The words of a text in a form that compares: case, accents, apostrophes, hyphens, width, invisible characters
 * and simple look-alike characters are folded. Never throws; places are exact for any text.
 */
export function tokenise(text: string, shape: Shape = 'prose'): Token[] {
  const reader = new Reader(text, shape);
  reader.read();
  return reader.tokens;
}

function isPlainLetter(char: string): boolean {
  return (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z');
}

interface Writable {
  word: string;
  start: number;
  end: number;
  gap: number;
  question: boolean;
}

class Reader {
  readonly tokens: Writable[] = [];
  private word = '';
  private start = 0;
  private end = 0;
  private dotted = false;
  private gap: number = GAP.sentence;
  private lines = 0;
  private openQuote = false;

  constructor(
    private readonly text: string,
    private readonly shape: Shape,
  ) {}

  read(): void {
    let at = 0;
    while (at < this.text.length) {
      const char = String.fromCodePoint(this.text.codePointAt(at) ?? 0);
      const next = at + char.length;
      this.take(char, at, next);
      at = next;
    }
    this.close();
  }

  private take(char: string, at: number, next: number): void {
    // Plain letters and spaces first: they are nearly all of a text.
    if (this.shape === 'prose' && isPlainLetter(char)) {
      if (this.word === '') this.start = at;
      this.grow(char.toLowerCase(), next);
    } else if (char === ' ') {
      this.close();
    } else if (INVISIBLE.test(char)) {
      if (this.word !== '') this.end = next;
    } else if (WORD.test(char)) {
      this.takeWordCharacter(char, at, next);
    } else if (LETTER_LIKE.has(char) && this.inWord() && LETTER.test(this.after(next))) {
      this.grow(LETTER_LIKE.get(char) ?? '', next);
    } else if (APOSTROPHES.has(char) && this.word !== '' && WORD.test(this.after(next))) {
      this.end = next;
    } else if (char === '.' && this.abbreviates(next)) {
      this.dotted = true;
      this.end = next;
    } else {
      this.part(char, next);
    }
  }

  private takeWordCharacter(char: string, at: number, next: number): void {
    if (this.word !== '' && this.splitsBefore(char, at, next)) this.close();
    if (this.word === '') this.start = at;
    const letter = LETTER_LIKE.get(char);
    const disguised = letter !== undefined && this.inWord() && LETTER.test(this.after(next));
    this.grow(disguised ? letter : foldCharacter(char), next);
  }

  private grow(folded: string, next: number): void {
    this.word += folded;
    this.end = next;
  }

  /** Labels only: `recentlyBereaved`, `NHSPatients`, `age13to17`. */
  private splitsBefore(char: string, at: number, next: number): boolean {
    if (this.shape !== 'label') return false;
    const before = this.text.slice(at - 1, at);
    if (/\p{N}/u.test(before) !== /\p{N}/u.test(char)) {
      return !(/^[sS]$/u.test(char) && !WORD.test(this.after(next)));
    }
    if (!/\p{Lu}/u.test(char)) return false;
    return /\p{Ll}/u.test(before) || (/\p{Lu}/u.test(before) && /\p{Ll}/u.test(this.after(next)));
  }

  /** The stop within `a.m.` or `U.K.`: a single letter on either side. */
  private abbreviates(next: number): boolean {
    if (!this.dotted && !(this.word.length === 1 && LETTER.test(this.word))) return false;
    const letter = this.after(next);
    return LETTER.test(letter) && !WORD.test(this.after(next + letter.length));
  }

  private part(char: string, next: number): void {
    const wasDotted = this.dotted;
    const joined = this.word !== '' && WORD.test(this.after(next));
    const previous = this.word;
    this.close();
    if (SPACE.test(char)) this.partBySpace(char, next);
    else if (char === '&') this.ampersand(next);
    else if (APOSTROPHES.has(char)) this.partByQuote(previous);
    else this.widen(this.gapOf(char, joined, wasDotted, next));
    const last = this.tokens.at(-1);
    if ((char === '?' || char === '？') && last !== undefined) last.question = true;
  }

  private gapOf(char: string, joined: boolean, wasDotted: boolean, next: number): number {
    if (joined && (HYPHENS.has(char) || char === '.' || char === ':' || char === '/')) return GAP.none;
    if (char === '.' && (wasDotted || this.after(next) === '.' || this.text[next - 2] === '.'))
      return GAP.clause;
    if (ENDS.has(char)) return GAP.sentence;
    if (PARTS_CLAUSES.has(char) || PICTURE.test(char)) return GAP.clause;
    return GAP.none;
  }

  private partBySpace(char: string, next: number): void {
    const breaks = char === '\n' || char === '\u2028' || char === '\u2029';
    if (!breaks && !(char === '\r' && this.text[next] !== '\n')) return;
    this.lines++;
    if (this.lines > 1) this.widen(GAP.paragraph);
    else if (!RUNS_ON.has(this.tokens.at(-1)?.word ?? '')) this.widen(GAP.line);
  }

  /** A quote mark; or the apostrophe of `voters' rights`, which parts nothing. */
  private partByQuote(previous: string): void {
    if (previous.endsWith('s') && !this.openQuote) return;
    this.openQuote = previous === '';
    this.widen(GAP.clause);
  }

  private ampersand(next: number): void {
    this.word = 'and';
    this.start = next - 1;
    this.end = next;
    this.close();
  }

  private close(): void {
    if (this.word === '') return;
    const word = this.shape === 'label' ? singular(this.word) : this.word;
    this.tokens.push({ word, start: this.start, end: this.end, gap: this.gap, question: false });
    this.word = '';
    this.dotted = false;
    this.gap = GAP.none;
    this.lines = 0;
  }

  private widen(gap: number): void {
    if (gap > this.gap) this.gap = gap;
  }

  /** Within a word that so far is of letters. */
  private inWord(): boolean {
    return this.shape === 'prose' && /^\p{L}+$/u.test(this.word);
  }

  /** The next visible character, or ''. */
  private after(at: number): string {
    for (let i = at; i < this.text.length;) {
      const char = String.fromCodePoint(this.text.codePointAt(i) ?? 0);
      if (!INVISIBLE.test(char)) return char;
      i += char.length;
    }
    return '';
  }
}
