import { Router } from 'express';
import type { z } from 'zod';
import { builtIn, type LexiconInfo } from '../detection/detect.js';
import { ruleset } from '../rules/ruleset.js';
import type { Deps } from './deps.js';
import { answersJson, BODY_BYTES, PLATFORM_BODY_BYTES } from './middleware/json.js';
import { noOther } from './middleware/methods.js';
import { NoQuery, PAGE_SIZE, type Version } from './schemas.js';
import { validQuery } from './validate.js';

/** `/v1/version`: what answers here, and what a request may not exceed. */
export function versionRoutes({ version, lexicon }: Pick<Deps, 'version' | 'lexicon'>): Router {
  const routes = Router();
  routes
    .route('/v1/version')
    .get(answersJson, (req, res) => {
      validQuery(NoQuery, req.query);
      res.json(versionsAndLimits(version, lexicon.info));
    })
    .all(noOther('GET'));
  return routes;
}

/** Versions of the service, the ruleset and the lexicon, and the limits. */
export function versionsAndLimits(
  version: string,
  lexicon: LexiconInfo = builtIn.info,
): z.input<typeof Version> {
  const { id, version: rulesetVersion, status } = ruleset;
  return {
    service: { name: 'article22-screener', version },
    ruleset: { id, version: rulesetVersion, status },
    lexicon,
    limits: {
      bodyBytes: BODY_BYTES,
      platformBodyBytes: PLATFORM_BODY_BYTES,
      signalsPerCheck: 1000,
      signalsPerAudience: 500,
      pageSize: PAGE_SIZE.max,
    },
  };
}
