import type { Item, LexiconEntry, LexiconFamily, MadeEntries, TermGroup } from './lexicon/entry.js';
import { entryOf, namesOf } from './lexicon/terms.js';
import { firstWordOf, isPlain, joinedOf, SHORTEST_JOINED, spellingsOf, wordsOfName } from './spellings.js';

/** A name or phrase of the lexicon as it stands there. */
export interface Written {
  readonly text: string;
  /** The number of the entry that it names; none: it is an excluding phrase or a companion. */
  readonly owner: number | undefined;
}

/** A name or phrase in one of its spellings, seen from its first word. */
export interface Opening extends Written {
  /** The words behind the first. */
  readonly rest: readonly string[];
}

/**
 * A lexicon's names and phrases by the word they open with.
 *
 * Its terms are many thousand and are all read at every start: so they are only filed then, by number, and
 * folded when a text holds their first word.
 */
export class Openings {
  /** The names that are one word and count by themselves, in any case. */
  readonly singleWords: string[] = [];
  readonly #items: Item[] = [];
  readonly #groups: Group[] = [];
  /** The entries whose names open with a word. */
  readonly #entries = new Map<string, number[]>();
  /** The phrases that open with a word other than the first of their entry's term. */
  readonly #phrases = new Map<string, string[]>();
  /** Lists of companions, which terms share, that are filed. */
  readonly #companions = new Set<readonly string[]>();
  readonly #made = new Map<string, { family: string; make: MadeEntries['make'] }[]>();
  /** The words under which anything is filed. */
  readonly #firstWords = new Set<string>();
  readonly #joined = new Map<string, ReadonlyMap<string, readonly Written[]>>();

  constructor(families: readonly LexiconFamily[]) {
    for (const { family, entries, made = [] } of families) {
      this.#addAll(family, entries);
      for (const { opening, make } of made) this.#keep(this.#made, opening, { family, make });
    }
  }

  /** The entry of a number, and its family. */
  entry(owner: number): { entry: LexiconEntry; family: string } {
    const { family, tells } = this.#groups[owner] as Group;
    return { entry: entryOf(this.#items[owner] as Item, tells), family };
  }

  /** Whether anything may open with a word. */
  has(word: string): boolean {
    return this.#firstWords.has(word);
  }

  /** What opens with a word, or is that word when written together; in the lexicon's order. */
  at(word: string): Opening[] {
    const openings: Opening[] = this.#under(word).flatMap((written) =>
      spellingsOf(written.text)
        .filter(([first]) => first === word)
        .map(([, ...rest]) => ({ ...written, rest })),
    );
    const together = this.#writtenTogether(word).map((written) => ({ ...written, rest: [] }));
    if (together.length === 0) return openings;
    return [...openings, ...together].sort((a, b) => (a.owner ?? 0) - (b.owner ?? 0));
  }

  /** Everything that is written in the lexicon, in all spellings, as one text. */
  text(): string {
    for (const word of this.#made.keys()) this.#make(word);
    const all: string[] = [...this.#phrases.values()].flat();
    for (const item of this.#items) {
      if (typeof item === 'string') all.push(item);
      else all.push(...namesOf(item), ...exclusionsOf(item));
    }
    return all.map((one) => (isPlain(one) ? one : spellingsOf(one).flat().join(' '))).join(' ');
  }

  /** Whether a word is a name or phrase of several words, written together. */
  isWrittenTogether(word: string): boolean {
    return this.#writtenTogether(word).length > 0;
  }

  #addAll(family: string, entries: readonly TermGroup[]): void {
    for (const { tells, list } of entries) {
      const group = { family, tells };
      for (const item of list) {
        this.#groups.push(group);
        this.#add(item, this.#items.push(item) - 1);
      }
    }
  }

  #add(item: Item, owner: number): void {
    if (typeof item === 'string') {
      this.#file(item, owner, true);
      return;
    }
    const alone = item.exactCase !== true && item.onlyWith === undefined;
    this.#file(item.term, owner, alone);
    item.aliases?.forEach((alias) => this.#file(alias, owner, alone));
    const own = firstWordOf(item.term);
    for (const { phrase } of item.not ?? []) {
      if (own === undefined || !opensWith(phrase, own)) this.#filePhrase(phrase);
    }
    if (item.onlyWith === undefined || this.#companions.has(item.onlyWith)) return;
    this.#companions.add(item.onlyWith);
    item.onlyWith.forEach((companion) => this.#filePhrase(companion));
  }

  #file(name: string, owner: number, alone: boolean): void {
    const plain = firstWordOf(name);
    if (plain !== undefined) {
      this.#keep(this.#entries, plain, owner);
      if (alone && plain.length === name.length) this.singleWords.push(plain);
      return;
    }
    for (const [first = ''] of spellingsOf(name)) this.#keep(this.#entries, first, owner);
    const [word, another] = wordsOfName(name);
    if (alone && word !== undefined && another === undefined) this.singleWords.push(word);
  }

  #filePhrase(phrase: string): void {
    const plain = firstWordOf(phrase);
    if (plain !== undefined) this.#keep(this.#phrases, plain, phrase);
    else for (const [first = ''] of spellingsOf(phrase)) this.#keep(this.#phrases, first, phrase);
  }

  #keep<Value>(lists: Map<string, Value[]>, word: string, value: Value): void {
    put(lists, word, value);
    this.#firstWords.add(word);
  }

  /** All that is filed under a word; some of it opens with another. */
  #under(word: string): Written[] {
    this.#make(word);
    const entries = (this.#entries.get(word) ?? []).flatMap((owner) => {
      const item = this.#items[owner] as Item;
      return [
        ...namesOf(item).map((text) => ({ text, owner })),
        ...exclusionsOf(item).map((text) => ({ text, owner: undefined })),
      ];
    });
    const phrases = (this.#phrases.get(word) ?? []).map((text) => ({ text, owner: undefined }));
    return [...entries, ...phrases];
  }

  #make(word: string): void {
    const made = this.#made.get(word);
    this.#made.delete(word);
    for (const { family, make } of made ?? []) this.#addAll(family, make());
  }

  /** "laboursupporter": the names that open with one of the words that this one begins with. */
  #writtenTogether(word: string): Written[] {
    if (word.length < SHORTEST_JOINED) return [];
    const found: Written[] = [];
    for (let end = 1; end < word.length; end++) {
      const first = word.slice(0, end);
      if (this.has(first)) found.push(...(this.#joinedUnder(first).get(word) ?? []));
    }
    return found;
  }

  #joinedUnder(first: string): ReadonlyMap<string, readonly Written[]> {
    const known = this.#joined.get(first);
    if (known !== undefined) return known;
    const joined = new Map<string, Written[]>();
    for (const written of this.#under(first)) {
      const together = joinedOf(written.text);
      if (together !== undefined) joined.set(together, [...(joined.get(together) ?? []), written]);
    }
    this.#joined.set(first, joined);
    return joined;
  }
}

const SPACE = 32;

interface Group {
  readonly family: string;
  readonly tells: TermGroup['tells'];
}

function put<Value>(lists: Map<string, Value[]>, word: string, value: Value): void {
  const list = lists.get(word);
  if (list === undefined) lists.set(word, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

function opensWith(phrase: string, word: string): boolean {
  return phrase.startsWith(word) && phrase.charCodeAt(word.length) === SPACE;
}

function exclusionsOf(item: Item): string[] {
  return typeof item === 'string' ? [] : (item.not ?? []).map(({ phrase }) => phrase);
}
