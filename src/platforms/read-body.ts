import { assemble, type Assembled } from './assemble.js';
import type { Platform, PlatformObject } from './platform.js';
import type { PlatformScreeningRequest } from './request.js';
import { MOST_SIGNALS, Said } from './said.js';
import type { Taxonomies } from './taxonomy.js';
import { Origins } from './origins.js';
import { isTooDeep, walk } from './walk.js';

/** What a platform's body says, and the plan that it makes with its context. */
export interface BodyReading extends Assembled {
  readonly said: Said;
}

/** Reads a body, and the campaign that it belongs to. Pure. */
export function readBody(
  platform: Platform,
  object: PlatformObject,
  request: PlatformScreeningRequest,
  taxonomies: Taxonomies = new Map(),
): BodyReading {
  const { body, parent, names = {}, context = {} } = request;
  const said = new Said(new Map(Object.entries(names)), taxonomies);
  const assembled = () =>
    assemble(said, context, { platform: platform.name, channel: platform.channel }, request);
  for (const [pointer, value] of Object.entries({ '/body': body, '/parent': parent }))
    if (isTooDeep(value))
      said.refuse('is nested more deeply than any body that a platform takes', { pointer });
  if (said.refused.length > 0) return { said, ...assembled() };
  object.begin?.(said, body);
  walk(body, object.spec, { pointer: '/body' }, said);
  object.end?.(said, body);
  if (parent !== undefined)
    walk(parent, platform.parent ?? { kind: 'object', fields: {} }, { pointer: '/parent' }, said);
  if (said.isFull) {
    said.refuse(
      `holds more than ${MOST_SIGNALS} things that people could be chosen by; an audience is screened with 500 of them, and 500 exclusions`,
      { pointer: '/body' },
    );
    return { said, plan: {}, origins: new Origins(request) };
  }
  return {
    said,
    ...assemble(said, context, { platform: platform.name, channel: platform.channel }, request),
  };
}
