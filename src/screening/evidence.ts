import { z } from 'zod';

/** A place in the plan and the words there on which an answer rests. */
export const Evidence = z
  .strictObject({
    pointer: z
      .string()
      .optional()
      .describe('JSON Pointer into the request body. Left out where the whole request is the value.'),
    text: z.string().describe('The words, exactly as they stand there.'),
    term: z.string().optional().describe('The term of our lexicon that they matched.'),
    start: z.int().nonnegative().describe('Offset of the first UTF-16 unit within the value.'),
    end: z.int().nonnegative().describe('Offset after the last UTF-16 unit within the value.'),
  })
  .meta({
    id: 'Evidence',
    description: 'Where an answer comes from: `text` equals `value.slice(start, end)`.',
  });

export type Evidence = z.infer<typeof Evidence>;

/** The whole of a value of the plan as evidence. */
export function wholeValue(pointer: string, value: string | number | boolean): Evidence {
  const text = String(value);
  return { pointer, text, start: 0, end: text.length };
}
