import { describe, expect, it } from 'vitest';
import type { PlatformId } from '../../src/platforms/platform.js';
import { readCircumstances } from '../../src/screening/vulnerability/read-circumstances.js';
import { readOf } from './read.js';

const GROUPS = ['AGE_13_17', 'AGE_18_24', 'AGE_25_34', 'AGE_35_44', 'AGE_45_54', 'AGE_55_100'];

const tiktok = (...age_groups: string[]) => ['tiktok', 'saved-audience', { age_groups }] as const;
const snapchat = (limits: object) =>
  ['snapchat', 'ad-squad', { targeting: { demographics: [limits] } }] as const;
const x = (targeting_value: string) =>
  ['x', 'targeting-criteria', { targeting_type: 'AGE', targeting_value }] as const;

type Told = readonly [PlatformId, string, unknown];

/** What is told of ages, and whether it is told that there are children among the people. */
const told = ([platform, object, body]: Told) => {
  const values = readOf(platform, object, body).said.signals.map(({ value }) => value);
  return {
    values,
    child: values.some((value) =>
      readCircumstances(value).some(({ circumstance }) => circumstance === 'child'),
    ),
  };
};

describe('ages', () => {
  it.each<readonly [Told, string[]]>([
    [tiktok(...GROUPS), ['Aged 13 and over']],
    [tiktok('AGE_13_17'), ['Children aged 13 to 17']],
    [tiktok('AGE_18_24', 'AGE_13_17'), ['Aged 18 to 24', 'Children aged 13 to 17']],
    [snapchat({ min_age: 13, max_age: 17 }), ['Children aged 13 to 17']],
    [snapchat({ min_age: '16', max_age: '34' }), ['Aged 16 to 34']],
    [snapchat({ min_age: 13, max_age: '35+' }), ['Aged 13 and over']],
    [snapchat({ max_age: 17 }), ['Children aged at most 17']],
    [snapchat({ age_groups: ['13-17'] }), ['Children aged 13 to 17']],
    [x('AGE_OVER_13'), ['Aged 13 and over']],
    [x('AGE_13_TO_24'), ['Aged 13 to 24']],
  ])('of children are told: %j', (body, values) => {
    expect(told(body)).toEqual({ values, child: true });
  });

  it.each<readonly [Told, string[]]>([
    [tiktok(...GROUPS.slice(1)), []],
    [tiktok(...GROUPS.slice(1), 'AGE_5_9'), [...Array<string>(5).fill('Aged'), 'AGE_5_9']],
    [snapchat({ min_age: 18, max_age: '35+' }), []],
    [snapchat({ min_age: 25, max_age: 34 }), ['Aged at least 25', 'Aged at most 34']],
    [x('AGE_OVER_18'), []],
    [x('AGE_OVER_21'), ['Aged over 21']],
  ])('of adults are told as such, or choose nobody: %j', (body, values) => {
    const { values: all, child } = told(body);
    expect(all).toEqual(
      values.map((value) => (value === 'Aged' ? (expect.stringMatching(/^Aged /) as unknown) : value)),
    );
    expect(child).toBe(false);
  });
});
