import { AbortError, TimeoutError } from './errors.js';

/** The time that one call has, all its retries and the reading of the answer included. */
export interface Deadline {
  /** Aborts when time is up or when the caller's own signal does. */
  signal: AbortSignal;
  msLeft(): number;
  /** Settles as `work` does, or rejects as soon as time is up or the caller aborts, whatever `work` does then. */
  within<T>(work: Promise<T>): Promise<T>;
  /** Something has moved: the time begins anew. For calls that are only held to not standing still. */
  moved(): void;
  /** Something else than the service is waited for: no time runs until `resume` was called as often. */
  pause(): void;
  /** The service is waited for again, and the time begins anew. */
  resume(): void;
  /** Stops the clock. */
  end(): void;
}

/** Starts the clock of one call. `call` is its method and address, for messages. */
export function startDeadline(call: string, timeoutMs: number, caller: AbortSignal): Deadline {
  const controller = new AbortController();
  const stopped = new Promise<never>((_resolve, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason as Error));
  });
  // Nobody may be waiting when it rejects.
  stopped.catch(() => undefined);

  const onAbort = () =>
    controller.abort(new AbortError(`${call}: aborted by the caller`, { cause: caller.reason }));
  const startTimer = () =>
    setTimeout(
      () => controller.abort(new TimeoutError(`${call}: no answer within ${timeoutMs} ms`)),
      timeoutMs,
    );
  let timer = startTimer();
  let ended = false;
  let paused = 0;
  const moved = () => {
    clearTimeout(timer);
    if (!ended && paused === 0) timer = startTimer();
  };
  const startedAt = performance.now();
  caller.addEventListener('abort', onAbort);
  if (caller.aborted) onAbort();

  return {
    signal: controller.signal,
    msLeft: () => timeoutMs - (performance.now() - startedAt),
    within: (work) => Promise.race([stopped, work]),
    moved,
    pause: () => {
      paused += 1;
      clearTimeout(timer);
    },
    resume: () => {
      paused -= 1;
      moved();
    },
    end: () => {
      ended = true;
      clearTimeout(timer);
      caller.removeEventListener('abort', onAbort);
    },
  };
}

/**
 * Settles as `work` does, or rejects with `AbortError` as soon as the caller aborts; the work goes on for others.
 *
 * @param call What is waited for, for the message.
 */
export async function abortable<T>(
  call: string,
  work: () => Promise<T>,
  caller = new AbortController().signal,
): Promise<T> {
  const aborted = () => new AbortError(`${call}: aborted by the caller`, { cause: caller.reason });
  if (caller.aborted) throw aborted();
  const settled = new AbortController();
  const stopped = new Promise<never>((_resolve, reject) => {
    caller.addEventListener('abort', () => reject(aborted()), { signal: settled.signal });
  });
  return Promise.race([stopped, work()]).finally(() => settled.abort());
}
