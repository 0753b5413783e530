import { Router } from 'express';
import type { z } from 'zod';
import { describeCondition } from '../rules/describe.js';
import type { Rule } from '../rules/rule.js';
import { RULES, ruleset } from '../rules/ruleset.js';
import { SOURCES } from '../rules/sources.js';
import { answersJson } from './middleware/json.js';
import { noOther } from './middleware/methods.js';
import { HttpProblem } from './problems.js';
import { NoQuery, type RuleList, type RuleView } from './schemas.js';
import { validQuery } from './validate.js';

/** `/v1/rules`: the rules that are screened, for people and for dashboards. */
export function ruleRoutes(): Router {
  const routes = Router();

  routes
    .route('/v1/rules')
    .get(answersJson, (req, res) => {
      validQuery(NoQuery, req.query);
      res.json(allRules());
    })
    .all(noOther('GET'));

  routes
    .route('/v1/rules/:id')
    .get(answersJson, (req, res) => {
      validQuery(NoQuery, req.query);
      const rule = RULES.find(({ id }) => id === req.params.id);
      if (rule === undefined) {
        throw new HttpProblem('unknown-rule', 'No rule has this id. GET /v1/rules lists them all.');
      }
      res.json(toView(rule));
    })
    .all(noOther('GET'));

  return routes;
}

/** Every rule, with the ruleset and the documents that it cites. */
export function allRules(): z.input<typeof RuleList> {
  return {
    ruleset,
    sources: Object.entries(SOURCES).map(([id, source]) => ({ id, ...source })),
    items: RULES.map(toView),
  };
}

/** A rule as it is shown, its conditions in words. */
export function toView(rule: Rule): z.input<typeof RuleView> {
  const { id, title, explanation, strength, severity, remedy, citations } = rule;
  return {
    id,
    title,
    explanation,
    strength,
    severity,
    appliesWhen: describeCondition(rule.appliesWhen),
    ...(rule.metWhen !== undefined && { metWhen: describeCondition(rule.metWhen) }),
    ...(rule.askWhen !== undefined && { askWhen: describeCondition(rule.askWhen) }),
    remedy,
    ...(rule.proof !== undefined && { proof: rule.proof }),
    due: rule.due ?? 'before-launch',
    owner: rule.owner ?? 'campaign',
    attestable: rule.attestable ?? true,
    ...(rule.prompt && { prompt: rule.prompt.id }),
    safeguard: rule.safeguard ?? false,
    dpiaTrigger: rule.dpiaTrigger ?? false,
    citations: citations.map((citation) => ({ ...citation })),
  };
}
