import { describe, expect, it } from 'vitest';
import type { PlatformId } from '../../src/platforms/platform.js';
import { readOf } from './read.js';

const told = (...args: Parameters<typeof readOf>) =>
  readOf(...args).said.signals.map(({ value, kind, at }) => [value, kind, at.pointer]);

describe('what a rule looks at', () => {
  const rule = (filter: object) => ({
    rule_spec: { inclusion_rule_set: { rules: [{ filter_set: { filters: [filter] } }] } },
  });
  const FILTER = '/body/rule_spec/inclusion_rule_set/rules/0/filter_set/filters/0';

  it('tells by its name, unless it is an event or an address', () => {
    const filter = {
      field: 'EVENT',
      operator: 'EQ',
      value: 'ViewContent',
      parameter_filters: [
        { field: 'hiv_status', operator: 'EQ', values: ['2'] },
        { field: 'URL', operator: 'CONTAINS', values: ['/a'] },
      ],
    };
    expect(told('tiktok', 'custom-audience-rule', rule(filter))).toEqual([
      ['ViewContent', 'segment', `${FILTER}/value`],
      ['hiv_status', 'field', `${FILTER}/parameter_filters/0/field`],
      ['2', 'segment', `${FILTER}/parameter_filters/0/values/0`],
      ['/a', 'segment', `${FILTER}/parameter_filters/1/values/0`],
    ]);
  });

  it('tells in the rules of an ad group as well', () => {
    const filters = [{ field: 'hiv_status', operator: 'EQ', value: '2' }];
    const body = { audience_rule: { inclusions: { rules: [{ filter: { filters } }] } } };
    expect(told('tiktok', 'ad-group', body)).toContainEqual([
      'hiv_status',
      'field',
      '/body/audience_rule/inclusions/rules/0/filter/filters/0/field',
    ]);
  });

  it('tells as the name of an event that Snapchat counts', () => {
    const body = {
      source_type: 'PIXEL',
      pixel_spec_object: { or: [{ event: { eq: 'HIV_TEST_BOOKED' } }] },
    };
    expect(told('snapchat', 'segment', body)).toEqual([
      ['HIV_TEST_BOOKED', 'segment', '/body/pixel_spec_object/or/0/event/eq'],
    ]);
  });
});

describe('the file that a list of TikTok comes from', () => {
  it.each(['muslim-voters-le', 'muslimvotersleed', 'muslims2027votes', 'muslims_2027.csv'])(
    'is named: %s',
    (path) => {
      expect(told('tiktok', 'custom-audience', { file_paths: [path] })).toEqual([
        [path, 'segment', '/body/file_paths/0'],
      ]);
    },
  );

  it('has a key that tells nothing', () => {
    expect(told('tiktok', 'custom-audience', { file_paths: ['a1b2c3d4e5f6a7b8'] })).toEqual([]);
  });
});

describe('topics of pages', () => {
  it('of TikTok are known by the labels of their ids', () => {
    const { said } = readOf('tiktok', 'ad-group', { contextual_tag_ids: ['72'] }, { '72': 'News' });
    expect(said.pageTopics).toEqual([{ value: 'News', at: { pointer: '/names/72' } }]);
  });

  const long = 'A very long title. '.repeat(30);
  it.each([
    ['title', { content: { title: long } }],
    ['page', { page: `https://example.org/${'a'.repeat(400)}` }],
    ['keywords', { keywords: 'a'.repeat(400) }],
    ['kwarray', { kwarray: ['a'.repeat(400)] }],
    ['cat', { cat: ['a'.repeat(400)] }],
    ['segment', { content: { data: [{ segment: [{ name: long }] }] } }],
  ])('that are long are cut, and not refused: %s', (_, site) => {
    const { said } = readOf('openrtb', 'bid-request', { site });
    expect(said.pageTopics).toHaveLength(1);
    expect(said.pageTopics[0]?.value.length).toBeLessThanOrEqual(300);
  });
});

describe('properties that are written in capitals', () => {
  it.each<readonly [PlatformId, string, unknown, string]>([
    [
      'openrtb',
      'bid-request',
      { user: { data: [{ segment: [{ ID: '7', Name: 'Gardening' }] }] } },
      '/body/user/data/0/segment/0/Name',
    ],
    [
      'openrtb',
      'bid-request',
      { user: { data: [{ segment: [{ VALUE: 'Gardening' }] }] } },
      '/body/user/data/0/segment/0/VALUE',
    ],
    [
      'openrtb',
      'bid-request',
      { user: { data: [{ segment: [{ ID: '7' }] }] } },
      '/body/user/data/0/segment/0/ID',
    ],
    [
      'x',
      'targeting-criteria',
      { TARGETING_TYPE: 'INTEREST', TARGETING_VALUE: '7', Name: 'Gardening' },
      '/body/Name',
    ],
  ])('are told where they stand: %s, %s, %j', (platform, object, body, pointer) => {
    expect(told(platform, object, body).map((one) => one[2])).toEqual([pointer]);
  });

  it('hold the topics of pages', () => {
    const { said } = readOf('openrtb', 'bid-request', { site: { CAT: ['IAB1'] } });
    expect(said.pageTopics).toEqual([{ value: 'IAB1', at: { pointer: '/body/site/CAT/0' } }]);
  });
});
