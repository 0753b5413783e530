import { Router } from 'express';
import type { z } from 'zod';
import { checksOf } from '../rules/checks.js';
import { describeCondition, factsOf } from '../rules/describe.js';
import { FACTS } from '../rules/facts.js';
import type { Condition, Rule } from '../rules/rule.js';
import { RULES, ruleset } from '../rules/ruleset.js';
import { SECTIONS, type SectionTitle } from '../rules/sections.js';
import { SOURCES } from '../rules/sources.js';
import { answersJson } from './middleware/json.js';
import { noOther } from './middleware/methods.js';
import { HttpProblem } from './problems.js';
import { NoQuery, RuleQuery, type RuleList, type RuleView } from './schemas.js';
import { validQuery } from './validate.js';

/** `/v1/rules`: the rules that are screened, for people and for dashboards. */
export function ruleRoutes(): Router {
  const routes = Router();

  routes
    .route('/v1/rules')
    .get(answersJson, (req, res) => {
      res.json(allRules(validQuery(RuleQuery, req.query)));
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

/** The rules, all or those that are wanted, with the ruleset and the documents that it cites. */
export function allRules({ section, check }: z.output<typeof RuleQuery> = {}): z.input<typeof RuleList> {
  const wanted = (rule: Rule) =>
    (section === undefined || sectionOf(rule) === section) &&
    (check === undefined || checksOf(rule).includes(check));
  return {
    ruleset,
    sources: Object.entries(SOURCES).map(([id, source]) => ({ id, ...source })),
    items: RULES.filter(wanted).map(toView),
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
    section: sectionOf(rule),
    page: SECTIONS[sectionOf(rule)],
    checks: checksOf(rule),
    facts: decidingFacts(rule),
    citations: citations.map((citation) => ({ ...citation })),
  };
}

/** Every rule is cited from a section of the code first. */
function sectionOf({ id, citations }: Rule): SectionTitle {
  const { section } = citations[0];
  if (section === undefined) throw new Error(`${id} is not cited from a section of the code`);
  return section;
}

type DecidingFact = z.input<typeof RuleView>['facts'][number];

function decidingFacts({ appliesWhen, metWhen, findingWhen, askWhen, prompt }: Rule): DecidingFact[] {
  const about = (decides: DecidingFact['decides'], ...conditions: (Condition | undefined)[]) =>
    factsOf({ all: conditions.filter((condition) => condition !== undefined) }).map((id) => ({
      id,
      statement: FACTS[id],
      decides,
    }));
  return [
    ...about('applies', appliesWhen),
    ...about('met', metWhen),
    ...about('told', findingWhen, prompt?.yesWhen, prompt?.doubtWhen, prompt?.noWhen),
    ...about('asked', askWhen),
  ];
}
