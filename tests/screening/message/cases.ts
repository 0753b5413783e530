import { expect, it } from 'vitest';
import type { CueKind } from '../../../src/screening/message/cue.js';
import { readMessage } from '../../../src/screening/message/read-message.js';

/** Each message holds the kind of cue, and the evidence is made of the message's own words. */
export function reads(kind: CueKind, messages: readonly string[]): void {
  it.each(messages)('reads in: %s', (message) => {
    const cues = readMessage(message);
    expect(cues.map((cue) => cue.kind)).toContain(kind);
    for (const cue of cues) expect(cue.text).toBe(message.slice(cue.start, cue.end));
  });
}

/** No message holds the kind of cue. */
export function doesNotRead(kind: CueKind, messages: readonly string[]): void {
  it.each(messages)('reads nothing in: %s', (message) => {
    expect(readMessage(message).filter((cue) => cue.kind === kind)).toEqual([]);
  });
}
