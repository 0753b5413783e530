import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect, detector } from '../../src/detection/detect.js';
import type { TermGroup } from '../../src/detection/lexicon/entry.js';
import { terms } from '../../src/detection/lexicon/terms.js';
import { SIGNAL_KINDS, SPECIAL_CATEGORIES } from '../../src/detection/special-categories.js';

/** What is told, in short: `health declared`. */
const told = (value: string): string[] =>
  detect({ value }).map(({ category, basis }) => `${category} ${basis}`);

describe('each category by its own name', () => {
  it.each([
    ['Racial background', 'race declared'],
    ['BAME voters', 'race declared'],
    ['Ethnicity', 'ethnic-origin declared'],
    ['Country of birth', 'ethnic-origin proxy'],
    ['Voting intention', 'political-opinions declared'],
    ['Religious affiliation', 'religious-or-philosophical-beliefs declared'],
    ['Trade Union Members', 'trade-union-membership declared'],
    ['Genetic data', 'genetic-data declared'],
    ['Facial recognition templates', 'biometric-data declared'],
    ['Long-term health conditions', 'health declared'],
    ['Sex life', 'sex-life declared'],
    ['Sexual orientation', 'sexual-orientation declared'],
  ])('tells what "%s" denotes', (value, expected) => {
    expect(told(value)).toContain(expected);
  });
});

describe('a name with a provider or a platform before it', () => {
  it.each([
    'Experian Mosaic | Trade union members',
    'Meta Detailed Targeting > Interests > Trade unions',
    'LiveRamp > UK > Trade Union Members',
    'Propensity: Trade Union Member (decile 9)',
    'Look-alike of trade unionists',
    'X Follower Look-alikes > Trade Union',
    'LAL_1pct_trade_union_members',
  ])('tells what stands behind it: %s', (value) => {
    expect(told(value)).toContain('trade-union-membership declared');
  });
});

describe('look-alike innocents', () => {
  it.each([
    ...['Race Day Packages', 'Human Race', 'Horse racing fans', 'Drag Racing', 'Rat race'],
    ...[
      'Labour market statistics',
      'Conservative estimate',
      'Conservatory in-market',
      'Kitchen reform fans',
      'Third Party Cookies',
    ],
    ...[
      'Party Supplies',
      'Democratic design',
      'Green fingers',
      'Left-hand drive imports',
      'Right to buy',
      'Wedding party planners',
    ],
    ...['Credit Union Loans', 'Student Union bar', 'Rugby Union', 'Union Jack bunting'],
    ...[
      'Church Street cafes',
      'Temple Spa',
      'Angel cake',
      'Christmas Trees',
      'Christian Dior',
      'Mass-market paperbacks',
    ],
    ...[
      'Polish your nails',
      'Turkish Delight',
      'Irish Sea ferries',
      'Indian Ocean cruises',
      'White wine',
      'Black Tie',
      'Black Friday',
    ],
    ...[
      'Financial health',
      'Battery Health',
      'Healthy competition',
      'Business health check',
      'Stroke play golf',
      'Great Depression history',
    ],
    ...[
      'Straight razors',
      'Bi-monthly boxes',
      'Pride and Prejudice',
      'Transactions',
      'Trans-Siberian Railway',
      'Gaydon',
      'Essex & Sussex',
    ],
    ...[
      'Gene Wilder',
      'Browser fingerprint',
      'Generic brands',
      'Facial spa days',
      'Virgin Media',
      'Coil springs',
    ],
    ...[
      'Transparent',
      'Channels',
      'dup',
      'dup_flag',
      'Viagra Boys (tour dates)',
      'Crop disease alerts',
      'Physiotherapy degree',
      'Enola Gay, the aeroplane',
      'Ceilidh: Gay Gordons',
      'Chickenpox Lane',
    ],
    ...[
      'Gardening',
      'First-time buyers',
      'Golf',
      '',
      ' ',
      '?',
      '12345',
      'a',
      'constructor',
      '__proto__',
      'toString',
    ],
  ])('tells nothing: %s', (value) => {
    expect(told(value)).toEqual([]);
  });
});

const entries: TermGroup[] = [
  ...terms(
    [
      { category: 'religious-or-philosophical-beliefs', basis: 'declared' },
      { category: 'ethnic-origin', basis: 'proxy' },
    ],
    ['gurdwara'],
  ),
  ...terms([{ category: 'religious-or-philosophical-beliefs', basis: 'proxy', confidence: 0.7 }], ['turban']),
  ...terms(
    [{ category: 'religious-or-philosophical-beliefs', basis: 'declared', confidence: 0.99 }],
    ['sikhism'],
  ),
  ...terms([{ category: 'health', basis: 'declared' }], ['epilepsy']),
];
const { detect: detectThese } = detector([{ family: 'test', entries }]);

describe('what a detection says', () => {
  it('joins all that a signal says of a category, by its strongest basis', () => {
    const [origin, belief, ...more] = detectThese({ value: 'Turbans: gurdwara / Sikhism' });
    expect(more).toEqual([]);
    expect(origin).toMatchObject({ category: 'ethnic-origin', basis: 'proxy', confidence: 0.85 });
    expect(belief).toMatchObject({
      category: 'religious-or-philosophical-beliefs',
      basis: 'declared',
      confidence: 0.99,
      evidence: [
        { text: 'gurdwara', term: 'gurdwara', start: 9, end: 17 },
        { text: 'Sikhism', term: 'sikhism', start: 20, end: 27 },
      ],
    });
  });

  it('is a little less sure of a misspelt term, and says how it read it', () => {
    const [detection] = detectThese({ value: 'Epilepsi, epilespy' });
    expect(detection).toMatchObject({
      category: 'health',
      evidence: [{ text: 'epilespy', term: 'epilepsy' }],
    });
    expect(detection?.confidence).toBeCloseTo(0.95 * 0.8);
    expect(detection?.explanation).toContain('misspelling of “epilepsy”');
  });

  it.each([
    ['Sikhism', 'segment', '“Sikhism” denotes religious or philosophical beliefs (99% sure).'],
    [
      'turban',
      'segment',
      '“turban” does not state religious or philosophical beliefs, but people would infer it from it (70% sure).',
    ],
    [
      'Predict Sikhism',
      'technique',
      'The technique infers religious or philosophical beliefs: “Sikhism” in “Predict Sikhism” says what it is after (90% sure).',
    ],
  ] as const)('explains %s (%s)', (value, kind, explanation) => {
    expect(detectThese({ value, kind }).map((detection) => detection.explanation)).toEqual([explanation]);
  });

  it('reports gender identity under sexual orientation, as a proxy, and says so', () => {
    const detections = detect({ value: 'Transgender people' });
    expect(detections).toMatchObject([{ category: 'sexual-orientation', basis: 'proxy' }]);
    expect(detections[0]?.explanation).toContain('gender identity is reported there');
  });
});

describe('laws of detection', () => {
  const kind = fc.constantFrom(undefined, ...SIGNAL_KINDS);
  const piece = fc.constantFrom(
    'Muslim',
    'labour',
    'trade union',
    'cancer',
    'gay',
    'kitchen',
    ' > ',
    '_',
    ' from ',
    'infer',
    'é',
    '\u200b',
    'Ａ',
    '😀',
    '\ud800',
    ' (band)',
    ', St ',
  );
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  );

  it('quotes the signal exactly, once per category, in the order of the list', () => {
    fc.assert(
      fc.property(value, kind, (value, kind) => {
        const detections = detect({ value, kind });
        const places = detections.map(({ category }) => SPECIAL_CATEGORIES.indexOf(category));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        for (const { confidence, evidence, basis } of detections) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          // An id that is no id but words may be those of anything.
          if (basis === 'inferred') expect([undefined, 'id', 'technique']).toContain(kind);
          for (const { text, start, end } of evidence) {
            expect(text).not.toBe('');
            expect(value.slice(start, end)).toBe(text);
          }
        }
      }),
    );
  });

  it.each([
    'trade union members',
    'muslim households',
    'arthritis sufferers',
    'bame voters',
    'sexual orientation',
  ])('never depends on how "%s" is written', (plain) => {
    const expected = told(plain);
    expect(expected).not.toEqual([]);
    const separator = fc.constantFrom('_', '-', '.', '/', '|', ' > ', '  ', ':');
    const dress = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => text.replace(/(^| )./g, (start) => start.toUpperCase()),
      (text: string) => text.replaceAll('e', 'é').replaceAll('a', 'а'),
      (text: string) => [...text].join('\u200b'),
    );
    fc.assert(
      fc.property(separator, dress, (between, dressed) => {
        expect(
          detect({ value: dressed(plain).replaceAll(/\u200b? \u200b?/g, between), kind: 'segment' }).map(
            ({ category, basis }) => `${category} ${basis}`,
          ),
        ).toEqual(expected);
      }),
    );
  });
});
