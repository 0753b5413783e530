import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../src/platforms/index.js';
import { objectNamed, type PlatformId } from '../../src/platforms/platform.js';
import { readBody } from '../../src/platforms/read-body.js';
import { PlatformScreeningRequest } from '../../src/platforms/request.js';
import { screeningOfBody } from '../../src/platforms/screen-body.js';
import { Plan } from '../../src/screening/plan.js';
import { screen } from '../../src/screening/screen.js';
import type { Assessment } from '../../src/screening/screening.js';
import type { BodyCase } from './body-case.js';
import { TAXONOMIES } from './cases/index.js';
import { inOrder } from './in-order.js';

/** A body, and the audience of the plan that somebody would write who says the same in our own words. */
interface Pair {
  readonly platform: PlatformId;
  readonly named: string;
  readonly channel: string;
  readonly kind: BodyCase['kind'];
  readonly request: { object: string; body: object; names?: Record<string, string> };
  readonly audience: object;
}

const PAIRS: readonly Pair[] = [
  {
    platform: 'meta',
    named: 'Meta',
    channel: 'social-ad',
    kind: 'segments',
    request: {
      object: 'ad-set',
      body: {
        name: 'Ward 4',
        targeting: {
          geo_locations: { countries: ['GB'] },
          flexible_spec: [{ interests: [{ id: '6003000000001', name: 'Lutheranism' }] }],
          exclusions: { behaviors: [{ id: '6002000000003', name: 'Frequent travellers' }] },
        },
      },
    },
    audience: {
      name: 'Ward 4',
      signals: [{ value: 'Lutheranism', kind: 'interest' }],
      exclusions: [{ value: 'Frequent travellers', kind: 'interest' }],
    },
  },
  {
    platform: 'google-ads',
    named: 'Google Ads',
    channel: 'online-ad',
    kind: 'lookalike',
    request: {
      object: 'user-list',
      body: {
        operations: [
          {
            create: {
              name: 'Like our donors',
              lookalikeUserList: { seedUserListIds: ['8100000001'], countryCodes: ['GB'] },
            },
          },
        ],
      },
      names: { '8100000001': 'Donors of the spring appeal' },
    },
    audience: {
      name: 'Like our donors',
      signals: [],
      exclusions: [],
      seed: { signals: [{ value: 'Donors of the spring appeal', kind: 'segment' }] },
    },
  },
  {
    platform: 'google-data-manager',
    named: 'Google',
    channel: 'online-ad',
    kind: 'list',
    request: {
      object: 'user-list',
      body: {
        displayName: 'Bus passengers who wrote to us',
        ingestedUserListInfo: {
          uploadKeyTypes: ['CONTACT_ID'],
          contactIdInfo: { dataSourceType: 'DATA_SOURCE_TYPE_FIRST_PARTY' },
        },
      },
    },
    audience: { name: 'Bus passengers who wrote to us', signals: [], exclusions: [] },
  },
  {
    platform: 'linkedin',
    named: 'LinkedIn',
    channel: 'social-ad',
    kind: 'segments',
    request: {
      object: 'ad-campaign',
      body: {
        name: 'Housing',
        politicalIntent: 'POLITICAL',
        targetingCriteria: {
          include: { and: [{ or: { 'urn:li:adTargetingFacet:groups': ['urn:li:group:4400001'] } }] },
        },
      },
      names: { 'urn:li:group:4400001': 'Trade Union Reps Network' },
    },
    audience: {
      name: 'Housing',
      signals: [{ value: 'Trade Union Reps Network', kind: 'interest' }],
      exclusions: [],
    },
  },
  {
    platform: 'tiktok',
    named: 'TikTok',
    channel: 'social-ad',
    kind: 'segments',
    request: {
      object: 'ad-group',
      body: { adgroup_name: 'Vote local', location_ids: ['2635167'], interest_category_ids: ['15101'] },
      names: { '15101': 'Gardening' },
    },
    audience: { name: 'Vote local', signals: [{ value: 'Gardening', kind: 'interest' }], exclusions: [] },
  },
  {
    platform: 'snapchat',
    named: 'Snapchat',
    channel: 'social-ad',
    kind: 'segments',
    request: {
      object: 'ad-squad',
      body: {
        name: 'Students register',
        targeting: { geos: [{ country_code: 'uk' }], interests: [{ category_id: ['SLC_900'] }] },
      },
      names: { SLC_900: 'Political News Watchers' },
    },
    audience: {
      name: 'Students register',
      signals: [{ value: 'Political News Watchers', kind: 'interest' }],
      exclusions: [],
    },
  },
  {
    platform: 'x',
    named: 'X',
    channel: 'social-ad',
    kind: 'segments',
    request: {
      object: 'targeting-criteria',
      body: { line_item_id: '6f9an', targeting_type: 'PHRASE_KEYWORD', targeting_value: 'union ballot' },
    },
    audience: { signals: [{ value: 'union ballot', kind: 'interest' }], exclusions: [] },
  },
  {
    platform: 'openrtb',
    named: 'OpenRTB',
    channel: 'real-time-bidding',
    kind: 'segments',
    request: {
      object: 'bid-request',
      body: {
        id: 'r1',
        imp: [{ id: '1' }],
        user: { data: [{ segment: [{ id: 'x-889', name: 'Diabetes sufferers' }] }] },
      },
    },
    audience: { signals: [{ value: 'Diabetes sufferers', kind: 'segment' }], exclusions: [] },
  },
];

describe('a body comes to what the plan that says the same comes to', () => {
  it.each(PAIRS)('$platform', ({ platform: id, named, channel, kind, request, audience }) => {
    const platform = PLATFORMS.find((each) => each.id === id)!;
    const context = inOrder(kind);
    const sent = PlatformScreeningRequest.parse({ ...request, context });
    const reading = readBody(platform, objectNamed(platform, request.object)!, sent, TAXONOMIES);
    const ofBody = screeningOfBody(screen(Plan.parse(reading.plan)), platform, sent, reading);

    const { audience: stated, delivery, ...rest } = context;
    const { seed, sources, platform: terms, largeScale, ...ofOneKind } = stated!;
    const ofPlan = screen(
      Plan.parse({
        ...rest,
        delivery: { ...delivery, channels: [channel] },
        audience: {
          kind,
          largeScale,
          platform: { name: named, ...terms },
          ...(kind === 'lookalike' ? {} : { sources }),
          ...ofOneKind,
          ...audience,
          ...(kind === 'lookalike' && { seed: { ...seed, ...(audience as { seed: object }).seed } }),
        },
      }),
    );
    expect(comesTo(ofBody)).toEqual(comesTo(ofPlan));
  });
});

const comesTo = ({
  decision,
  findings,
  duties,
  missing,
  specialCategories,
  article22,
  dpia,
}: Assessment) => ({
  decision,
  findings: findings.map(({ rule, contradiction }) => [rule, contradiction]),
  duties: duties.map(({ rule, status }) => [rule, status]),
  missing: missing.map(({ rule, question }) => [rule, question]),
  categories: specialCategories.map(({ signal, category, basis }) => [signal.value, category, basis]),
  answers: article22.questions.flatMap(({ prompts }) => prompts.map(({ id, answer }) => [id, answer])),
  applies: article22.applies,
  dpia,
});
