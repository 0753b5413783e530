import express, { type Express } from 'express';
import { batchRoutes } from './batch.js';
import { audienceListRoutes } from './audience-lists.js';
import { checkRoutes } from './checks.js';
import type { Deps } from './deps.js';
import { detectionStreamRoutes } from './detection-stream.js';
import { docsRoutes } from './docs.js';
import { jwksRoutes } from './jwks.js';
import { evidenceRoutes } from './evidence.js';
import { healthRoutes } from './health.js';
import { authenticate } from './middleware/authenticate.js';
import { limitRate } from './middleware/rate-limit.js';
import { metricsRoutes } from './metrics.js';
import { tellFailures, unknownRoute } from './middleware/failures.js';
import { allowOrigins, dataHeaders } from './middleware/headers.js';
import { onlyForHosts } from './middleware/hosts.js';
import { observeRequests } from './middleware/observe.js';
import { soundPath } from './middleware/sound-path.js';
import { waitsFor } from './middleware/patience.js';
import { requestId } from './middleware/request-id.js';
import { platformRoutes } from './platforms.js';
import { questionRoutes } from './questions.js';
import { recordRoutes } from './records.js';
import { ruleRoutes } from './rules.js';
import { screeningReportRoutes } from './screening-report.js';
import { screeningRoutes } from './screenings.js';
import { suppressionRoutes } from './suppressions.js';
import { variantRoutes } from './variants.js';
import { versionRoutes } from './version.js';

/** The service as an Express application. It listens on nothing yet. */
export function createApp(deps: Deps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(waitsFor(deps.patience));
  app.use(requestId(deps.newId), ...observeRequests(deps), ...dataHeaders());
  app.use(soundPath, ...allowOrigins(deps.corsOrigins));
  // Probes and scrapes come by the address of a pod. They read nothing that DNS rebinding could steal.
  app.use(healthRoutes(deps), metricsRoutes(deps));
  app.use(onlyForHosts(deps.allowedHosts));
  app.use('/v1', authenticate(deps), limitRate(deps));
  app.use(batchRoutes(deps));
  app.use(screeningRoutes(deps), screeningReportRoutes(deps), evidenceRoutes(deps), variantRoutes(deps));
  app.use(platformRoutes(deps), recordRoutes(deps));
  app.use(suppressionRoutes(deps), audienceListRoutes(deps));
  app.use(checkRoutes(deps), detectionStreamRoutes(deps));
  app.use(questionRoutes(), ruleRoutes(), versionRoutes(deps));
  app.use(jwksRoutes(deps), docsRoutes(deps));
  app.use(unknownRoute, tellFailures(deps.logger));
  return app;
}
