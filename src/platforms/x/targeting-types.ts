import type { SignalKind } from '../../detection/special-categories.js';
import { bySegments, byLists, demographics, WHY } from '../shared.js';
import { language } from '../languages.js';
import { placeById } from '../named-places.js';
import { ignored, noting, scalar, type At, type Spec } from '../spec.js';

/** What a criterion’s value is called, where the body says so. */
export interface Name {
  readonly value: string;
  readonly at: At;
}

/** How `targeting_value` is read: it turns on `targeting_type`. */
type Reading = (name: Name | undefined) => Spec;

const id =
  (what: string, kind: SignalKind): Reading =>
  (name) =>
    scalar((value, at, said) => {
      said.id(String(value), what, kind, at, name);
    });

/** People of whom X knows what they follow, read, watch or write. */
const ascribed =
  (what: string, kind: SignalKind): Reading =>
  (name) =>
    bySegments(id(what, kind)(name));

const listed: Reading = (name) => byLists(id('custom audience', 'segment')(name));

const followed =
  (what: string): Reading =>
  (name) =>
    noting((said, at) => {
      said.foundBy('retargeting', at);
    }, id(what, 'segment')(name));

/** People whom X holds to be like others: those others are the seed. Where they are left out, there is none. */
const alike =
  (what: string): Reading =>
  (name) =>
    scalar((value, at, said) => {
      if (!at.excluded) return said.seedId(String(value), at, name);
      said.foundBy('segments', at);
      said.id(String(value), what, 'segment', at, name);
    });

/** Words that people have searched, written or read. */
const keyword: Reading = () =>
  bySegments(
    scalar((value, at, said) => {
      said.signal(String(value), 'interest', at);
    }),
  );

const age: Reading = () =>
  demographics((bucket) => {
    const [, from, to] = /^AGE_(?:OVER_)?(\d+)(?:_TO_(\d+))?$/.exec(bucket) ?? [];
    if (from === undefined) return undefined;
    if (to !== undefined) return `${Number(to) < 18 ? 'Children aged' : 'Aged'} ${from} to ${to}`;
    if (Number(from) === 18) return null;
    return Number(from) < 18 ? `Aged ${from} and over` : `Aged over ${from}`;
  });

const GENDERS: ReadonlyMap<string, string> = new Map([
  ['1', 'Men'],
  ['2', 'Women'],
]);

const place: Reading = (name) =>
  scalar((value, at, said) => {
    placeById(String(value), at, said, name);
  });

const device: Reading = () => ignored(WHY.device);

/** The values of `targeting_type` that X documents, and the forms in which it writes older criteria. */
export const TARGETING_TYPES: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ['AGE', age],
  ['GENDER', () => demographics((code) => GENDERS.get(code))],
  ['LANGUAGE', () => language],
  ['LOCATION', place],
  ['INTEREST', ascribed('interest', 'interest')],
  ['CONVERSATION', ascribed('conversation', 'interest')],
  ['EVENT', ascribed('event', 'interest')],
  ['LIVE_TV_EVENT', ascribed('live event', 'interest')],
  ['TV_SHOW', ascribed('television programme', 'interest')],
  ['APP_STORE_CATEGORY', ascribed('category of apps', 'interest')],
  ['FOLLOWERS_OF_USER', ascribed('user whose followers are meant', 'segment')],
  ['SIMILAR_TO_FOLLOWERS_OF_USER', alike('user')],
  ['CAMPAIGN_ENGAGEMENT_LOOKALIKE', alike('campaign')],
  ['USER_ENGAGEMENT_LOOKALIKE', alike('user')],
  ['APP_STORE_CATEGORY_LOOKALIKE', alike('category of apps')],
  ['CAMPAIGN_ENGAGEMENT', followed('campaign')],
  ['USER_ENGAGEMENT', followed('user')],
  [
    'ENGAGEMENT_TYPE',
    () =>
      noting((said, at) => {
        said.foundBy('retargeting', at);
      }, ignored('What people did with a post.')),
  ],
  ['CUSTOM_AUDIENCE', listed],
  ['TAILORED_AUDIENCE', listed],
  [
    'CUSTOM_AUDIENCE_EXPANDED',
    (name) =>
      noting((said, at) => {
        said.expands('The custom audience is expanded: X adds people who resemble those in it.', at);
      }, listed(name)),
  ],
  ['BROAD_KEYWORD', keyword],
  ['EXACT_KEYWORD', keyword],
  ['PHRASE_KEYWORD', keyword],
  ['UNORDERED_KEYWORD', keyword],
  ['NEGATIVE_EXACT_KEYWORD', keyword],
  ['NEGATIVE_PHRASE_KEYWORD', keyword],
  ['NEGATIVE_UNORDERED_KEYWORD', keyword],
  ['DEVICE', device],
  ['PLATFORM', device],
  ['PLATFORM_VERSION', device],
  ['NETWORK_OPERATOR', device],
  ['NETWORK_ACTIVATION_DURATION', device],
  ['WIFI_ONLY', device],
  ['APP_LIST', () => ignored('Apps in which the ad does not stand.')],
]);
