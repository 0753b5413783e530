import { audienceLists, type AudienceLists } from './audience-lists.js';
import createClient, { defaultPathSerializer } from 'openapi-fetch';
import type { Wires } from './call.js';
import { questions, rules, version, type Questions, type Rules, type Version } from './catalogue.js';
import { checks, type Checks } from './checks.js';
import type { paths } from './generated/schema.js';
import { guard, type GuardOptions, type Launched, type LaunchFunction } from './guard.js';
import { platforms, type Platforms } from './platforms.js';
import { receipts, type Receipts } from './receipts/receipts.js';
import { records, type Records } from './records.js';
import { screenings, type Screenings } from './screenings.js';
import { createStreaming } from './streaming.js';
import { suppressions, type Suppressions } from './suppressions.js';
import { createTransport } from './transport.js';
import type { Plan } from './types.js';
import { variants, type VariantsCall } from './variants.js';

/** Where the service is and how to call it. */
export interface ScreenerOptions {
  /** Address of the service, for instance `http://127.0.0.1:3000`; it may end in a path. */
  baseUrl: string;
  /** Sent as `Authorization: Bearer <apiKey>`. Left out: nothing is sent. */
  apiKey?: string | undefined;
  /** Limit on one call in milliseconds, its retries and the reading of the answer included. Default: 10000. */
  timeoutMs?: number | undefined;
  /** Called in place of the global `fetch`, with an address and an init object. */
  fetch?: typeof globalThis.fetch | undefined;
}

/** The service, as typed calls. Every call throws only the errors of `errors.ts` for what the service does. */
export interface Screener {
  screenings: Screenings;
  checks: Checks;
  /** The bodies that ad platforms take, screened as they are. */
  platforms: Platforms;
  records: Records;
  /** Digests of people who objected. */
  suppressions: Suppressions;
  /** Lists held against people who objected. */
  audienceLists: AudienceLists;
  variants: VariantsCall;
  rules: Rules;
  questions: Questions;
  version: Version;
  /** Receipts of recorded screenings, verified with the keys of this service. */
  receipts: Receipts;
  /**
   * Screens `plan`, and calls `launch` only where the outcome is `clear`, or `conditional` and confirmed.
   *
   * Fails closed: a refusal, an unreachable service and an answer that can't be made out all throw, and `launch` is
   * not called. The screening is recorded. Errors of `launch` come out unchanged.
   */
  guard<Result>(
    plan: Plan,
    launch: LaunchFunction<Result>,
    options?: GuardOptions,
  ): Promise<Launched<Result>>;
}

const DEFAULT_TIMEOUT_MS = 10_000;
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

/** A client for one service. Makes no call yet; throws `TypeError` for options that can't work. */
export function createScreener(options: ScreenerOptions): Screener {
  const wires = createWires(options);
  const wire = wires.reading;
  const screeningCalls = screenings(wires);
  return {
    screenings: screeningCalls,
    checks: checks(wires),
    platforms: platforms(wires),
    suppressions: suppressions(wires),
    audienceLists: audienceLists(wires),
    variants: variants(wire),
    rules: rules(wire),
    questions: questions(wire),
    version: version(wire),
    records: records(wires),
    receipts: receipts(wire),
    guard: (plan, launch, guardOptions) => guard(screeningCalls, plan, launch, guardOptions),
  };
}

function createWires(options: ScreenerOptions): Wires {
  const timeoutMs = checkedTimeout(options.timeoutMs);
  const shared = {
    baseUrl: checkedBaseUrl(options.baseUrl),
    headers: { Accept: 'application/json, application/problem+json', ...authorization(options.apiKey) },
  };
  const wire = (repeatable: boolean) =>
    createClient<paths>({
      ...shared,
      pathSerializer: soundPath,
      fetch: createTransport(options.fetch ?? globalFetch, { timeoutMs, repeatable }),
    });
  const streaming = createStreaming(options.fetch ?? globalFetch, { ...shared, timeoutMs });
  return { reading: wire(true), recording: wire(false), streaming };
}

/** An id that is empty, or a step within the path, would lead to another route. Throws `TypeError`. */
function soundPath(path: string, ids: Record<string, unknown>): string {
  for (const [name, id] of Object.entries(ids)) {
    if (typeof id !== 'string' || /^\.{0,2}$/.test(id)) {
      throw new TypeError(`${name} must be a text, and not empty, "." or ".."`);
    }
  }
  return defaultPathSerializer(path, ids);
}

/** Looked up at each call, as pages and tests replace it; a browser's only works unbound. */
const globalFetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init);

function checkedBaseUrl(baseUrl: string): string {
  // In a page, an address such as "/screener" is read from where the page is.
  const page = (globalThis as { location?: { href: string } }).location?.href;
  const url = URL.canParse(baseUrl, page) ? new URL(baseUrl, page) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new TypeError('baseUrl must be an http or https address, for instance http://127.0.0.1:3000');
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new TypeError('baseUrl must not hold a user name, a password, a query or a fragment');
  }
  return url.href.replace(/\/+$/, '');
}

function authorization(apiKey: string | undefined): { Authorization?: string } {
  if (apiKey === undefined) return {};
  // Checked here, as the platform's own error would print the key.
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new TypeError('apiKey must be printable ASCII without spaces, and not empty');
  }
  return { Authorization: `Bearer ${apiKey}` };
}

function checkedTimeout(timeoutMs: number = DEFAULT_TIMEOUT_MS): number {
  // Beyond the limit a timer would fire at once.
  if (!(timeoutMs > 0 && timeoutMs <= LONGEST_TIMEOUT_MS)) {
    throw new TypeError(`timeoutMs must be above 0 and at most ${LONGEST_TIMEOUT_MS}`);
  }
  return timeoutMs;
}
