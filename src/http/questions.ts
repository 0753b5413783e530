import { Router } from 'express';
import type { z } from 'zod';
import { QUESTION_TEXTS } from '../rules/five-questions.js';
import { QUESTIONS } from '../rules/prompts.js';
import { RULES, ruleset } from '../rules/ruleset.js';
import { answersJson } from './middleware/json.js';
import { noOther } from './middleware/methods.js';
import { NoQuery, type QuestionList } from './schemas.js';
import { validQuery } from './validate.js';

/** `/v1/questions`: the five questions and their prompts, to build a form from. */
export function questionRoutes(): Router {
  const routes = Router();
  routes
    .route('/v1/questions')
    .get(answersJson, (req, res) => {
      validQuery(NoQuery, req.query);
      res.json(allQuestions());
    })
    .all(noOther('GET'));
  return routes;
}

/** The five questions in the code's order. */
export function allQuestions(): z.input<typeof QuestionList> {
  return {
    ruleset,
    items: QUESTIONS.map((id) => ({
      id,
      question: QUESTION_TEXTS[id],
      prompts: RULES.flatMap(({ id: rule, prompt, citations }) =>
        prompt?.id.startsWith(`${id}.`)
          ? [{ id: prompt.id, rule, question: prompt.question, citation: { ...citations[0] } }]
          : [],
      ),
    })),
  };
}
