import type { PlatformPolicy } from './policy.js';

const CHECKED = '2026-11-23';

/** Where X lists political content ads as allowed. The list on its page bears no date. */
const X_COUNTRIES = ['AE', 'AR', 'CL', 'CO', 'EC', 'GB', 'ID', 'IL', 'JP', 'MX', 'PE', 'SA', 'US', 'ZA'];

/** What platforms themselves forbid or ask of political ads. They change often: each says when it was read. */
export const POLICIES: readonly PlatformPolicy[] = [
  {
    id: 'meta-no-political-ads-in-eu',
    platforms: ['meta'],
    territory: 'eu',
    effect: 'forbids',
    title: 'Meta takes no political, electoral or social issue ads in the EU',
    explanation: 'Since the EU’s rules on political advertising apply, Meta refuses such ads there.',
    since: '2025-10-06',
    checkedOn: CHECKED,
    source: 'Meta’s announcement of July 2025, about.fb.com',
  },
  {
    id: 'meta-special-ad-category',
    platforms: ['meta'],
    territory: 'outside-eu',
    when: ['category-not-declared'],
    effect: 'requires',
    title: 'The campaign has to be declared as one on issues, elections or politics',
    explanation:
      'Meta asks for special_ad_categories to hold ISSUES_ELECTIONS_POLITICS, with the country, for an authorised advertiser whose ads say who paid for them.',
    checkedOn: CHECKED,
    source: 'Meta, Marketing API: special ad categories',
  },
  {
    id: 'meta-sensitive-detailed-targeting',
    platforms: ['meta'],
    territory: 'anywhere',
    onSensitive: true,
    when: ['interests'],
    effect: 'forbids',
    title: 'Detailed targeting on sensitive matters was removed',
    explanation:
      'Options that relate to health causes, sexual orientation, religion, ethnicity or political beliefs are not offered any more. A body that holds one was made before, or by hand.',
    since: '2022-01-19',
    checkedOn: CHECKED,
    source: 'Meta’s announcement of November 2021, as reported by searchengineland.com and politico.com',
  },
  {
    id: 'google-no-political-ads-in-eu',
    platforms: ['google-ads', 'google-data-manager'],
    territory: 'eu',
    effect: 'forbids',
    title: 'Google takes no political ads in the EU',
    explanation:
      'Campaigns have to declare whether they hold EU political advertising, and those that do are refused.',
    since: '2025-09-22',
    checkedOn: CHECKED,
    source: 'Google Ads API: EU political advertising requirements',
  },
  {
    id: 'google-election-ads-targeting',
    platforms: ['google-ads', 'google-data-manager'],
    territory: 'anywhere',
    when: ['list', 'lookalike', 'retargeting', 'segments', 'interests'],
    effect: 'forbids',
    title: 'Google lets election ads be targeted by place, age, sex and context only',
    explanation:
      'Audience lists, Customer Match, remarketing, lookalikes, and Google’s own or custom segments are refused for election ads, in the UK among others.',
    since: '2020-01-06',
    checkedOn: CHECKED,
    source: 'Google’s advertising policies on political content, support.google.com/adspolicy/answer/6014595',
  },
  {
    id: 'google-election-ads-radius',
    platforms: ['google-ads'],
    territory: 'anywhere',
    when: ['radius'],
    effect: 'forbids',
    title: 'Google refuses a radius around a point for election ads',
    explanation: 'Places are allowed down to the postcode; a radius around a place is not.',
    since: '2020-01-06',
    checkedOn: CHECKED,
    source: 'Google’s advertising policies on political content, support.google.com/adspolicy/answer/6014595',
  },
  {
    id: 'linkedin-no-political-ads',
    platforms: ['linkedin'],
    territory: 'anywhere',
    effect: 'forbids',
    title: 'LinkedIn takes no political ads',
    explanation: 'Ads for or against a party, a candidate or a ballot proposition are prohibited everywhere.',
    checkedOn: CHECKED,
    source: 'LinkedIn’s advertising policies, as analysed by conductatlas.com; the page itself was not read',
  },
  {
    id: 'linkedin-political-intent',
    platforms: ['linkedin'],
    territory: 'anywhere',
    when: ['category-not-declared'],
    effect: 'requires',
    title: 'A campaign has to say whether it is political',
    explanation:
      'LinkedIn asks for politicalIntent in each campaign. A political campaign that says it is not, or that says nothing, is declared wrongly.',
    checkedOn: '2026-11-29',
    source: 'LinkedIn, Create and Manage Campaigns, version 202602',
  },
  {
    id: 'tiktok-no-political-ads',
    platforms: ['tiktok'],
    territory: 'anywhere',
    effect: 'forbids',
    title: 'TikTok takes no political ads',
    explanation:
      'Ads by or for parties, politicians and campaigns are prohibited everywhere, calls to vote and referendums included.',
    checkedOn: CHECKED,
    source: 'TikTok’s ads policy on politics, religion and culture, ads.tiktok.com',
  },
  {
    id: 'snapchat-political-ads-conditions',
    platforms: ['snapchat'],
    territory: 'anywhere',
    effect: 'requires',
    title: 'Snapchat reviews political ads, which have to say who paid for them',
    explanation:
      'Political ads have to show “paid for by” and to keep to the law. They may not collect special category data.',
    checkedOn: CHECKED,
    source: 'Snap’s political and advocacy advertising policies, values.snap.com',
  },
  {
    id: 'snapchat-sensitive-targeting',
    platforms: ['snapchat'],
    territory: 'anywhere',
    onSensitive: true,
    effect: 'unclear',
    title: 'Snapchat may forbid targeting on sensitive matters',
    explanation:
      'An analysis of its policies says that health, sexual orientation, religion and political views may be no basis of targeting, nor of lists. Snap’s own page says only that ads may not collect such data.',
    checkedOn: '2026-11-29',
    source: 'conductatlas.com on Snapchat’s advertising policies; values.snap.com, general requirements',
  },
  {
    id: 'x-political-ads-countries',
    platforms: ['x'],
    territory: 'outside-listed-countries',
    countries: X_COUNTRIES,
    effect: 'forbids',
    title: 'X takes political ads in some countries only',
    explanation:
      'The country is not on X’s list of those in which political content may be advertised. Ads that campaign ask for certification besides.',
    checkedOn: '2026-11-29',
    source: 'X Business, ads policies: political content, a stored copy without a date',
  },
  {
    id: 'x-sensitive-targeting',
    platforms: ['x'],
    territory: 'anywhere',
    onSensitive: true,
    effect: 'forbids',
    title: 'X forbids targeting on sensitive categories',
    explanation:
      'Political affiliation, trade union membership, religion, health and the like may not be targeted, and no such data may be sent.',
    checkedOn: CHECKED,
    source: 'X Business, targeting of sensitive categories; X Ads API agreement, section 4.3',
  },
];
