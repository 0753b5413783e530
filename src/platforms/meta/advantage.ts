import type { Said } from '../said.js';
import { isObject, snakeCase } from '../walk.js';

/**
 * From v23 Meta turns Advantage+ audience on where an ad set does not say otherwise. One without a targeting is an
 * update of something else: it leaves the targeting as it is.
 */
export function advantageByDefault(said: Said, body: unknown): void {
  const found = propertyOf(body, 'targeting');
  if (found !== undefined) unlessSaid(said, found.value, `/body/${found.key}`);
}

/** The same of a targeting by itself. */
export const advantageByDefaultOfTargeting = (said: Said, body: unknown): void =>
  unlessSaid(said, body, '/body');

function unlessSaid(said: Said, targeting: unknown, pointer: string): void {
  const automation = propertyOf(targeting, 'targeting_automation')?.value;
  if (propertyOf(automation, 'advantage_audience') !== undefined) return;
  said.expands(
    'Advantage+ audience is on unless `targeting_automation.advantage_audience` is 0: Meta then shows the ad to people outside the audience too.',
    { pointer },
  );
}

/** A property that says something, however its name is written, of an object or of JSON of one in a string. */
function propertyOf(value: unknown, name: string): { key: string; value: unknown } | undefined {
  const held = fromJson(value);
  if (!isObject(held)) return undefined;
  const [key, found] =
    Object.entries(held).find(([written, inner]) => snakeCase(written) === name && inner !== null) ?? [];
  return key === undefined || found === undefined ? undefined : { key, value: found };
}

/** What stands in a string of JSON, or the value itself. */
export function fromJson(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
