import { Router } from 'express';
import type { z } from 'zod';
import { QUESTION_TEXTS } from '../rules/five-questions.js';
import { QUESTIONS, type QuestionId } from '../rules/prompts.js';
import { describeCondition } from '../rules/describe.js';
import type { PromptRule, Rule } from '../rules/rule.js';
import { RULES, ruleset } from '../rules/ruleset.js';
import { answersJson } from './middleware/json.js';
import { noOther } from './middleware/methods.js';
import { QuestionQuery, type QuestionList } from './schemas.js';
import { validQuery } from './validate.js';

/** `/v1/questions`: the five questions and their prompts, to build a form from. */
export function questionRoutes(): Router {
  const routes = Router();
  routes
    .route('/v1/questions')
    .get(answersJson, (req, res) => {
      res.json(allQuestions(validQuery(QuestionQuery, req.query).question));
    })
    .all(noOther('GET'));
  return routes;
}

/** The five questions in the code's order, or one of them. */
export function allQuestions(only?: QuestionId): z.input<typeof QuestionList> {
  return {
    ruleset,
    items: QUESTIONS.filter((id) => only === undefined || id === only).map((id) => ({
      id,
      question: QUESTION_TEXTS[id],
      prompts: RULES.flatMap((rule) =>
        rule.prompt?.id.startsWith(`${id}.`) ? [promptView(rule, rule.prompt)] : [],
      ),
    })),
  };
}

const promptView = (
  { id: rule, title, explanation, remedy, citations }: Rule,
  { id, question, yesWhen, doubtWhen, noWhen }: PromptRule,
) => ({
  id,
  rule,
  title,
  question,
  explanation,
  pointer: `/declaredAnswers/${id}`,
  yesWhen: describeCondition(yesWhen),
  ...(doubtWhen !== undefined && { doubtWhen: describeCondition(doubtWhen) }),
  ...(noWhen !== undefined && { noWhen: describeCondition(noWhen) }),
  remedy,
  citation: { ...citations[0] },
});
