import { describe, expect, it } from 'vitest';
import { detect, detector } from '../../../src/detection/detect.js';
import { terms } from '../../../src/detection/lexicon/terms.js';
import type { SignalKind } from '../../../src/detection/special-categories.js';

const told = (value: string, kind?: SignalKind): string[] =>
  detect({ value, kind }).map(({ category, basis }) => `${category} ${basis}`);

describe('field names', () => {
  it.each([
    ['eth_cd', 'ethnic-origin declared'],
    ['likelyFaithGroupCode', 'religious-or-philosophical-beliefs declared'],
    ['prob_asian', 'ethnic-origin declared'],
    ['relig_inf', 'religious-or-philosophical-beliefs declared'],
    ['religion_score_pred', 'religious-or-philosophical-beliefs declared'],
    ['tu_mbr_flag', 'trade-union-membership declared'],
    ['disab_flag', 'health declared'],
    ['diab_risk_score', 'health declared'],
    ['sexual_orient_cd', 'sexual-orientation declared'],
    ['voiceprint_id', 'biometric-data declared'],
    ['support_score', 'political-opinions declared'],
  ])('tells %s by its name alone, never as inferred', (value, expected) => {
    expect(told(value)).toEqual([expected]);
    expect(told(value, 'field')).toEqual([expected]);
  });

  it.each([
    ...[
      'disabled_button',
      'disabled_at',
      'featureDisabled',
      'health_check_url',
      'party_bookings',
      'labour_hours',
    ],
    ...[
      'temple_road_depot',
      'sql_union',
      'transport_mode',
      'bi_dashboard',
      'screen_orientation',
      'house_no',
      'order_ref',
    ],
    ...['customer_support_score', 'family_support_score'],
  ])('tells nothing of %s', (value) => {
    expect(told(value, 'field')).toEqual([]);
  });
});

describe('places', () => {
  it.each([
    ['Central Mosque, Birmingham', 'religious-or-philosophical-beliefs'],
    ["St Mary's Church, Barnes", 'religious-or-philosophical-beliefs'],
    ["Park Road Mosque, St Anne's Lane", 'religious-or-philosophical-beliefs'],
    ['Sexual health clinic, Burrell Street', 'health'],
    ['Labour Party offices, Rushworth Street', 'political-opinions'],
    ['Trade union centre, Euston Road', 'trade-union-membership'],
  ])('tells who goes there: %s', (value, category) => {
    expect(told(value, 'location').join()).toContain(category);
  });

  it.each([
    ...[
      'Church Street',
      'Temple station',
      "St James's Park",
      'Hospital Road, Bury',
      'Chapel Market N1',
      'Mosque Street',
    ],
    ...[
      "St Mary's Primary School",
      "St George's Stadium, Leeds",
      'Union Street, Plymouth',
      'Green Park station',
      'Christchurch Park',
    ],
  ])('tells nothing of what is only called so: %s', (value) => {
    expect(told(value, 'location')).toEqual([]);
  });
});

describe('where a term stands in a name', () => {
  it.each([
    ['Pets > Dogs > Arthritis', 'an animal'],
    ['Dog arthritis supplements', 'an animal'],
    ['Trade > Industries > Cancer Care Industry', 'a trade'],
    ['Careers > Mental Health Nursing', 'a job'],
    ['Disability insurance', 'a policy'],
    ['Epilepsy (band)', 'a band'],
    ['Cancer (software)', 'a product'],
  ])('hears that %s is about %s', (value) => {
    expect(told(value)).toEqual([]);
  });

  it.each([
    'Dog owners with arthritis',
    'Arthritis > Dogs',
    'Arthritis (condition)',
    'Users: disabled people',
    'Health > Arthritis',
  ])('still tells %s', (value) => {
    expect(told(value)).toContain('health declared');
  });
});

describe('free text', () => {
  const { detect: detectThese } = detector([
    {
      family: 'test',
      entries: terms(
        [{ category: 'religious-or-philosophical-beliefs', basis: 'proxy' }],
        ['passover', { term: 'mass', not: [{ phrase: 'mass market', why: 'trade' }] }],
      ),
    },
  ]);
  it.each([
    ['the mass of voters', 'free-text', 0],
    ['the mass of voters', 'segment', 1],
    ['Passover shoppers', 'free-text', 1],
  ] as const)('"%s" as %s tells %d', (value, kind, count) => {
    expect(detectThese({ value, kind })).toHaveLength(count);
  });
});
