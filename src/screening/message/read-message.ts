import type { Cue, CueFamily, CueKind, CueRule, Frame } from './cue.js';
import { FAMILIES } from './cues/families.js';
import { type Found, Phrases, type Words, wordsOf } from './phrases.js';
import { GAP, tokenise } from './tokens.js';
import { WORD_CLASSES } from './words.js';

/**
 * What a message's words do: every cue with its exact place, in the order of their places; none overlaps another
 * of its kind. Words that are denied, reported or rebutted, or that mean something else where they stand, give no
 * cue. Pure; never throws.
 */
export function readMessage(text: string): Cue[] {
  const words = wordsOf(tokenise(text));
  const context = new Map<CompiledRule, boolean>();
  const matches: Match[] = [];
  for (const found of RULES.in(words)) {
    const rule = found.value;
    let fits = context.get(rule);
    if (fits === undefined) {
      fits = inContext(rule, words);
      context.set(rule, fits);
    }
    if (fits && !excluded(rule, words, found) && !takenBack(rule.frames, words, found)) matches.push(found);
  }
  return longestFirst(matches).map((match) => toCue(text, words, match));
}

interface CompiledRule {
  readonly kind: CueKind;
  readonly term: string;
  readonly not: Phrases<true>;
  readonly onlyWith: Phrases<true> | undefined;
  readonly neverWith: Phrases<true> | undefined;
  readonly frames: CompiledFrames;
}

interface CompiledFrames {
  readonly before: Phrases<Frame>;
  readonly after: Phrases<Frame>;
}

type Match = Found<CompiledRule>;

/** No frame or exclusion starts further from its match than this many words. */
const FURTHEST = 14;

const RULES = new Phrases(FAMILIES.flatMap(compileFamily), WORD_CLASSES);

function compileFamily(family: CueFamily): { say: string; value: CompiledRule }[] {
  const framesAt = (where: Frame['where']) =>
    new Phrases(
      family.frames
        .filter((frame) => frame.where === where)
        .map((frame) => ({ say: frame.say, value: frame })),
      WORD_CLASSES,
    );
  const frames = { before: framesAt('before'), after: framesAt('after') };
  return family.rules.flatMap((rule) => {
    const value = compileRule(family.kind, rule, frames);
    return rule.say.map((say) => ({ say, value }));
  });
}

function compileRule(kind: CueKind, rule: CueRule, frames: CompiledFrames): CompiledRule {
  return {
    kind,
    term: rule.term,
    not: phrases((rule.not ?? []).map((exclusion) => exclusion.say)),
    onlyWith: rule.onlyWith && phrases(rule.onlyWith),
    neverWith: rule.neverWith && phrases(rule.neverWith),
    frames,
  };
}

function phrases(says: readonly string[]): Phrases<true> {
  return new Phrases(
    says.map((say) => ({ say, value: true as const })),
    WORD_CLASSES,
  );
}

function inContext(rule: CompiledRule, words: Words): boolean {
  if (rule.onlyWith !== undefined && !rule.onlyWith.anyIn(words)) return false;
  return rule.neverWith === undefined || !rule.neverWith.anyIn(words);
}

function excluded(rule: CompiledRule, words: Words, match: Match): boolean {
  for (let i = Math.max(0, match.from - FURTHEST); i < match.to; i++) {
    if (rule.not.at(words, i).some((phrase) => phrase.to > match.from)) return true;
  }
  return false;
}

function takenBack(frames: CompiledFrames, words: Words, match: Match): boolean {
  return framedBefore(frames.before, words, match) || framedAfter(frames.after, words, match);
}

function framedBefore(frames: Phrases<Frame>, words: Words, match: Match): boolean {
  const { tokens } = words;
  let widest: number = tokens[match.from]?.gap ?? GAP.sentence;
  for (let i = match.from - 1; i >= 0 && i >= match.from - FURTHEST && widest < GAP.paragraph; i--) {
    for (const { value: frame, to } of frames.at(words, i)) {
      // A frame may run into the match: "don't just" and "just stay at home".
      const near = match.from - to <= frame.reach;
      if (near && (widest < GAP.clause || frame.throughCommas) && fitsQuestion(frame, words, match))
        return true;
    }
    widest = Math.max(widest, tokens[i]?.gap ?? GAP.sentence);
  }
  return false;
}

function framedAfter(frames: Phrases<Frame>, words: Words, match: Match): boolean {
  const { tokens } = words;
  let sentences = 0;
  for (let i = match.to; i < tokens.length && i <= match.to + FURTHEST; i++) {
    if ((tokens[i]?.gap ?? GAP.none) >= GAP.sentence) sentences++;
    for (const { value: frame } of frames.at(words, i)) {
      const near = i - match.to <= frame.reach && sentences <= (frame.nextSentence ? 1 : 0);
      if (near && fitsQuestion(frame, words, match)) return true;
    }
  }
  return false;
}

function fitsQuestion(frame: Frame, words: Words, match: Match): boolean {
  const { tokens } = words;
  if (!frame.question) return true;
  for (let i = match.to - 1; i < tokens.length; i++) {
    if (tokens[i]?.question) return true;
    if ((tokens[i + 1]?.gap ?? GAP.sentence) >= GAP.sentence) return false;
  }
  return false;
}

/** Per kind, of matches that overlap, the one that starts first, then the longest; all by place. */
function longestFirst(matches: readonly Match[]): Match[] {
  const ends = new Map<CueKind, number>();
  return matches
    .toSorted((a, b) => a.from - b.from || b.to - a.to || (a.value.kind < b.value.kind ? -1 : 1))
    .filter(({ value, from, to }) => {
      if (from < (ends.get(value.kind) ?? 0)) return false;
      ends.set(value.kind, to);
      return true;
    });
}

function toCue(text: string, words: Words, match: Match): Cue {
  const { tokens } = words;
  const start = tokens[match.from]?.start ?? 0;
  const end = tokens[match.to - 1]?.end ?? start;
  return { kind: match.value.kind, text: text.slice(start, end), term: match.value.term, start, end };
}
