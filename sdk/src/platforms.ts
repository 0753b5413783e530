import { answerOf, given, type CallOptions, type Wires } from './call.js';
import { guardScreening, type GuardOptions, type Launched, type LaunchFunction } from './guard.js';
import { idempotent, type RecordingOptions } from './idempotency.js';
import type {
  PlatformContext,
  PlatformId,
  PlatformList,
  PlatformScreeningRequest,
  RecordedScreening,
  Screening,
} from './types.js';

/** A platform's own body: an object, or a list where the platform takes one. */
export type PlatformBody = PlatformScreeningRequest['body'];

/** What the screener has to know beside the body. */
export interface PlatformScreeningOptions extends RecordingOptions {
  /** What the body is, by the names that `platforms.list()` gives: `ad-set`. */
  object: string;
  /** Version of the platform's interface that the body is for, such as `v25.0`. */
  apiVersion?: string | undefined;
  /** The campaign that the body belongs to, as it was sent to the platform. */
  parent?: Record<string, unknown> | undefined;
  /** What ids of the body stand for. An id without a name is unknown, never clean. */
  names?: Record<string, string> | undefined;
  /** What the body can't say: where the data came from, what people were told, consents, objections. */
  context?: PlatformContext | undefined;
  /**
   * Screens without recording: `id` and `createdAt` of the answer are null, and no idempotency key is sent.
   * Default: false.
   */
  dryRun?: boolean | undefined;
  /** `all`: the answer also says, under `notApplicable`, which rules do not apply and why. */
  explain?: 'all' | undefined;
}

/** One platform's bodies, screened as they are. */
export interface PlatformCalls {
  /**
   * Screens a body and records the answer before giving it. Pointers of the answer lead into the request: `/body/…`,
   * `/parent/…`, `/names/…`, `/context/…`.
   *
   * Tried again where that can help; the idempotency key keeps it from being recorded twice. Throws `ApiError` (422)
   * with every fault, such as a raw e-mail address where a hash belongs (`hashContacts` makes the hashes); `TypeError`
   * for an `idempotencyKey` that can't be sent.
   */
  screen(
    body: PlatformBody | object,
    options: PlatformScreeningOptions & { dryRun?: false | undefined },
  ): Promise<RecordedScreening>;
  /** Screens a body; with `dryRun: true` nothing is recorded. */
  screen(body: PlatformBody | object, options: PlatformScreeningOptions): Promise<Screening>;
  /**
   * Screens a body, and calls `launch`, which sends it to the platform, only where the outcome is `clear`, or
   * `conditional` and confirmed. Fails closed, as `screener.guard` does.
   */
  guard<Result>(
    body: PlatformBody | object,
    options: Omit<PlatformScreeningOptions, 'dryRun' | 'explain'>,
    launch: LaunchFunction<Result>,
    guardOptions?: GuardOptions,
  ): Promise<Launched<Result>>;
}

/** Every platform's calls, and the list of what is read. */
export interface Platforms {
  /** The platforms, their objects and the versions that are read. */
  list(options?: CallOptions): Promise<PlatformList>;
  /** Meta's Marketing API. */
  meta: PlatformCalls;
  /** The Google Ads API. */
  googleAds: PlatformCalls;
  /** Google's Data Manager API. */
  googleDataManager: PlatformCalls;
  /** LinkedIn's Marketing API. */
  linkedin: PlatformCalls;
  /** TikTok's API for Business. */
  tiktok: PlatformCalls;
  /** Snapchat's Ads API. */
  snapchat: PlatformCalls;
  /** X's Ads API. */
  x: PlatformCalls;
  /** OpenRTB bid requests. */
  openrtb: PlatformCalls;
}

/** The calls on `/v1/platforms`. */
export function platforms(wires: Wires): Platforms {
  const calls = (platform: PlatformId) => platformCalls(wires, platform);
  return {
    list: ({ signal } = {}) =>
      answerOf('GET /v1/platforms', wires.reading.GET('/v1/platforms', { signal: signal ?? null })),
    meta: calls('meta'),
    googleAds: calls('google-ads'),
    googleDataManager: calls('google-data-manager'),
    linkedin: calls('linkedin'),
    tiktok: calls('tiktok'),
    snapchat: calls('snapchat'),
    x: calls('x'),
    openrtb: calls('openrtb'),
  };
}

function platformCalls({ reading, recording }: Wires, platform: PlatformId): PlatformCalls {
  const screen = async (
    body: PlatformBody | object,
    { dryRun = false, explain, idempotencyKey, signal, ...beside }: PlatformScreeningOptions,
  ) =>
    answerOf(
      `POST /v1/platforms/${platform}/screenings`,
      (dryRun ? reading : recording).POST('/v1/platforms/{platform}/screenings', {
        headers: dryRun ? {} : idempotent(idempotencyKey),
        params: {
          path: { platform },
          query: { ...(dryRun && { dryRun: 'true' as const }), ...given({ explain }) },
        },
        body: { ...given(beside), body: body as PlatformBody } as PlatformScreeningRequest,
        signal: signal ?? null,
      }),
    ) as Promise<RecordedScreening>;
  return {
    screen,
    guard: (body, options, launch, guardOptions = {}) =>
      guardScreening((calling) => screen(body, { ...options, ...calling, dryRun: false }), launch, {
        ...guardOptions,
        signal: guardOptions.signal ?? options.signal,
        idempotencyKey: guardOptions.idempotencyKey ?? options.idempotencyKey,
      }),
  };
}
