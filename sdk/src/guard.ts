import { isRecord } from './call.js';
import {
  AbortError,
  ConditionalError,
  NeedsInformationError,
  RestrictedError,
  UnexpectedAnswerError,
} from './errors.js';
import type { RecordingOptions } from './idempotency.js';
import type { Screenings } from './screenings.js';
import type { Plan, RecordedScreening } from './types.js';

/** Creates the audience. It gets the screening, to keep its `id` beside the audience. */
export type LaunchFunction<Result> = (screening: RecordedScreening) => Result | Promise<Result>;

/**
 * How to guard a launch. An `idempotencyKey` is about the record alone: a second guard with the same one gets the same
 * screening, and launches again.
 */
export interface GuardOptions extends RecordingOptions {
  /**
   * Asked where the outcome is `conditional`: are the open duties met, by somebody who can say so? Only `true`
   * launches. Left out: a conditional plan is refused. What it throws comes out of `guard` unchanged.
   */
  onConditional?: ((screening: RecordedScreening) => boolean | Promise<boolean>) | undefined;
}

/** What comes of a guarded launch. */
export interface Launched<Result> {
  /** The screening that allowed it. */
  screening: RecordedScreening;
  /** What `launch` gave back. */
  result: Result;
}

/**
 * Screens the plan and launches only where the answer allows it; every doubt is a refusal.
 *
 * Throws `RestrictedError`, `NeedsInformationError` or `ConditionalError` by the outcome; `UnexpectedAnswerError` for
 * an answer that it can't make out; and whatever `screenings.create` throws, when the service can't be reached for
 * instance. `launch` has not been called then. Errors of `launch` itself come out unchanged.
 */
export const guard = <Result>(
  screenings: Screenings,
  plan: Plan,
  launch: LaunchFunction<Result>,
  options: GuardOptions = {},
): Promise<Launched<Result>> =>
  guardScreening((calling) => screenings.create(plan, calling), launch, options);

/** The same for whatever is screened: a plan, or a platform's own body. */
export async function guardScreening<Result>(
  screen: (calling: RecordingOptions) => Promise<unknown>,
  launch: LaunchFunction<Result>,
  { onConditional, signal, idempotencyKey }: GuardOptions,
): Promise<Launched<Result>> {
  const screening = await screen({ signal, idempotencyKey });
  if (!isRecordedScreening(screening)) {
    throw new UnexpectedAnswerError('Not launched: the screener’s answer is not a recorded screening');
  }
  await refuseUnlessAllowed(screening, onConditional);
  if (signal?.aborted) {
    throw new AbortError('Not launched: aborted by the caller', { cause: signal.reason });
  }
  return { screening, result: await launch(screening) };
}

async function refuseUnlessAllowed(
  screening: RecordedScreening,
  onConditional: GuardOptions['onConditional'],
): Promise<void> {
  const { outcome } = screening.decision;
  switch (outcome) {
    case 'clear':
      return;
    case 'conditional':
      if ((await onConditional?.(screening)) === true) return;
      throw new ConditionalError(screening);
    case 'needs-information':
      throw new NeedsInformationError(screening);
    case 'restricted':
      throw new RestrictedError(screening);
    default:
      throw new UnexpectedAnswerError(
        `Not launched: unknown outcome ${JSON.stringify(outcome satisfies never)}`,
      );
  }
}

/** As much of a screening as the guard, its errors and the launch rest on. */
function isRecordedScreening(value: unknown): value is RecordedScreening {
  return (
    isRecord(value) &&
    typeof value['id'] === 'string' &&
    value['id'] !== '' &&
    isRecord(value['decision']) &&
    typeof value['decision']['outcome'] === 'string' &&
    ['findings', 'duties', 'missing'].every((part) => listOfRecords(value[part]))
  );
}

const listOfRecords = (value: unknown): boolean => Array.isArray(value) && value.every(isRecord);
