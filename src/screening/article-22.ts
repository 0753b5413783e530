import type { z } from 'zod';
import { fiveQuestions } from '../rules/five-questions.js';
import { QUESTIONS } from '../rules/prompts.js';
import { anyOf, type Answer } from './answer.js';
import type { Case } from './case.js';
import type { RuleResult } from './evaluate-rule.js';
import type { Article22 } from './screening.js';

/** The five questions answered, and whether Article 22 likely applies. */
export function article22(opened: Case, results: readonly RuleResult[]): z.infer<typeof Article22> {
  const questions = answerQuestions(opened);
  const scope = outOfScope(opened);
  const applies =
    scope === undefined
      ? conclude(
          opened,
          questions.map(({ answer }) => answer),
        )
      : 'out-of-scope';
  return {
    applies,
    ...(scope && { reason: scope }),
    questions,
    safeguards:
      applies === 'likely'
        ? results
            .filter(({ rule }) => rule.safeguard)
            .map(({ rule, met }) => ({ id: rule.id, status: dutyStatus(met.answer) }))
        : [],
  };
}

const PROMPTS_OF = QUESTIONS.map((id) => ({
  id,
  promptIds: fiveQuestions.flatMap(({ prompt }) => (prompt?.id.startsWith(`${id}.`) ? [prompt.id] : [])),
}));

/** How a duty stands, in a duty's words. */
export const dutyStatus = (met: Answer): 'met' | 'unmet' | 'unknown' =>
  met === 'yes' ? 'met' : met === 'no' ? 'unmet' : 'unknown';

function answerQuestions(opened: Case) {
  return PROMPTS_OF.map(({ id, promptIds }) => {
    const prompts = promptIds.map((promptId) => {
      const { rule, answer, declared, derived, contradiction, evidence } = opened.prompt(promptId);
      return {
        id: promptId,
        rule: rule.id,
        answer,
        ...(declared && { declared }),
        ...(derived && { derived }),
        ...(contradiction && { contradiction }),
        evidence: [...evidence],
      };
    });
    return { id, answer: anyOf(prompts.map(({ answer }) => answer)), prompts };
  });
}

function outOfScope({ read }: Case) {
  if (read('individual-decision').answer === 'no') return 'no-individual-decision' as const;
  if (read('meaningful-human-involvement').answer === 'yes') return 'meaningful-human-involvement' as const;
  return undefined;
}

function conclude({ read }: Case, answers: readonly Answer[]) {
  if (read('article-22-likely').answer === 'yes') return 'likely' as const;
  if (read('effect-believed').answer === 'yes') return 'consider' as const;
  return anyOf(answers) === 'unknown' ? ('undetermined' as const) : ('unlikely' as const);
}
