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
        ...[
          'fibro fighter',
          'lupus fighter',
          'stop the stigma',
          'end the stigma',
          'go gold for kids',
          'ausome',
        ],
        ...['puzzle piece ribbon', 'autism ribbon', 'capitol crawl', 'section 504', '504 plan', 'asl nook'],
        ...['the blue dot project', 'ausome mom', 'ausome kids', 'different not less', 'differently abled'],
        {
          term: 'the mighty',
          onlyWith: ['chronic', 'illness', 'disability', 'health', 'autism', 'community'],
        },
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
    ...terms(
      [{ category: 'health', basis: 'proxy' }],
      ['teal ribbon', 'gold ribbon awareness', 'awareness ribbon', 'awareness bracelet'],
    ),
    ...terms(
      [
        { category: 'race', basis: 'declared' },
        { category: 'ethnic-origin', basis: 'declared' },
      ],
      [
        ...['mom', 'moms', 'dads', 'mothers', 'fathers', 'parents', 'couples', 'marriage', 'love', 'joy'].map(
          (who) => `black ${who}`,
        ),
        ...['homeschooler', 'yogi', 'yoga', 'runners', 'farmers', 'gardeners', 'foodie', 'traveler'].map(
          (who) => `black ${who}`,
        ),
        ...['birdwatchers', 'birders', 'vegan', 'cosplayer', 'gamers', 'readers', 'bookstagram'].map(
          (who) => `black ${who}`,
        ),
        {
          term: 'race film',
          not: [{ phrase: 'car race film', why: 'motor sport' }],
          onlyWith: ['black', 'african', 'genre', 'micheaux'],
        },
      ],
    ),
    ...terms(
      [{ category: 'ethnic-origin', basis: 'declared' }],
      [
        ...[
          'poles in',
          'turks in',
          'swedes in',
          'danes in',
          'finns in',
          'spaniards in',
          'arabs in',
          'rai music',
          'rai algerian',
        ],
        ...[
          'swiss in london',
          'irish in america',
          'irish in london',
          'irish in britain',
          'irish in new york',
        ],
        ...[
          'french in london',
          'welsh in london',
          'scots in london',
          'portuguese in london',
          'chinese in britain',
        ],
        ...[
          'chinese in america',
          'japanese in america',
          'polish in london',
          'dutch in london',
          'scots abroad',
        ],
      ],
    ),
    ...terms(
      [
        { category: 'race', basis: 'proxy' },
        { category: 'ethnic-origin', basis: 'proxy' },
      ],
      ['zydeco', 'new jack swing', 'neo soul', 'go go music', 'dc go go'],
    ),
    ...terms(
      [{ category: 'ethnic-origin', basis: 'proxy' }],
      [
        'lowrider',
        'lowrider culture',
        'tropical music latin',
        'latin tropical',
        'schlager',
        'schlager music',
      ],
    ),
    ...terms(
      [{ category: 'religious-or-philosophical-beliefs', basis: 'declared' }],
      [
        ...[
          'i m not perfect just forgiven',
          'not perfect just forgiven',
          'i can do all things',
          'missiology',
        ],
        ...['missiologist', 'mothers of preschoolers', 'witchy woman', 'witchy women', 'witchy vibes'],
      ],
    ),
    ...terms(
      [{ category: 'political-opinions', basis: 'declared' }],
      [
        ...[
          'bernie',
          'hillary',
          'biden',
          'obama',
          'kamala',
          'desantis',
          'romney',
          'mccain',
          'aoc',
          'buttigieg',
        ].map((whom) => `for ${whom}`),
        ...['choose life license plate', 'choose life', 'in this house we believe', 'deplorable and proud'],
        ...[
          'proud deplorable',
          'adorable deplorable',
          'yellow vests',
          'yellow vest protest',
          'yellow vest movement',
        ],
      ],
    ),
    ...terms(
      [
        { category: 'political-opinions', basis: 'declared' },
        { category: 'ethnic-origin', basis: 'proxy' },
      ],
      ['statehood for puerto rico', 'puerto rico statehood', 'puerto rican statehood'],
    ),
    ...terms(
      [{ category: 'political-opinions', basis: 'proxy' }],
      [
        ...[
          'stop animal cruelty',
          'end animal cruelty',
          'save the whales',
          'save the rainforest',
          'animal advocate',
        ],
        ...['save the post office', 'save the usps', 'save the arctic', 'save venezuela', 'sos venezuela'],
        ...[
          'save the elephants',
          'save the orangutans',
          'save the amazon',
          'save our oceans',
          'save the ocean',
        ],
        ...[
          'save the planet',
          'save our planet',
          'save the earth',
          'stop climate change',
          'stop deforestation',
        ],
        ...['stop factory farming', 'save our forests', 'hate has no home here', 'well behaved women seldom'],
        ...['cannabis legalization', 'cannabis legalisation', 'marijuana legalization', 'statehood for'],
      ],
    ),
    ...terms(
      [{ category: 'trade-union-membership', basis: 'declared' }],
      [
        'union songs',
        'labor songs',
        'pro union',
        'right to organize',
        'right to organise',
        'protect the right to organize',
      ],
    ),
    ...terms([{ category: 'trade-union-membership', basis: 'proxy' }], ['labor history', 'labour history']),
    ...terms(
      [{ category: 'sexual-orientation', basis: 'declared' }],
      ['womyn s music', 'womyns music', 'womyn', 'womyn born womyn'],
    ),
    ...terms(
      [{ category: 'sexual-orientation', basis: 'proxy' }],
      ['androgynous fashion', 'androgyny', 'androgynous'],
    ),
    ...terms(
      [
        { category: 'genetic-data', basis: 'declared' },
        { category: 'ethnic-origin', basis: 'proxy' },
      ],
      ['adoptee dna search', 'adoptees dna search', 'dna search', 'dna search angels', 'dna detectives'],
    ),
  ],
};
