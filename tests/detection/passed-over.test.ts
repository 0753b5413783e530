import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../src/detection/detect.js';
import { SIGNAL_KINDS, type SignalKind } from '../../src/detection/special-categories.js';

describe('what is let pass is told with its reason', () => {
  it.each<[string, SignalKind, string, string, string]>([
    ['Labour market news', 'segment', 'Labour', 'other-meaning', 'labour market'],
    ['Chapel Down', 'location', 'Chapel', 'alone', 'methodist'],
    ['Mosque Street', 'location', 'Mosque', 'place-name', 'part of a place’s name'],
    ['Pets > Dogs > Arthritis', 'segment', 'Arthritis', 'context', 'the patient is an animal'],
    ['Never infer religion from surnames', 'technique', 'religion', 'topic-or-denied', 'not done'],
    ['Show a video about cancer to everyone', 'technique', 'cancer', 'topic-or-denied', 'message'],
  ])('%s (%s)', (value, kind, text, reason, says) => {
    expect(builtIn.detect({ value, kind })).toEqual([]);
    const passed = builtIn.passedOver({ value, kind }).find(({ evidence }) => evidence.text === text);
    expect(passed?.reason).toBe(reason);
    expect(passed?.explanation.toLowerCase()).toContain(says);
    expect(passed?.categories).not.toEqual([]);
  });

  it('says nothing of what counts, nor of what holds no term', () => {
    expect(builtIn.passedOver({ value: 'Labour voters' })).toEqual([]);
    expect(builtIn.passedOver({ value: 'Garden furniture' })).toEqual([]);
  });

  it('quotes the signal exactly, each place once', () => {
    const piece = fc.constantFrom(
      'labour',
      ' market',
      ' Church',
      ' Street',
      ' cancer',
      ' (band)',
      ' > ',
      'Reform ',
    );
    const value = fc.array(piece).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(value, fc.constantFrom(...SIGNAL_KINDS), (value, kind) => {
        const passed = builtIn.passedOver({ value, kind });
        for (const { evidence } of passed)
          expect(value.slice(evidence.start, evidence.end)).toBe(evidence.text);
        const places = passed.map(({ evidence, reason }) => `${evidence.start} ${evidence.end} ${reason}`);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});
