import { Router } from 'express';
import type { z } from 'zod';
import { lexiconVersion } from '../detection/lexicon/version.js';
import { ruleset } from '../rules/ruleset.js';
import type { Deps } from './deps.js';
import { answersJson, BODY_BYTES } from './middleware/json.js';
import { noOther } from './middleware/methods.js';
import { NoQuery, PAGE_SIZE, type Version } from './schemas.js';
import { validQuery } from './validate.js';

/** `/v1/version`: what answers here, and what a request may not exceed. */
export function versionRoutes({ version }: Pick<Deps, 'version'>): Router {
  const routes = Router();
  routes
    .route('/v1/version')
    .get(answersJson, (req, res) => {
      validQuery(NoQuery, req.query);
      res.json(versionsAndLimits(version));
    })
    .all(noOther('GET'));
  return routes;
}

/** Versions of the service, the ruleset and the lexicon, and the limits. */
export function versionsAndLimits(version: string): z.input<typeof Version> {
  const { id, version: rulesetVersion, status } = ruleset;
  return {
    service: { name: 'article22-screener', version },
    ruleset: { id, version: rulesetVersion, status },
    lexicon: { version: lexiconVersion },
    limits: {
      bodyBytes: BODY_BYTES,
      signalsPerCheck: 1000,
      signalsPerAudience: 500,
      pageSize: PAGE_SIZE.max,
    },
  };
}
