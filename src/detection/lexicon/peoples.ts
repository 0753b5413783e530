import type { Exclusion, LexiconEntry } from './entry.js';
import { terms } from './terms.js';

const DECLARED = [{ category: 'ethnic-origin', basis: 'declared' }] as const;
const LIKELY = [{ category: 'ethnic-origin', basis: 'declared', confidence: 0.85 }] as const;
const PROXY = [{ category: 'ethnic-origin', basis: 'proxy' }] as const;

/** What follows a people's name when the people are meant: `polish community`, `somali voter`. */
const PEOPLE_NOUNS = [
  'people', 'community', 'diaspora', 'heritage', 'descent', 'descendant', 'ancestry', 'ancestor', 'origin', 'ethnicity',
  'ethnic', 'background', 'household', 'family', 'resident', 'voter', 'vote', 'elector', 'electorate', 'citizen',
  'immigrant', 'migrant', 'expat', 'expatriate', 'refugee', 'worker', 'homeowner', 'business owner', 'owned business',
  'shopkeeper', 'elder', 'population', 'student', 'muslim', 'hindu', 'sikh', 'christian', 'catholic', 'jew', 'community centre',
  'community center', 'community association', 'community group', 'cultural centre', 'cultural center', 'cultural association',
  'cultural identity', 'identity', 'surname', 'forename', 'born', 'speaking community', 'british', 'american', 'church',
  'welfare association', 'american culture', 'independence day', 'roots', 'single', 'dating', 'matrimonial', 'parent', 'mum',
] as const;

/** What follows a people's name when something is meant that mostly that people uses. */
const COMMUNITY_THINGS = [
  'language', 'speaker', 'speaking', 'newspaper', 'radio', 'radio station', 'tv channel', 'television channel', 'satellite tv',
  'media', 'news', 'language media', 'language tv', 'grocery', 'grocer', 'supermarket', 'food shop', 'shop', 'embassy', 'consulate',
  'high commission', 'passport', 'saturday school', 'supplementary school', 'calling card', 'money transfer', 'remittance',
] as const;

/** The same for peoples whose food, films and fashion haven't become everybody's. */
const CULTURE_THINGS = [
  'food', 'cuisine', 'restaurant', 'recipe', 'cooking', 'music', 'song', 'drama', 'serial', 'cinema', 'film', 'movie', 'fashion',
  'clothing', 'dress', 'suit', 'wedding', 'bridal', 'jewellery', 'sweet', 'tv', 'television', 'cricket', 'football', 'celebrity',
  'actor', 'actress', 'singer', 'politics', 'takeaway', 'spice', 'snack', 'literature', 'poetry',
] as const;

/** Words elsewhere in a signal that show a name of a people to be about people. */
const ABOUT_PEOPLE = [
  'diaspora', 'descent', 'ancestry', 'ethnic', 'ethnicity', 'ethnicities', 'nationality', 'immigrant', 'migrant', 'voter',
  'elector', 'refugee', 'surname', 'forename', 'birthplace', 'community', 'communities', 'origin', 'onomap',
] as const;

/** Words beside a country's name that make it a place people come from. */
const FROM_THERE = [
  'diaspora', 'born', 'birth', 'birthplace', 'ancestry', 'heritage', 'expat', 'expats', 'migrant', 'immigrant', 'remittance', 'remit',
  'nationality', 'embassy', 'consulate', 'abroad', 'roots', 'descent', 'parents',
] as const;

const TRADE = ['airline', 'airway', 'grand prix', 'rug', 'carpet', 'coffee', 'cruise', 'holiday', 'coast', 'rupee', 'league', 'open'];

/**
 * Entries for peoples whose bare name is hardly used of goods or places (`punjabi`, `somali`): the name itself
 * declares the origin, and their media, food and fashion are proxies for it.
 */
export function peoplesByName(names: readonly string[]): LexiconEntry[] {
  return names.flatMap((name) => [
    ...terms(LIKELY, [{ term: name, not: tradeNames(name) }]),
    ...terms(DECLARED, [`british ${name}`, ...phrases(name, PEOPLE_NOUNS)]),
    ...terms(PROXY, [...phrases(name, COMMUNITY_THINGS), ...phrases(name, CULTURE_THINGS)]),
  ]);
}

/**
 * Entries for peoples whose name is also a word for food, goods, travel or sport (`italian`, `turkish`): it
 * counts only as part of a phrase about people, or beside a word that is.
 */
export function peoplesInContext(names: readonly string[]): LexiconEntry[] {
  return names.flatMap((name) => [
    ...terms(DECLARED, [
      { term: name, onlyWith: ABOUT_PEOPLE },
      `british ${name}`,
      ...phrases(name, PEOPLE_NOUNS).map((term) => ({ term, not: familyGoods(term) })),
    ]),
    ...terms(PROXY, phrases(name, COMMUNITY_THINGS)),
  ]);
}

/** Entries for countries: a proxy where the signal says that somebody comes from there or sends money home. */
export function countriesOfOrigin(names: readonly string[]): LexiconEntry[] {
  return terms(
    PROXY,
    names.map((term) => ({ term, onlyWith: FROM_THERE })),
  );
}

function phrases(name: string, nouns: readonly string[]): string[] {
  return nouns.map((noun) => `${name} ${noun}`);
}

function tradeNames(name: string): Exclusion[] {
  return TRADE.map((noun) => ({ phrase: `${name} ${noun}`, why: 'goods, travel or sport, not a people' }));
}

function familyGoods(term: string): Exclusion[] {
  if (!term.endsWith(' family')) return [];
  return ['holiday', 'car', 'restaurant', 'hotel', 'villa', 'resort', 'recipe'].map((noun) => ({
    phrase: `${term} ${noun}`,
    why: 'goods and travel for families',
  }));
}
