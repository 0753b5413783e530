import { PLATFORMS } from '../../src/platforms/index.js';
import type { PlatformId } from '../../src/platforms/platform.js';
import { readBody, type BodyReading } from '../../src/platforms/read-body.js';
import type { PlatformScreeningRequest } from '../../src/platforms/request.js';

/** Reads a body as it comes, without the rest of a campaign. */
export function readOf(
  platformId: PlatformId,
  object: string,
  body: unknown,
  names?: Record<string, string>,
): BodyReading {
  const platform = PLATFORMS.find(({ id }) => id === platformId);
  const found = platform?.objects.find((each) => each.object === object);
  if (platform === undefined || found === undefined) throw new Error(`${platformId} has no object ${object}`);
  return readBody(platform, found, {
    object,
    body: body as PlatformScreeningRequest['body'],
    ...(names && { names }),
  });
}
