import type { Exclusion, Item, LexiconFamily, TermGroup } from './entry.js';
import { terms } from './terms.js';

/** What a list of peoples adds to a family. */
type Peoples = Required<Pick<LexiconFamily, 'entries' | 'made'>>;

const DECLARED = [{ category: 'ethnic-origin', basis: 'declared' }] as const;
const LIKELY = [{ category: 'ethnic-origin', basis: 'declared', confidence: 0.85 }] as const;
const PROXY = [{ category: 'ethnic-origin', basis: 'proxy' }] as const;

/** What follows a people's name when the people are meant: `polish household`, `irish citizen`. */
const PEOPLE_NOUNS = [
  'people',
  'heritage',
  'background',
  'household',
  'family',
  'resident',
  'citizen',
  'expat',
  'worker',
  'homeowner',
  'business owner',
  'owned business',
  'shopkeeper',
  'elder',
  'population',
  'student',
  'muslim',
  'hindu',
  'sikh',
  'christian',
  'jew',
  'cultural centre',
  'cultural center',
  'cultural association',
  'association',
  'community centre',
  'independence day',
  'day parade',
  'heritage month',
  'identity',
  'born',
  'british',
  'american',
  'dating',
  'matrimonial',
  'mum',
  'mom',
  'pensioner',
  'pride',
  'roots',
  'and proud',
  'studies',
  'genealogy',
  'cultural society',
  'cultural festival',
  'grandmother',
  'grandma',
] as const;

/** What stands before a people's name when somebody says that they belong to it. */
const SELF_NAMING = ['proud to be', 'i love being', 'kiss me i m', 'being', 'growing up'] as const;

/** What follows the plural of a people's name that makes it people far from home, or at home with themselves. */
const PLURAL_PHRASES = ['in', 'of', 'be like', 'living in'] as const;

/** Nations whose pride is patriotism to those who live there. */
const NOT_ORIGINS = new Set([
  'european',
  'australian',
  'canadian',
  'new zealander',
  'mediterranean',
  'nordic',
]);

/** What follows a people's name when something is meant that mostly that people uses. */
const COMMUNITY_THINGS = [
  'language',
  'speaker',
  'speaking',
  'newspaper',
  'radio',
  'tv channel',
  'satellite tv',
  'media',
  'news',
  'grocery',
  'supermarket',
  'food shop',
  'embassy',
  'consulate',
  'passport',
  'saturday school',
  'calling card',
  'culture',
] as const;

/** The same for peoples whose food, films and fashion haven't become everybody's. */
const CULTURE_THINGS = [
  'food',
  'cuisine',
  'restaurant',
  'recipe',
  'music',
  'song',
  'drama',
  'cinema',
  'film',
  'movie',
  'fashion',
  'clothing',
  'wedding',
  'tv',
  'cricket',
] as const;

/** Words anywhere in a signal that show the name of a people to be about people. */
const ABOUT_PEOPLE = [
  'community',
  'communities',
  'diaspora',
  'descent',
  'descendant',
  'ancestry',
  'origin',
  'ethnic',
  'ethnicity',
  'ethnicities',
  'nationality',
  'immigrant',
  'migrant',
  'voter',
  'elector',
  'electorate',
  'refugee',
  'surname',
  'forename',
  'birthplace',
  'onomap',
] as const;

/** Words beside a country's name that make it a place people come from. */
const FROM_THERE = [
  'diaspora',
  'born',
  'birth',
  'birthplace',
  'ancestry',
  'heritage',
  'expat',
  'migrant',
  'immigrant',
  'remittance',
  'remit',
  'nationality',
  'embassy',
  'consulate',
  'abroad',
  'descent',
  'parents',
] as const;

const GOODS = [
  'airline',
  'airway',
  'grand prix',
  'rug',
  'cruise',
  'holiday',
  'coast',
  'open',
  'hamster',
  'deadlift',
  'split squat',
  'dwarf goat',
  'dinar',
  'rupiah',
  'rupee',
  'lira',
  'trek',
  'tea',
  'furniture',
  'travel',
  'tour',
  'wine',
  'spice',
  'nadu',
  'cat',
  'goat',
  'cigar',
  'noodle',
  'cucumber',
  'carpet',
  'resort',
  'seasoning',
  'super league',
  'premier league',
  'village',
  'desert',
  'grill',
  'safari',
  'coffee',
  'pony',
] as const;

/**
 * Peoples whose bare name is hardly used of goods or places (`punjabi`, `somali`): the name itself declares the
 * origin, and their language, media and food are proxies for it.
 */
export function peoplesByName(names: readonly string[]): Peoples {
  return {
    entries: terms(
      LIKELY,
      names.map((term) => ({ term, not: exclusions(term, GOODS, 'goods, travel or sport, not a people') })),
    ),
    made: names.map((name) => ({
      opening: firstWordOf(name),
      make: () => terms(PROXY, phrases(name, [...COMMUNITY_THINGS, ...CULTURE_THINGS])),
    })),
  };
}

/**
 * Peoples whose name is also a word for food, goods, travel or sport (`italian`, `turkish`): it counts only as
 * part of a phrase about people, or beside a word that is.
 */
export function peoplesInContext(names: readonly string[]): Peoples {
  return {
    entries: names.flatMap((name) =>
      terms(DECLARED, [{ term: name, onlyWith: ABOUT_PEOPLE }, `british ${name}`]),
    ),
    made: [
      ...SELF_NAMING.map((phrase) => ({
        opening: firstWordOf(phrase),
        make: () =>
          terms(
            DECLARED,
            names.filter((name) => !NOT_ORIGINS.has(name)).map((name) => `${phrase} ${name}`),
          ),
      })),
      ...names.filter(takesPlural).map((name) => ({
        opening: firstWordOf(`${name}s`),
        make: () => terms(DECLARED, phrases(`${name}s`, PLURAL_PHRASES)),
      })),
      ...names.map((name) => ({
        opening: firstWordOf(name),
        make: () => [
          ...terms(
            DECLARED,
            phrases(name, PEOPLE_NOUNS).map((term) => (term.endsWith(' family') ? familyOnly(term) : term)),
          ),
          ...terms(PROXY, phrases(name, COMMUNITY_THINGS)),
        ],
      })),
    ],
  };
}

/** Entries for countries: a proxy where the signal says that somebody comes from there or sends money home. */
export function countriesOfOrigin(names: readonly string[]): TermGroup[] {
  return terms(
    PROXY,
    names.map((term) => ({ term, onlyWith: FROM_THERE })),
  );
}

/** `mexican` makes `mexicans`, but `polish` no plural. */
function takesPlural(name: string): boolean {
  return !NOT_ORIGINS.has(name) && (name.endsWith('an') || name === 'greek');
}

function familyOnly(term: string): Item {
  const goods = ['holiday', 'car', 'restaurant', 'hotel', 'villa', 'resort', 'recipe', 'wine'];
  return { term, not: exclusions(term, goods, 'goods and travel for families') };
}

function phrases(name: string, nouns: readonly string[]): string[] {
  return nouns.map((noun) => `${name} ${noun}`);
}

function exclusions(name: string, nouns: readonly string[], why: string): Exclusion[] {
  return phrases(name, nouns).map((phrase) => ({ phrase, why }));
}

function firstWordOf(name: string): string {
  return name.split(' ')[0] ?? name;
}
