import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUE_KINDS } from '../../../src/screening/message/cue.js';
import { readMessage } from '../../../src/screening/message/read-message.js';

const SAMPLES = [
  'No point voting this time, stay at home on Thursday',
  'Don’t forget to vote. Polls are open 7am to 10pm.',
  'Knife crime is on your street. Will you be next? Vote Labour.',
  'She died waiting for an ambulance. They lied to you. Call us.',
  'We know where you live, and your neighbours will know you didn’t vote.',
  'Official notice from your council: you can now vote by text message.',
];

const kindsOf = (message: string) => readMessage(message).map((cue) => cue.kind);

describe('where the cues stand', () => {
  it('gives the words as they stand, with their offsets', () => {
    const message = '🗳️ Listen:\n“No  point\nvoting”.';
    expect(readMessage(message)).toEqual([
      { kind: 'discourages-voting', term: 'no point voting', text: 'No  point\nvoting', start: 13, end: 29 },
    ]);
  });

  it('reads several kinds from one message, in the order of their place', () => {
    expect(kindsOf(SAMPLES[5] ?? '')).toEqual(['disguised', 'misleads-about-voting']);
    expect(kindsOf('No point voting this time, stay at home on Thursday')).toEqual([
      'discourages-voting',
      'discourages-voting',
    ]);
  });

  it.each([
    '',
    '   \n ',
    '…!?',
    '🙂',
    'Bins are collected on Tuesday.',
    'NHS waiting lists have grown to 7 million.',
  ])('reads nothing in "%s"', (message) => {
    expect(readMessage(message)).toEqual([]);
  });
});

describe('laws', () => {
  const fragments = fc
    .array(
      fc.constantFrom(
        ...SAMPLES.flatMap((sample) => sample.split(' ')),
        'don’t',
        'if',
        '"',
        '\n\n',
        '\u200b',
        'ﬁ',
        'İ',
        'e\u0301',
      ),
      { maxLength: 40 },
    )
    .map((words) => words.join(' '));
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme' }),
    fragments,
  );

  it('never throws, and quotes the message exactly, in order, never overlapping within a kind', () => {
    fc.assert(
      fc.property(anyText, (message) => {
        const cues = readMessage(message);
        for (const cue of cues) {
          expect(cue.text).toBe(message.slice(cue.start, cue.end));
          expect(cue.text.length).toBeGreaterThan(0);
        }
        expect(cues.map((cue) => cue.start)).toEqual(cues.map((cue) => cue.start).sort((a, b) => a - b));
        for (const kind of CUE_KINDS) {
          let end = 0;
          for (const cue of cues.filter((candidate) => candidate.kind === kind)) {
            expect(cue.start).toBeGreaterThanOrEqual(end);
            end = cue.end;
          }
        }
      }),
    );
  });

  it('does not depend on case or on the width of the gaps', () => {
    const gap = fc.constantFrom('  ', '\t', '\u00a0', ' \u2009');
    fc.assert(
      fc.property(fc.oneof(fragments, fc.constantFrom(...SAMPLES)), gap, (message, wide) => {
        // Letters that change their number with their case (ﬁ, İ) are beside the point here.
        const plain = message.replaceAll(/[ﬁİ]/gu, '');
        expect(kindsOf(plain.toUpperCase())).toEqual(kindsOf(plain));
        expect(kindsOf(plain.toLowerCase())).toEqual(kindsOf(plain));
        expect(kindsOf(plain.replaceAll(' ', wide))).toEqual(kindsOf(plain));
      }),
    );
  });

  it.each(SAMPLES)('does not depend on where the lines break: %s', (message) => {
    expect(kindsOf(message.replaceAll(' ', '\n'))).toEqual(kindsOf(message));
    expect(kindsOf(message.replaceAll(' ', '\r\n\r\n'))).toEqual(kindsOf(message));
  });

  it('does not depend on the shape of quotes and apostrophes', () => {
    for (const message of SAMPLES) {
      expect(kindsOf(message.replaceAll('’', "'"))).toEqual(kindsOf(message));
      expect(kindsOf(message.replaceAll('’', ''))).toEqual(kindsOf(message));
    }
  });

  it('reads the same whatever harmless sentence stands around it', () => {
    for (const message of SAMPLES) {
      expect(kindsOf(`The bins are collected on Tuesday. ${message}`)).toEqual(kindsOf(message));
      expect(kindsOf(`${message}\n\nThe bins are collected on Tuesday.`)).toEqual(kindsOf(message));
    }
  });
});
