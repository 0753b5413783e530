import { z } from 'zod';
import { ruleId } from './citation.js';
import { OUTCOMES } from './outcome.js';

export const AnswerEffect = z
  .strictObject({
    outcome: z
      .enum(OUTCOMES)
      .optional()
      .describe('The outcome that it comes to, whatever else is answered. Absent: that is still open.'),
    settles: z.array(ruleId).describe('The rules that then stand no more in the way.'),
    breaks: z.array(ruleId).describe('The rules that are then broken, or whose duty is then owed.'),
  })
  .meta({ id: 'AnswerEffect', description: 'What an answer to a missing fact would do.' });

export const MissingFact = z
  .strictObject({
    pointer: z.string().describe('JSON Pointer to the place in the plan where the answer goes.'),
    question: z.string(),
    why: z.string().describe('What hangs on it.'),
    rule: ruleId.describe('The rule that waits for it before all others.'),
    rules: z.array(ruleId).describe('Every rule that turns on it, `rule` among them.'),
    ifYes: AnswerEffect.optional().describe('What a yes would do. Absent where no yes or no goes there.'),
    ifNo: AnswerEffect.optional().describe('What a no would do. Absent where no yes or no goes there.'),
    decides: z
      .literal(true)
      .optional()
      .describe('The first of these facts that can decide the outcome alone, by one of its answers.'),
  })
  .meta({
    id: 'MissingFact',
    description: 'A fact that nobody has stated and that can still change the outcome.',
  });
