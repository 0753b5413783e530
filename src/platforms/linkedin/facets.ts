import {
  byLists,
  byRetargeting,
  bySegments,
  byTraits,
  demographics,
  named,
  unlessEvery,
  WHY,
  together,
  allTogether,
} from '../shared.js';
import { speakersOf } from '../languages.js';
import { namedPlace, placeById, placeId } from '../named-places.js';
import { allIgnored, either, keyed, list, noting, object, scalar, type Fields, type Spec } from '../spec.js';
import { textOf } from '../text-of.js';
import { isScalar } from '../walk.js';

const FACET = 'urn:li:adTargetingFacet:';

/** What LinkedIn’s own lookups say of a value beside its URN and its name. */
const LOOKED_UP = allIgnored(WHY.output, 'facet_urn', 'ancestor_urns');

/** Values by their URNs, which tell nothing by themselves. */
const urns = (what: string, kind: 'interest' | 'segment' | 'attribute'): Spec =>
  list(named(what, kind, LOOKED_UP, 'urn'));

/** What LinkedIn ascribes to its members, or what they told it. */
const ascribed = (what: string): Spec => bySegments(urns(what, 'interest'));

/** Values whose URNs can be read. One that can’t is an id like any other. */
const readable = (what: string, words: (urn: string) => string | undefined): Spec =>
  byTraits(
    list(
      either(
        named(what, 'attribute', LOOKED_UP, 'urn'),
        scalar((value, at, said) => {
          const label = words(String(value));
          if (label === undefined) said.id(String(value), what, 'attribute', at);
          else said.described(label, 'attribute', at);
        }),
      ),
    ),
  );

/** `urn:li:ageRange:(25,34)` as `25 to 34`. LinkedIn writes the highest number there is for “and over”. */
function range(urn: string): string | undefined {
  const [, from, to] = /\((\d+),(\d+)\)$/.exec(urn) ?? [];
  if (from === undefined || to === undefined) return undefined;
  return Number(to) >= 2 ** 31 - 1 ? `${from} and over` : `${from} to ${to}`;
}

const inRange =
  (before: string, after = '') =>
  (urn: string): string | undefined => {
    const numbers = range(urn);
    return numbers === undefined ? undefined : `${before}${numbers}${after}`;
  };

/** The older form, `AGE_18_24`, beside the URN. */
function age(value: string): string | undefined {
  const [, from, to] = /^AGE_(\d+)_(\d+|PLUS)$/.exec(value) ?? [];
  if (from !== undefined) return to === 'PLUS' ? `Aged ${from} and over` : `Aged ${from} to ${to}`;
  return inRange('Aged ')(value);
}

const AGES = ['(18,24)', '(25,34)', '(35,54)', '(55,2147483647)'].map((ages) => `urn:li:ageRange:${ages}`);

const GENDERS: ReadonlyMap<string, string> = new Map<string, string>([
  ['urn:li:gender:FEMALE', 'Women'],
  ['urn:li:gender:MALE', 'Men'],
]);

const SENIORITIES = [
  'unpaid',
  'in training',
  'entry level',
  'senior',
  'manager',
  'director',
  'vice president',
  'chief officer',
  'partner',
  'owner',
] as const;

const seniority = (urn: string): string | undefined => {
  const level = SENIORITIES[Number(/^urn:li:seniority:(\d+)$/.exec(urn)?.[1]) - 1];
  return level === undefined ? undefined : `Career level: ${level}`;
};

const experience = (urn: string): string | undefined => {
  const years = /^urn:li:yearsOfExperience:(\d+)$/.exec(urn)?.[1];
  return years === undefined ? undefined : `Years of experience: ${years}`;
};

/** A language as `urn:li:locale:en_GB`, or in the older form as `{ language, country }`. */
const locales: Spec = byTraits(
  list(
    either(
      object(
        { ...allTogether('language', 'country', 'urn', 'name'), ...LOOKED_UP },
        ({ language, urn }, at, said, placeOf) => {
          const [key, value] = isScalar(language) ? ['language', language] : ['urn', urn];
          const speakers = isScalar(value) ? speakersOf(localeOf(String(value))) : undefined;
          if (speakers === undefined) said.unknown(String(key), at, 'We do not know this language.');
          else said.described(speakers, 'attribute', placeOf(String(key)));
        },
      ),
      demographics((urn) => speakersOf(localeOf(urn))),
    ),
  ),
);

const localeOf = (urn: string): string => urn.replace(/^urn:li:locale:/, '');

/** Areas by their URNs: `urn:li:geo:101165590`, or in the older form `urn:li:country:gb`. */
const places: Spec = list(
  either(
    object({ urn: together, name: together, ...LOOKED_UP }, ({ urn, name }, _, said, placeOf) => {
      if (textOf(name).trim() !== '') namedPlace(textOf(name), placeOf('name'), said);
      else if (textOf(urn) !== '') placeById(textOf(urn), placeOf('urn'), said);
      if (isCountry(urn)) said.country(textOf(urn).slice(-2), placeOf('urn'));
    }),
    {
      kind: 'either',
      choose: (urn) =>
        isCountry(urn)
          ? scalar((value, at, said) => {
              said.area(String(value), at);
              said.country(String(value).slice(-2), at);
            })
          : placeId,
    },
  ),
);

const isCountry = (urn: unknown): boolean => /^urn:li:country:[a-z]{2}$/i.test(textOf(urn));

/** The facets by which members are chosen, by the last part of their URNs. */
const FACETS: Fields = {
  locations: places,
  profileLocations: places,
  interfaceLocales: locales,
  ageRanges: unlessEvery(AGES, readable('age range', age)),
  genders: unlessEvery(
    [...GENDERS.keys()],
    readable('gender', (urn) => GENDERS.get(urn)),
  ),
  seniorities: readable('career level', seniority),
  yearsOfExperienceRanges: readable('length of experience', experience),
  staffCountRanges: readable('size of employer', inRange('Employers of ', ' people')),
  revenue: readable('revenue of employer', inRange('Revenue of the employer, in millions: ')),
  growthRate: readable('growth of employer', inRange('Growth of the employer, in per cent: ')),
  groups: ascribed('group'),
  interests: ascribed('interest'),
  memberBehaviors: ascribed('member trait'),
  employers: ascribed('employer'),
  employersAll: ascribed('employer'),
  employersPast: ascribed('employer'),
  followedCompanies: ascribed('organisation that people follow'),
  firstDegreeConnectionCompanies: ascribed('employer of people’s contacts'),
  companyCategory: ascribed('category of employer'),
  industries: ascribed('industry'),
  titles: ascribed('job title'),
  titlesAll: ascribed('job title'),
  titlesPast: ascribed('job title'),
  jobFunctions: ascribed('job function'),
  skills: ascribed('skill'),
  schools: ascribed('school'),
  degrees: ascribed('degree'),
  fieldsOfStudy: ascribed('field of study'),
  audienceMatchingSegments: byLists(urns('matched audience', 'segment')),
  dynamicSegments: byRetargeting(urns('retargeting audience', 'segment')),
  // The older form calls them so.
  retargetingSegments: byRetargeting(urns('retargeting audience', 'segment')),
  similarAudiences: noting(
    (said, at) => {
      // Whoever is left out is not found by it.
      said.foundBy(at.excluded ? 'list' : 'lookalike', at);
    },
    urns('lookalike audience', 'segment'),
  ),
};

/** Facets with their values, each by its URN or, in the older form, by its name. */
export const facets: Spec = keyed((key) => {
  const name = key.startsWith(FACET) ? key.slice(FACET.length) : key;
  return Object.hasOwn(FACETS, name) ? FACETS[name] : undefined;
});
