/** The three answers of Kleene's strong logic. A missing fact is `unknown`, never `no`. */
export const ANSWERS = ['yes', 'no', 'unknown'] as const;

export type Answer = (typeof ANSWERS)[number];

export const not = (answer: Answer): Answer =>
  answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown';

/** `yes` if any is yes, else `unknown` if any is unknown, else `no`; of nothing: `no`. */
export const anyOf = (answers: readonly Answer[]): Answer =>
  answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';

/** `no` if any is no, else `unknown` if any is unknown, else `yes`; of nothing: `yes`. */
export const allOf = (answers: readonly Answer[]): Answer => not(anyOf(answers.map(not)));
