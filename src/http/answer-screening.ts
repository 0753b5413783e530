import type { Request, RequestHandler, Response } from 'express';
import { NotCanonicalError } from '../records/canonical.js';
import type { Plan } from '../screening/plan.js';
import type { KeptAnswer } from '../storage/storage.js';
import { callerOf } from './caller.js';
import { inSpan } from '../observability/in-span.js';
import type { Deps } from './deps.js';
import { idempotencyOf } from './idempotency.js';
import { tellKept } from './middleware/measure.js';
import { recordScreening, type RecordOptions } from './record-screening.js';
import { screeningOf } from './screening-of.js';

export interface AnswerOptions extends Omit<RecordOptions, 'idempotency'> {
  /** Screen without recording: the answer is a 200 without id and time. */
  readonly dryRun?: boolean;
}

/**
 * Screens a plan, records the screening and answers it with a 201. Recorded first: no record, no answer.
 * Which rules do not apply is told, but not kept.
 */
export async function answerScreening(
  plan: Plan,
  deps: Deps,
  req: Request,
  res: Response,
  { dryRun = false, ...options }: AnswerOptions = {},
): Promise<void> {
  if (dryRun) {
    const { dress = (screening) => screening } = options;
    const screening = await inSpan('screen plan', () =>
      dress(screeningOf(plan, null, null, deps.lexicon, options)),
    );
    deps.metrics.screened(screening, false);
    res.json(screening);
    return;
  }
  const idempotency = idempotencyOf(req);
  const kept = await recordScreening(plan, callerOf(res).tenant, deps, {
    ...options,
    ...(idempotency !== undefined && { idempotency }),
  });
  sendKept(kept, res);
}

/**
 * Answers a retry, known by its `Idempotency-Key`, with what was answered first. It goes before all else that a request
 * is held against: what the first try found may be gone by now.
 */
export function answersRetry({ store }: Pick<Deps, 'store'>): RequestHandler {
  return async (req, res, next) => {
    const idempotency = req.query.dryRun === 'true' ? undefined : knownRetry(req);
    if (idempotency === undefined) return next();
    const kept = await store.screenings.answerOf(callerOf(res).tenant, idempotency);
    if (kept === undefined) return next();
    sendKept(kept, res);
  };
}

/** A body without a canonical form was never answered: what is wrong with it is told by those behind. */
function knownRetry(req: Request) {
  try {
    return idempotencyOf(req);
  } catch (error) {
    if (error instanceof NotCanonicalError) return undefined;
    throw error;
  }
}

function sendKept(kept: KeptAnswer, res: Response): void {
  tellKept(res, kept.id);
  res.status(201).location(`/v1/screenings/${kept.id}`).type('application/json').send(asAnswered(kept));
}

/** The answer to the byte: what was recorded, and behind it what was told besides. */
export function asAnswered({ screening, notApplicable }: KeptAnswer): string {
  return notApplicable === undefined
    ? screening
    : `${screening.slice(0, -1)},"notApplicable":${notApplicable}}`;
}
