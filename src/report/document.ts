import type { Answer } from '../screening/answer.js';
import type { Outcome } from '../screening/screening.js';

/** A piece of a line. `quote`: words of the plan, set in quotation marks. `code`: an id, or a place in the plan. */
export type Inline =
  string | { readonly quote: string } | { readonly code: string } | { readonly strong: string };

export type Line = readonly Inline[];

/** Lines one below the other. */
export type Lines = readonly Line[];

/** Something that is told under its name. */
export interface Row {
  readonly name: string;
  readonly value: Lines;
}

export interface Column {
  readonly name: string;
  readonly width: 'narrow' | 'middle' | 'wide';
}

/** What a section is made of. The first cell of a table's row names the row. */
export type Block =
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: Lines }
  | { readonly kind: 'facts'; readonly rows: readonly Row[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Lines[])[];
    }
  | { readonly kind: 'card'; readonly title: Line; readonly text: string; readonly rows: readonly Row[] }
  | { readonly kind: 'five-questions'; readonly questions: readonly AnsweredQuestion[] };

/** One of the five questions as it is drawn. */
export interface AnsweredQuestion {
  readonly id: string;
  readonly text: string;
  readonly answer: Answer;
  readonly prompts: readonly AnsweredPrompt[];
}

export interface AnsweredPrompt {
  readonly id: string;
  readonly text: string;
  readonly answer: Answer;
  /** Where the answer comes from, in a few words. */
  readonly from: string;
}

export interface Section {
  /** Fit for an address; unique within the report. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A screening as a document for people, before it is set as HTML or Markdown. All of it is plain text. */
export interface Report {
  readonly title: string;
  /** Names the report on each of its pages. */
  readonly runningTitle: string;
  readonly outcome: Outcome;
  /** The outcome and what may happen next, in one sentence. */
  readonly conclusion: string;
  /** Why it came to that. */
  readonly summary: string;
  readonly sections: readonly Section[];
  readonly footer: string;
}

export const paragraph = (...line: Inline[]): Block => ({ kind: 'paragraph', line });
export const heading = (text: string): Block => ({ kind: 'heading', text });
export const row = (name: string, ...value: Line[]): Row => ({ name, value });
export const code = (text: string): Inline => ({ code: text });
export const quote = (text: string): Inline => ({ quote: text });
export const strong = (text: string): Inline => ({ strong: text });

/** Ids one after the other, with commas between. */
export function codes(ids: readonly string[]): Line {
  return ids.flatMap((id, index) => (index === 0 ? [code(id)] : [', ', code(id)]));
}
