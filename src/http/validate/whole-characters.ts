import type { Fault } from '../problems.js';
import { pointerTo } from './pointer.js';

/** Further faults would only repeat what the first say. */
const MOST_FAULTS = 100;

/** Can a body of JSON hold half a character at all? UTF-8 can't, so it takes an escape. */
export const mayHoldHalves = (bytes: Buffer): boolean => bytes.includes('\\ud') || bytes.includes('\\uD');

interface Place {
  readonly value: unknown;
  readonly name: string;
  readonly outer: Place | undefined;
}

/**
 * Where a JSON value holds half of a surrogate pair, in a text or in a name. Such a text is no text: it has no form
 * under RFC 8785, so nothing could be signed, and databases change it.
 */
export function halfCharacters(body: unknown): Fault[] {
  const faults: Fault[] = [];
  // Not by recursion: a body may be nested as deep as it is long.
  const open: Place[] = [{ value: body, name: '', outer: undefined }];
  for (let next = open.pop(); next !== undefined && faults.length < MOST_FAULTS; next = open.pop()) {
    const outer: Place = next;
    const { value } = outer;
    if (typeof value === 'string' && HALF.test(value)) faults.push(fault(outer));
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, inner] of Object.entries(value)) {
      const place = { value: inner as unknown, name, outer };
      if (HALF.test(name)) faults.push(fault(place));
      else open.push(place);
    }
  }
  return faults;
}

const HALF = /\p{Surrogate}/u;

function fault(place: Place): Fault {
  const path: string[] = [];
  for (let at = place; at.outer !== undefined; at = at.outer)
    path.unshift(at.name.replaceAll(/\p{Surrogate}/gu, '\ufffd'));
  return {
    pointer: pointerTo(path),
    message: 'holds half of a character (an unpaired surrogate), which is no text',
  };
}
