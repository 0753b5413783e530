import type { RuleCase } from './case.js';
import { contextual, list, none, source, TOLD } from './plans.js';

type More = Parameters<typeof source>[1];

const UNSTATED = undefined as never;
const scraped = (more: More = {}) => list({ audience: { sources: [source('social-media', more)] } });
const tool = (
  more: { matchesSocialProfiles?: 'yes' | 'no'; matchingCanBeOff?: 'yes' | 'no' },
  patch: Parameters<typeof list>[0] = {},
) => list({ suppliers: [{ kind: 'campaigning-platform', role: 'processor', ...more }], ...patch });

const PAGE = {
  platform: 'Facebook',
  role: 'joint-controller',
  insightsUsed: 'aggregate',
  noticeOnPage: 'yes',
  arrangement: 'yes',
} as const;
const page = (more: object = {}) =>
  none({ audience: { sources: [], signals: [] }, ownPages: [{ ...PAGE, ...more }] });

export const publicData: readonly RuleCase[] = [
  {
    rule: 'PUB-01',
    name: 'People whose posts were read were told of it',
    plan: scraped(),
    expect: 'met',
    evidence: ['/audience/sources/0/kind', '/audience/sources/0/told/topics/0'],
  },
  {
    rule: 'PUB-01',
    name: 'People in a public list of directors were told nothing',
    plan: list({ audience: { sources: [source('public-data', { told: { topics: [] } })] } }),
    expect: 'broken',
    evidence: ['/audience/sources/0/told/topics'],
  },
  {
    rule: 'PUB-01',
    name: 'It is not said on which day people were told of what was taken from their posts',
    plan: scraped({ told: { topics: TOLD.topics } }),
    expect: 'open',
    missing: ['/audience/sources/0/told/on'],
  },
  {
    rule: 'PUB-01',
    name: 'Nothing was taken from public places',
    plan: list(),
    expect: 'not-applicable',
  },

  {
    rule: 'PUB-02',
    name: 'There is another reason than openness for using what people posted',
    plan: scraped(),
    expect: 'met',
    evidence: ['/audience/sources/0/onlyReasonIsPublic'],
  },
  {
    rule: 'PUB-02',
    name: 'Profiles are used because they are open',
    plan: scraped({ onlyReasonIsPublic: 'yes' }),
    expect: 'broken',
    evidence: ['/audience/sources/0/kind', '/audience/sources/0/onlyReasonIsPublic'],
  },
  {
    rule: 'PUB-02',
    name: 'It is not said why open profiles may be used',
    plan: scraped({ onlyReasonIsPublic: UNSTATED }),
    expect: 'open',
    missing: ['/audience/sources/0/onlyReasonIsPublic'],
  },
  {
    rule: 'PUB-02',
    name: 'No open profiles are used',
    plan: list(),
    expect: 'not-applicable',
  },

  {
    rule: 'PUB-03',
    name: 'Single posts were chosen, each for a reason',
    plan: scraped(),
    expect: 'met',
    evidence: ['/audience/sources/0/harvestedInBulk'],
  },
  {
    rule: 'PUB-03',
    name: 'All profiles of a town were harvested',
    plan: scraped({ harvestedInBulk: 'yes' }),
    expect: 'broken',
    evidence: ['/audience/sources/0/harvestedInBulk'],
  },
  {
    rule: 'PUB-03',
    name: 'It is not said how profiles were chosen',
    plan: scraped({ harvestedInBulk: UNSTATED }),
    expect: 'open',
    missing: ['/audience/sources/0/harvestedInBulk'],
  },
  {
    rule: 'PUB-03',
    name: 'A contextual ad harvests nothing',
    plan: contextual(),
    expect: 'not-applicable',
  },

  {
    rule: 'PUB-04',
    name: 'The campaigning platform can match profiles, and it can be switched off',
    plan: tool({ matchesSocialProfiles: 'yes', matchingCanBeOff: 'yes' }),
    expect: 'met',
    evidence: ['/suppliers/0/matchingCanBeOff'],
  },
  {
    rule: 'PUB-04',
    name: 'The campaigning platform matches nothing',
    plan: tool({ matchesSocialProfiles: 'no' }),
    expect: 'met',
    evidence: ['/suppliers/0/matchesSocialProfiles'],
  },
  {
    rule: 'PUB-04',
    name: 'The campaigning platform matches everybody, and nobody can stop it',
    plan: tool({ matchesSocialProfiles: 'yes', matchingCanBeOff: 'no' }),
    expect: 'broken',
    evidence: ['/suppliers/0/kind', '/suppliers/0/matchesSocialProfiles', '/suppliers/0/matchingCanBeOff'],
  },
  {
    rule: 'PUB-04',
    name: 'It is not said what the campaigning platform matches',
    plan: tool({}),
    expect: 'open',
    missing: ['/suppliers/0/matchesSocialProfiles', '/suppliers/0/matchingCanBeOff'],
  },
  {
    rule: 'PUB-04',
    name: 'It is not said whether a campaigning platform is among those who handle the data',
    plan: list({ suppliers: null }),
    expect: 'open',
    missing: ['/suppliers'],
  },
  {
    rule: 'PUB-04',
    name: 'No campaigning platform is used',
    plan: list(),
    expect: 'not-applicable',
  },

  {
    rule: 'PUB-05',
    name: 'A DPIA covers the campaigning platform',
    plan: tool({ matchesSocialProfiles: 'no' }),
    expect: 'met',
    evidence: ['/suppliers/0/kind', '/dpia/done'],
  },
  {
    rule: 'PUB-05',
    name: 'A campaigning platform is used without a DPIA',
    plan: tool({ matchesSocialProfiles: 'no' }, { dpia: { done: 'no' } }),
    expect: 'broken',
    evidence: ['/dpia/done'],
  },
  {
    rule: 'PUB-05',
    name: 'Nothing is said of a DPIA of the campaigning platform',
    plan: tool({ matchesSocialProfiles: 'no' }, { dpia: null }),
    expect: 'open',
    missing: ['/dpia/done'],
  },
  {
    rule: 'PUB-05',
    name: 'A mailing house is no campaigning platform',
    plan: list({ suppliers: [{ kind: 'mailing-house', role: 'processor' }], dpia: { done: 'no' } }),
    expect: 'not-applicable',
  },

  {
    rule: 'OWN-01',
    name: 'A party takes the platform of its page for a joint controller',
    plan: page(),
    expect: 'met',
    finding: true,
    evidence: ['/ownPages/0/platform', '/ownPages/0/insightsUsed', '/ownPages/0/role'],
  },
  {
    rule: 'OWN-01',
    name: 'A party calls the platform of its page a processor',
    plan: page({ role: 'processor' }),
    expect: 'broken',
    contradiction: true,
    evidence: ['/ownPages/0/role'],
  },
  {
    rule: 'OWN-01',
    name: 'It is not said what the platform of the page is taken for',
    plan: page({ role: undefined }),
    expect: 'open',
    finding: true,
    missing: ['/ownPages/0/role'],
  },
  {
    rule: 'OWN-01',
    name: 'It is not said whether the campaign has pages',
    plan: list({ ownPages: null }),
    expect: 'open',
    finding: false,
    missing: ['/ownPages'],
  },
  {
    rule: 'OWN-01',
    name: 'The campaign has no page',
    plan: list(),
    expect: 'not-applicable',
  },
  {
    rule: 'OWN-01',
    name: 'A contextual ad is not asked for pages',
    plan: contextual({ ownPages: null }),
    expect: 'not-applicable',
  },

  {
    rule: 'OWN-02',
    name: 'The page has its notice, and both sides know their part',
    plan: page(),
    expect: 'met',
    evidence: ['/ownPages/0/noticeOnPage', '/ownPages/0/arrangement'],
  },
  {
    rule: 'OWN-02',
    name: 'One of two pages has no notice',
    plan: none({ ownPages: [PAGE, { ...PAGE, noticeOnPage: 'no' }] }),
    expect: 'broken',
    evidence: ['/ownPages/1/noticeOnPage'],
  },
  {
    rule: 'OWN-02',
    name: 'Neither notice nor arrangement of the page is stated',
    plan: page({ noticeOnPage: 'unknown', arrangement: undefined }),
    expect: 'open',
    missing: ['/ownPages/0/noticeOnPage', '/ownPages/0/arrangement'],
  },
  {
    rule: 'OWN-02',
    name: 'There is no page that could have a notice',
    plan: none(),
    expect: 'not-applicable',
  },
];
