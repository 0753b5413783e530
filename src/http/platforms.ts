import { Router, type Request, type Response } from 'express';
import { PLATFORMS } from '../platforms/index.js';
import { objectNamed, type Platform, type PlatformObject } from '../platforms/platform.js';
import { readBody, type BodyReading } from '../platforms/read-body.js';
import { PlatformScreeningRequest } from '../platforms/request.js';
import { isObject } from '../platforms/walk.js';
import { screeningOfBody } from '../platforms/screen-body.js';
import { catalogue } from '../platforms/catalogue.js';
import { Plan } from '../screening/plan.js';
import { callerOf } from './caller.js';
import type { Deps } from './deps.js';
import { answersJson, PLATFORM_BODY_BYTES, takesJsonUpTo } from './middleware/json.js';
import { noOther } from './middleware/methods.js';
import { needs } from './middleware/needs.js';
import { HttpProblem } from './problems.js';
import { answerScreening, answersRetry } from './answer-screening.js';
import { CreateQuery, NoQuery } from './schemas.js';
import { validSuppression } from './valid-suppression.js';
import { invalidRequest, validBody, validQuery } from './validate.js';
import { byPlace, faultsOf } from './validate/faults.js';
import { nearest } from './validate/nearest.js';

/** `/v1/platforms`: the bodies that ad platforms take, screened as they are. */
export function platformRoutes(deps: Deps): Router {
  const routes = Router();

  routes
    .route('/v1/platforms')
    .get(answersJson, (req, res) => {
      validQuery(NoQuery, req.query);
      res.json({ items: PLATFORMS.map(catalogue) });
    })
    .all(noOther('GET'));

  routes
    .route('/v1/platforms/:platform/screenings')
    .post(
      needs('screen'),
      answersJson,
      takesJsonUpTo(PLATFORM_BODY_BYTES),
      answersRetry(deps),
      async (req: Request<{ platform: string }>, res: Response) => {
        const { dryRun, explain } = validQuery(CreateQuery, req.query);
        const platform = platformOf(req.params.platform);
        refusePrototypes(req.body);
        refuseTooManyNames(req.body);
        const request = validBody(PlatformScreeningRequest, req.body);
        const reading = readBody(platform, objectOf(platform, request), request, deps.taxonomies);
        const plan = planOf(reading);
        await validSuppression(plan, callerOf(res).tenant, deps, '/context');
        await answerScreening(plan, deps, req, res, {
          // The platform stands in the address alone, and the receipt has to name it too.
          request: { platform: platform.id, ...(req.body as object) },
          dryRun: dryRun === 'true',
          explainAll: explain === 'all',
          dress: (screening) => screeningOfBody(screening, platform, request, reading),
        });
      },
    )
    .all(noOther('POST'));

  return routes;
}

/** Validation takes no `__proto__` over, so what stands in one would be lost without a word. */
function refusePrototypes(request: unknown): void {
  const faults = ['body', 'parent', 'names'].flatMap((part) => {
    const value: unknown = isObject(request) && Object.hasOwn(request, part) ? request[part] : undefined;
    return isObject(value) && Object.hasOwn(value, '__proto__')
      ? [{ pointer: `/${part}/__proto__`, message: 'is no property that any platform takes. Leave it out' }]
      : [];
  });
  if (faults.length > 0) throw invalidRequest(faults);
}

/** More names than ids that any body holds: to look at each would take its time. */
const MOST_NAMES = 20_000;

function refuseTooManyNames(request: unknown): void {
  const names: unknown = isObject(request) ? request.names : undefined;
  const { length } = isObject(names) ? Object.keys(names) : [];
  if (length <= MOST_NAMES) return;
  throw invalidRequest([
    {
      pointer: '/names',
      message: `holds ${length} names, and may hold ${MOST_NAMES}: those of the ids of this body`,
    },
  ]);
}

function platformOf(id: string): Platform {
  const found = PLATFORMS.find((platform) => platform.id === id);
  if (found !== undefined) return found;
  throw new HttpProblem(
    'unknown-platform',
    `No bodies of “${id}” are read. GET /v1/platforms lists the platforms: ${PLATFORMS.map((each) => each.id).join(', ')}.`,
  );
}

function objectOf(platform: Platform, { object }: PlatformScreeningRequest): PlatformObject {
  const found = objectNamed(platform, object);
  if (found !== undefined) return found;
  const names = platform.objects.map((each) => each.object);
  const near = nearest(object, names);
  throw invalidRequest([
    {
      pointer: '/object',
      message: `is not an object of this platform that we read${near === undefined ? '' : `; did you mean \`${near}\``}. Known: ${names.join(', ')}`,
    },
  ]);
}

/** The plan that the body makes. Throws `invalid-request` with places of the request. */
function planOf({ said, plan, origins }: BodyReading): Plan {
  if (said.refused.length > 0) throw invalidRequest([...said.refused].sort(byPlace));
  const result = Plan.safeParse(plan);
  if (result.success) return result.data;
  throw invalidRequest(
    faultsOf(Plan, plan)
      .map(({ pointer, message }) => ({ pointer: origins.pointer(pointer), message }))
      .sort(byPlace),
  );
}
