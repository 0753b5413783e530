import { list, scalar, type At, type Spec } from '../spec.js';
import type { Said } from '../said.js';

type Read = (word: string, at: At, said: Said) => void;

/** As much of a text as a plan takes of one topic. */
const TOPIC_LENGTH = 300;

/** A topic of a page. Of a text that is longer than a plan takes, its beginning. */
export function pageTopic(topic: string, at: At, said: Said): void {
  const text = topic.trim();
  if (text === '') return;
  if (text.length <= TOPIC_LENGTH) return said.pageTopic(topic, at);
  said.pageTopic(text.slice(0, TOPIC_LENGTH).trimEnd(), { ...at, within: at.within ?? topic });
}

/** Each word of a text that commas part, with the text as its place. */
export const commaSeparated = (read: Read): Spec =>
  scalar((value, at, said) => {
    const whole = String(value);
    for (const word of whole.split(',').map((part) => part.trim()))
      if (word !== '') read(word, { ...at, within: at.within ?? whole }, said);
  });

/** `keywords`, and `kwarray` in its place. */
export const keywords = (read: Read): { keywords: Spec; kwarray: Spec } => ({
  keywords: commaSeparated(read),
  kwarray: list(
    scalar((value, at, said) => {
      if (String(value).trim() !== '') read(String(value).trim(), at, said);
    }),
  ),
});

/** The address of a page, without what follows its path: that is long, and often holds ids of people. */
export const address = (read: Read): Spec =>
  scalar((value, at, said) => {
    const whole = String(value);
    const short = (whole.split(/[?#]/)[0] ?? '').slice(0, 300);
    if (short !== '') read(short, { ...at, within: at.within ?? whole }, said);
  });
