import type { LexiconFamily } from './entry.js';
import { terms } from './terms.js';

/** Parts of the body that tell a disorder when they stand before what patients call themselves. */
const PARTS = [
  ...['kidney', 'liver', 'heart', 'lung', 'brain', 'thyroid', 'pituitary', 'adrenal', 'spine', 'colon'],
  ...['bladder', 'pancreas', 'bone marrow', 'heart valve', 'rare', 'rare disease', 'chronic', 'medical'],
];

/** What patients, and those who stand by them, call themselves. */
const PATIENTS = [
  'warrior',
  'survivor',
  'thriver',
  'patient advocate',
  'support group',
  'mama',
  'mom',
  'kid',
];

/** What communities call themselves, and the slogans that they print on shirts. */
export const whatCommunitiesCallThemselves: LexiconFamily = {
  family: 'what-communities-call-themselves',
  entries: [
    ...terms(
      [{ category: 'health', basis: 'declared' }],
      [
        ...PARTS.flatMap((part) =>
          PATIENTS.filter((who) => !(part === 'rare' && who !== 'warrior')).map((who) => ({
            term: `${part} ${who}`,
            not: [{ phrase: `lion ${part} ${who}`, why: 'fantasy' }],
          })),
        ),
        ...['save the ta tas', 'save the tatas', 'save the boobies', 'save second base', 'feel your boobies'],
        ...['one day at a time recovery', 'angel babies', 'born sleeping', 'mommy to an angel'],
        'mother of an angel baby',
      ],
    ),
    ...terms(
      [{ category: 'health', basis: 'proxy' }],
      [{ term: '22 a day', onlyWith: ['veteran', 'suicide', 'ptsd'] }, '22 pushup challenge', 'mission 22'],
    ),
    ...terms(
      [
        { category: 'race', basis: 'declared' },
        { category: 'ethnic-origin', basis: 'declared' },
      ],
      [
        ...['i love being black', 'proud to be black', 'black and proud', 'unapologetically black'],
        ...['loving v virginia', 'transracial adoption', 'transracial adoptee', 'whiteness studies'],
        {
          term: 'loving day',
          not: [
            { phrase: 'fun loving day', why: 'idiom' },
            { phrase: 'dog loving day', why: 'animals' },
            { phrase: 'loving day care', why: 'nursery' },
          ],
        },
      ],
    ),
    ...terms(
      [{ category: 'race', basis: 'proxy' }],
      ['swirl couples', 'swirl dating', 'swirl life', 'history of slavery'],
    ),
    ...terms(
      [
        { category: 'ethnic-origin', basis: 'declared' },
        { category: 'political-opinions', basis: 'proxy' },
      ],
      [
        ...['brown', 'native', 'indigenous', 'asian', 'latino', 'aboriginal'].map(
          (people) => `${people} lives matter`,
        ),
        'every child matters orange shirt',
        'orange shirt day',
      ],
    ),
    ...terms(
      [{ category: 'ethnic-origin', basis: 'declared' }],
      ['laiko', 'shaabi', 'kompa', 'kompa music', 'konpa', 'chingona', 'chingonas'],
    ),
    ...terms(
      [{ category: 'ethnic-origin', basis: 'proxy' }],
      [
        ...[
          'zouk',
          'fado',
          'fado music',
          'ethiopian cuisine',
          'ethiopian food',
          'african studies',
          'spanglish',
        ],
        ...['third culture kid', 'kiss me i m irish'],
      ],
    ),
    ...terms([{ category: 'religious-or-philosophical-beliefs', basis: 'declared' }], ['quiverfull']),
    ...terms(
      [{ category: 'political-opinions', basis: 'declared' }],
      [
        ...['abortion in', 'abortion debate', 'abortion law', 'abortion laws', 'unborn lives matter'],
        ...['save social security', 'save medicare', 'save medicaid', 'hands off social security'],
        'homeschool legal defense',
      ],
    ),
    ...terms(
      [{ category: 'political-opinions', basis: 'proxy' }],
      [
        {
          term: 'lives matter',
          not: [
            ...['dog', 'cat', 'pet', 'pitbull', 'pit bull', 'bully breed', 'animal', 'horse'].map((pet) => ({
              phrase: `${pet} lives matter`,
              why: 'animals',
            })),
          ],
        },
        ...['stop human trafficking', 'end human trafficking', 'human trafficking', 'save the bees'],
        ...[
          'stop animal testing',
          'ban animal testing',
          'end animal testing',
          'save darfur',
          'gender studies',
        ],
        ...[
          'save our schools',
          'term limits',
          'legalize it',
          'legalise it',
          'womens studies',
          'women s studies',
        ],
        ...['stop bullying legislation', 'stop whaling', 'stop the dolphin slaughter', 'stop puppy mills'],
      ],
    ),
    ...terms(
      [{ category: 'trade-union-membership', basis: 'declared' }],
      [
        ...['proud to be union', 'live better work union', 'union proud', 'union and proud', 'united nurses'],
        { term: 'nurses united', not: [{ phrase: 'nurses united kingdom', why: 'country' }] },
        {
          term: 'joe hill',
          onlyWith: ['union', 'labor', 'iww', 'wobblies', 'songwriter', 'activist', 'dreamed'],
        },
      ],
    ),
    ...terms(
      [{ category: 'trade-union-membership', basis: 'proxy' }],
      [
        ...['labor law', 'labour law', 'ironworker wife', 'lineman wife', 'boilermaker wife', 'ironworker'],
        'union pipeliner',
      ],
    ),
    ...terms(
      [{ category: 'sexual-orientation', basis: 'declared' }],
      ['free mom hugs', 'free dad hugs', 'butch and femme', 'butch femme', 'butch lesbian'],
    ),
    ...terms([{ category: 'sexual-orientation', basis: 'proxy' }], ['love wins']),
    ...terms(
      [
        { category: 'sexual-orientation', basis: 'proxy' },
        { category: 'health', basis: 'proxy' },
      ],
      ['born this way foundation'],
    ),
    ...terms(
      [
        { category: 'sex-life', basis: 'proxy' },
        { category: 'religious-or-philosophical-beliefs', basis: 'proxy' },
      ],
      ['abstinence education', 'abstinence only', 'sexual abstinence', 'abstinence until marriage'],
    ),
  ],
};
