import { describe, expect, it } from 'vitest';
import { meta } from '../../src/platforms/meta/index.js';
import { policyFindings } from '../../src/platforms/policies/apply.js';
import { objectNamed } from '../../src/platforms/platform.js';
import { readBody } from '../../src/platforms/read-body.js';

interface More {
  parent?: Record<string, unknown>;
  names?: Record<string, string>;
}

function read(name: string, body: Record<string, unknown>, more: More = {}) {
  const object = objectNamed(meta, name);
  if (object === undefined) throw new Error(`Meta has no object ${name}`);
  return readBody(meta, object, { object: name, body, ...more }).said;
}

const signals = (...args: Parameters<typeof read>) =>
  read(...args).signals.map(({ value, kind, at }) => [value, kind, at.pointer]);

const unread = (...args: Parameters<typeof read>) => read(...args).unread.map(({ pointer }) => pointer);

const OFF = { targeting_automation: { advantage_audience: 0 } };

describe('how people come into a custom audience of Meta', () => {
  it.each([
    [{ name: 'Mosque members', description: 'People who pray at the mosque' }, 'list'],
    [{ name: 'Both', included_custom_audiences: [{ id: '11', name: 'Donors' }] }, 'list'],
    [{ name: 'X', list_of_accounts: ['123456'] }, 'list'],
    [{ name: 'X', inclusions: [{ id: '11' }] }, 'list'],
    [{ name: 'X', subtype: 'constructor' }, 'list'],
    [{ name: 'X', video_group_ids: ['11'] }, 'retargeting'],
    [{ name: 'X', event_sources: [{ id: '11', type: 'page' }] }, 'retargeting'],
    [{ name: 'X', rule: '{"inclusions":{"operator":"or","rules":[]}}' }, 'retargeting'],
    [{ name: 'X', lookalike_spec: { origin: [{ name: 'Mosque members' }] } }, 'lookalike'],
  ])('%j', (body, kind) => {
    expect(read('custom-audience', body, { names: { 11: 'Donors' } }).audienceKind).toBe(kind);
  });

  it('is unknown where the subtype is no subtype', () => {
    expect(unread('custom-audience', { subtype: 'constructor' })).toEqual(['/body/subtype']);
  });

  it('tells a seed by its name alone, however the name is written', () => {
    const { seed } = read('custom-audience', {
      lookalike_spec: { origin: [{ Name: 'Mosque members' }, { name: 'Donors' }] },
    });
    expect(seed.names.map(({ value, at }) => [value, at.pointer])).toEqual([
      ['Mosque members', '/body/lookalike_spec/origin/0/Name'],
    ]);
    expect(seed.signals.map(({ value }) => value)).toEqual(['Donors']);
  });
});

describe('rules of Meta’s custom audiences', () => {
  const filters = '/body/rule/inclusions/rules/0/filter/filters';
  const rule = (...held: object[]) => ({
    rule: { inclusions: { operator: 'or', rules: [{ filter: { operator: 'and', filters: held } }] } },
  });

  it('tell fields of the advertiser’s own, and values however they look', () => {
    expect(
      signals(
        'custom-audience',
        rule(
          { field: 'hiv_status', operator: 'eq', value: '1' },
          { field: 'url', operator: 'i_contains', value: '{mosque}' },
          { field: 'event', operator: 'is_any', value: ['Donate'] },
        ),
      ),
    ).toEqual([
      ['1', 'segment', `${filters}/0/value`],
      ['hiv_status', 'field', `${filters}/0/field`],
      ['{mosque}', 'segment', `${filters}/1/value`],
      ['Donate', 'segment', `${filters}/2/value/0`],
    ]);
  });
});

describe('places of Meta', () => {
  const at = '/body/geo_locations/custom_locations/0';
  const around = (point: object) => ({ ...OFF, geo_locations: { custom_locations: [point] } });

  it('are told by their name and their address', () => {
    const point = {
      name: 'Site 1',
      address_string: 'Leicester Central Mosque',
      latitude: 52.6300000001,
      longitude: '-1.13',
      radius: 1,
    };
    expect(signals('targeting', around(point))).toEqual([
      ['Site 1', 'location', `${at}/name`],
      ['Leicester Central Mosque', 'location', `${at}/address_string`],
    ]);
  });

  it('go by their coordinates, to five decimals', () => {
    const point = { latitude: '52.6300000001', longitude: -1.13, radius: 1 };
    expect(signals('targeting', around(point))).toEqual([['52.63,-1.13', 'id', at]]);
    expect(unread('targeting', around(point), { names: { '52.63,-1.13': 'The mosque' } })).toEqual([]);
  });
});

describe('who is chosen by Meta’s targeting', () => {
  it.each([
    [{ age_min: 13 }, ['Aged 13 and over']],
    [{ age_min: 18, age_max: 65 }, []],
    [{ age_max: 17 }, ['Aged at most 17']],
    [{ age_min: 65 }, ['Aged at least 65']],
    [{ genders: ['constructor'] }, ['constructor']],
  ])('%j', (targeting, told) => {
    const said = read('targeting', { ...OFF, ...targeting });
    expect(said.signals.map(({ value }) => value)).toEqual(told);
  });

  it('is users of an app, of which nothing is known', () => {
    const body = { ...OFF, app_install_state: 'installed' };
    expect(read('targeting', body).audienceKind).toBe('retargeting');
    expect(unread('targeting', body)).toEqual(['/body/app_install_state']);
  });

  it('is told of topics of pages by the caller’s label', () => {
    const body = { ...OFF, contextual_targeting_categories: [{ id: '5' }] };
    const { pageTopics } = read('targeting', body, { names: { 5: 'News' } });
    expect(pageTopics.map(({ value }) => value)).toEqual(['News']);
  });

  it.each([
    [{ targeting: { targetingAutomation: { advantageAudience: 0 } } }, []],
    [{ targeting: { targeting_automation: { advantage_audience: null } } }, ['/body/targeting']],
    [{ Targeting: '{}' }, ['/body/Targeting']],
    [{ daily_budget: 5 }, []],
  ])('with Advantage+ audience unless it is switched off: %j', (body, places) => {
    expect(read('ad-set', body).expansions.map(({ pointer }) => pointer)).toEqual(places);
  });
});

describe('people for a list of Meta', () => {
  const HASH = 'd6117306485ed0e50afab3ac871e98f81699151f30281527d63ff5f233656c69';

  it.each([
    [JSON.stringify({ schema: ['email', 'extern_id'], data: [[HASH, '10017']] })],
    [{ schema: 'MOBILE_ADVERTISER_ID', data: ['38400000-8cf0-11bd-b23e-10b96e40000d'] }],
    [{ schema: '["EXTERN_ID"]', data: [['10017']] }],
  ])('are taken by their schema: %j', (payload) => {
    const { refused, unread: notRead } = read('audience-users', { payload });
    expect([refused, notRead]).toEqual([[], []]);
  });

  it('are refused where one is not hashed, in a string of JSON too', () => {
    const payload = JSON.stringify({ schema: ['email'], data: [['jane@example.org']] });
    expect(read('audience-users', { payload }).refused).toHaveLength(1);
  });

  it('are unread where they are users of an app', () => {
    const { refused, unread: notRead } = read('audience-users', {
      payload: { schema: ['UID'], data: [['1234567']], app_ids: ['11'] },
    });
    expect(refused).toEqual([]);
    expect(notRead.map(({ pointer }) => pointer)).toEqual(['/body/payload/schema/0']);
  });
});

describe('Meta’s own rules', () => {
  const DECLARED = { special_ad_categories: ['ISSUES_ELECTIONS_POLITICS'] };
  const policies = (...args: Parameters<typeof read>) =>
    policyFindings('meta', read(...args), []).map(({ policy }) => policy);
  const within = (geo: object) => ({ targeting: { ...OFF, geo_locations: geo } });
  const IN_EU = 'meta-no-political-ads-in-eu';

  it.each([
    [{ country_groups: ['europe'] }, [IN_EU]],
    [{ country_groups: ['eea'] }, [IN_EU]],
    [{ country_groups: ['africa'] }, []],
    [{ zips: [{ key: 'DE:10115' }] }, [IN_EU]],
    [{ zips: [{ key: 'GB:LE1' }] }, []],
    [{ cities: [{ key: '5', name: 'Bonn', country: 'DE' }] }, [IN_EU]],
    [{ regions: [{ key: '5', name: 'Hessen', country: 'DE' }] }, [IN_EU]],
    [{ custom_locations: [{ name: 'Bonn', country: 'DE' }] }, [IN_EU]],
  ])('hold where the ad runs: %j', (geo, met) => {
    expect(policies('ad-set', within(geo), { parent: DECLARED })).toEqual(met);
  });

  it.each([
    [{ special_ad_categories: '["ISSUES_ELECTIONS_POLITICS"]' }, {}, false],
    [DECLARED, { tune_for_category: 'NONE' }, false],
    [{ name: 'Spring' }, {}, true],
    [{ special_ad_categories: [{ toString: 1 }] }, {}, true],
    [{ special_ad_categories: [] }, {}, true],
  ])('ask for the campaign to be declared: %j, %j', (parent, more, asked) => {
    const met = policies('ad-set', { ...within({ countries: ['GB'] }), ...more }, { parent });
    expect(met.includes('meta-special-ad-category')).toBe(asked);
  });

  it('on detailed targeting are about nothing that the advertiser brings along', () => {
    const said = read('targeting', {
      ...OFF,
      interests: [{ id: '1', name: 'Ramadan' }],
      custom_audiences: [{ id: '2', name: 'Mosque members' }],
    });
    const sensitive = ['/body/interests/0/name', '/body/custom_audiences/0/name'];
    const found = (places: string[]) =>
      policyFindings('meta', said, places)
        .filter(({ policy }) => policy === 'meta-sensitive-detailed-targeting')
        .map(({ pointers }) => pointers);
    expect(found(sensitive)).toEqual([['/body/interests/0/name']]);
    expect(found(sensitive.slice(1))).toEqual([]);
  });
});

describe('what stands beside the targeting is known', () => {
  const DAYS = { start_minute: 480, end_minute: 1200, days: [1, 2], timezone_type: 'USER' };
  const PROMOTED = {
    page_id: '11',
    pixel_id: '12',
    custom_event_type: 'LEAD',
    pixel_rule: '{"and":[{"event":{"eq":"Lead"}},{"or":[{"url":{"i_contains":"join"}}]}]}',
    omnichannel_object: { app: [{ application_id: '13' }], pixel: [{ pixel_id: '12' }] },
  };

  it('in an ad set', () => {
    const body = {
      name: 'Buses',
      targeting: OFF,
      promoted_object: PROMOTED,
      attribution_spec: [{ event_type: 'CLICK_THROUGH', window_days: 7 }],
      adset_schedule: JSON.stringify([DAYS]),
      frequency_control_specs: [{ event: 'IMPRESSIONS', interval_days: 7, max_frequency: 2 }],
      bid_constraints: { roas_average_floor: 10000 },
      bid_info: { ACTIONS: 100 },
      budget_schedule_specs: [{ time_start: 1, time_end: 2, weekly_schedule: [DAYS] }],
      adlabels: [{ name: 'Spring' }, { id: '14', account: { id: '15' } }],
      campaign: { id: '16', name: 'Spring', objective: 'OUTCOME_AWARENESS' },
      campaign_spec: { name: 'Spring', special_ad_categories: ['ISSUES_ELECTIONS_POLITICS'] },
      source_adset: { id: '17' },
      issues_info: [{ level: 'AD_SET', error_code: 1, error_message: 'No funds' }],
      learning_stage_info: { status: 'LEARNING', conversions: 3, attribution_windows: ['1d_view'] },
      recommendations: [{ title: 'Raise the budget', recommendation_data: { link: 'https://example.org' } }],
      brand_safety_config: { comment_moderation_filter: 'NONE' },
      trending_topics_spec: { is_all_trending: false, trending_topics: ['Football'] },
      review_feedback: { global: { POLICY: 'Not approved' } },
    };
    expect(unread('ad-set', body)).toEqual([]);
    expect(signals('ad-set', body)).toEqual([]);
  });

  it('in a campaign', () => {
    const body = {
      special_ad_categories: [],
      promoted_object: PROMOTED,
      adset_bid_amounts: { 11: 100 },
      adset_budgets: [{ adset_id: '11', daily_budget: 100 }],
      brand_lift_studies: [{ id: '12', name: 'Study', business: { id: '13', name: 'Party' } }],
      source_campaign: { id: '14' },
    };
    expect(unread('campaign', body)).toEqual([]);
  });

  it('in an audience that is read back', () => {
    const body = {
      id: '11',
      name: 'Donors',
      subtype: 'CUSTOM',
      data_source: { type: 'FILE_IMPORTED', sub_type: 'HASHES', creation_params: '[]' },
      delivery_status: { code: 200, description: 'Ready' },
      operation_status: { code: 200, description: 'Normal' },
      permission_for_actions: { can_edit: true, can_share: true },
      sharing_status: { status: 'active', sharing_relationship_id: '12' },
      external_event_source: { id: '13' },
      owner_business: { id: '14', name: 'Party' },
    };
    expect(unread('custom-audience', body)).toEqual([]);
  });

  it('and what does not belong there is told', () => {
    const body = { targeting: OFF, promoted_object: { page_id: '11', zz_religion: 'x' } };
    expect(unread('ad-set', body)).toEqual(['/body/promoted_object/zz_religion']);
  });
});

describe('products that people looked at', () => {
  it('are named by their set, whatever events count', () => {
    const product = {
      product_set_id: '11',
      inclusions: [{ retention_seconds: 864000, rule: { event: { eq: 'ViewContent' } } }],
    };
    const body = { ...OFF, product_audience_specs: [product] };
    expect(unread('targeting', body)).toEqual(['/body/product_audience_specs/0/product_set_id']);
    expect(read('targeting', body).audienceKind).toBe('retargeting');
  });
});
