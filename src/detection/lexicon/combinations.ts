import type { SpecialCategory } from '../special-categories.js';

/** Words that say little by themselves: what a signal hints at. */
export interface Hint {
  /** Kebab-case name, unique. */
  readonly hint: string;
  /** What it is in a sentence. */
  readonly called: string;
  readonly words: readonly [string, ...string[]];
  /** Counts only where people are left out by it. */
  readonly excluded?: true;
}

/** Hints that together reveal what none of them does alone. */
export interface Combination {
  readonly all: readonly [string, string, ...string[]];
  readonly category: SpecialCategory;
  readonly confidence: number;
  readonly why: string;
}

/** What signals hint at. */
export const hints: readonly Hint[] = [
  {
    hint: 'surname',
    called: 'surnames',
    words: ['surname', 'last name', 'family name', 'lname', 'full name', 'name of elector'],
  },
  {
    hint: 'forename',
    called: 'first names',
    words: ['forename', 'first name', 'given name', 'fname'],
  },
  {
    hint: 'kind-of-neighbourhood',
    called: 'the kind of neighbourhood',
    words: [
      ...(['mosaic', 'acorn', 'cameo', 'prizm', 'geodemographic', 'oac', 'oac 2011', 'oac 2021'] as const),
      ...['output area classification', 'postcode classification', 'postcode type', 'postcode cluster'],
      ...[
        'neighbourhood type',
        'neighborhood type',
        'neighbourhood segment',
        'census profile',
        'ward profile',
      ],
    ],
  },
  {
    hint: 'language',
    called: 'language',
    words: [
      ...([
        'language',
        'preferred language',
        'browser language',
        'device language',
        'keyboard language',
      ] as const),
      ...['app language', 'lang', 'locale', 'spoken language', 'language setting'],
    ],
  },
  {
    hint: 'birthplace',
    called: 'where people were born',
    words: [
      ...(['country of birth', 'birth country', 'place of birth', 'birthplace', 'born abroad'] as const),
      ...['born outside the uk', 'cob', 'year of arrival', 'date of arrival in the uk'],
    ],
  },
  {
    hint: 'ties-abroad',
    called: 'ties to a country',
    words: [
      ...(['international call', 'calls abroad', 'money transfer', 'remittance', 'roaming country'] as const),
      ...['visits family abroad', 'visiting friends and relatives', 'family abroad'],
    ],
  },
  {
    hint: 'diet',
    called: 'what people eat',
    words: [
      'diet',
      'dietary',
      'dietary requirement',
      'meat type',
      'butcher',
      'food preference',
      'meal choice',
    ],
  },
  {
    hint: 'no-pork',
    called: 'leaving out who buys pork',
    words: ['pork', 'bacon', 'ham', 'gammon', 'sausage', 'hog roast'],
    excluded: true,
  },
  {
    hint: 'no-alcohol',
    called: 'leaving out who drinks',
    words: ['alcohol', 'wine', 'beer', 'lager', 'cider', 'spirits', 'pub', 'gin', 'whisky', 'drinker'],
    excluded: true,
  },
  {
    hint: 'no-christmas',
    called: 'leaving out who keeps Christmas',
    words: ['christmas', 'xmas', 'easter'],
    excluded: true,
  },
  {
    hint: 'weekly-hour',
    called: 'a fixed hour in the week',
    words: [
      ...([
        'friday lunchtime',
        'friday midday',
        'friday afternoon',
        'friday noon',
        'friday evening',
      ] as const),
      ...['saturday morning', 'saturday inactivity', 'no activity on saturday', 'sunday morning'],
    ],
  },
  {
    hint: 'own-gender',
    called: 'people’s gender',
    words: ['gender', 'sex of contact', 'male', 'female', 'man', 'woman', 'mr', 'mrs'],
  },
  {
    hint: 'partner-gender',
    called: 'the gender of the partner',
    words: [
      ...([
        'partner gender',
        'gender of partner',
        'spouse gender',
        'gender of spouse',
        'interested in men',
      ] as const),
      ...['interested in women', 'partner title', 'title of partner', 'gender of second adult'],
    ],
  },
  {
    hint: 'payroll',
    called: 'deductions from pay',
    words: [
      'payroll deduction',
      'check off',
      'deduction at source',
      'subscription by payroll',
      'paid by payroll',
    ],
  },
  {
    hint: 'organised-work',
    called: 'work that is mostly organised',
    words: [
      ...(['public sector', 'civil servant', 'teacher', 'nurse', 'train driver', 'postal worker'] as const),
      ...['firefighter', 'bus driver', 'local government worker', 'university staff', 'warehouse worker'],
    ],
  },
  {
    hint: 'newspaper',
    called: 'the newspaper',
    words: [
      'newspaper',
      'newspaper readership',
      'newspaper read',
      'daily paper',
      'news source',
      'paper taken',
    ],
  },
  {
    hint: 'area-vote',
    called: 'how the area voted',
    words: [
      ...([
        'area vote share',
        'ward vote share',
        'constituency result',
        'ward result',
        'leave share',
      ] as const),
      ...['remain share', 'referendum result', 'local election result', 'polling district result'],
    ],
  },
  {
    hint: 'unscented',
    called: 'unscented care',
    words: ['unscented lotion', 'fragrance free lotion', 'unscented soap', 'cocoa butter'],
  },
  {
    hint: 'minerals',
    called: 'mineral supplements',
    words: ['zinc', 'magnesium', 'calcium supplement', 'iron supplement', 'folate', 'mineral supplement'],
  },
  {
    hint: 'wearable',
    called: 'readings from the body',
    words: ['heart rate', 'resting pulse', 'step count', 'sleep pattern', 'sleep data', 'wearable data'],
  },
  {
    hint: 'pharmacy',
    called: 'visits to a pharmacy',
    words: ['pharmacy', 'chemist', 'pharmacy spend', 'pharmacy visit', 'repeat collection'],
  },
];

/** What hints reveal together. */
export const combinations: readonly Combination[] = [
  {
    all: ['surname', 'kind-of-neighbourhood'],
    category: 'ethnic-origin',
    confidence: 0.7,
    why: 'Joined, they sort people by origin about as well as asking them.',
  },
  {
    all: ['surname', 'birthplace'],
    category: 'ethnic-origin',
    confidence: 0.8,
    why: 'Together they tell where a family comes from.',
  },
  {
    all: ['forename', 'kind-of-neighbourhood'],
    category: 'ethnic-origin',
    confidence: 0.6,
    why: 'First names follow origin and faith, and where people live narrows it.',
  },
  {
    all: ['surname', 'language'],
    category: 'ethnic-origin',
    confidence: 0.7,
    why: 'Together they tell which community somebody belongs to.',
  },
  {
    all: ['language', 'birthplace'],
    category: 'ethnic-origin',
    confidence: 0.8,
    why: 'Together they tell which community somebody belongs to.',
  },
  {
    all: ['language', 'ties-abroad'],
    category: 'ethnic-origin',
    confidence: 0.7,
    why: 'Together they tell which community somebody belongs to.',
  },
  {
    all: ['language', 'birthplace', 'diet'],
    category: 'religious-or-philosophical-beliefs',
    confidence: 0.7,
    why: 'What somebody from a place eats or leaves tells their faith.',
  },
  {
    all: ['surname', 'diet'],
    category: 'religious-or-philosophical-beliefs',
    confidence: 0.6,
    why: 'A name and what is eaten or left tell a faith.',
  },
  {
    all: ['no-pork', 'no-alcohol'],
    category: 'religious-or-philosophical-beliefs',
    confidence: 0.7,
    why: 'Who is left when both are taken out is mostly of one faith.',
  },
  {
    all: ['no-christmas', 'no-pork'],
    category: 'religious-or-philosophical-beliefs',
    confidence: 0.7,
    why: 'Who is left when both are taken out is mostly of a faith that keeps neither.',
  },
  {
    all: ['language', 'no-pork'],
    category: 'religious-or-philosophical-beliefs',
    confidence: 0.6,
    why: 'Among speakers of some languages, who buys no pork is of one faith.',
  },
  {
    all: ['weekly-hour', 'diet'],
    category: 'religious-or-philosophical-beliefs',
    confidence: 0.6,
    why: 'An hour kept every week and what is eaten tell a faith.',
  },
  {
    all: ['own-gender', 'partner-gender'],
    category: 'sexual-orientation',
    confidence: 0.9,
    why: 'Both genders together say who lives with whom.',
  },
  {
    all: ['payroll', 'organised-work'],
    category: 'trade-union-membership',
    confidence: 0.6,
    why: 'What is deducted from such pay is mostly a union’s subscription.',
  },
  {
    all: ['newspaper', 'area-vote'],
    category: 'political-opinions',
    confidence: 0.7,
    why: 'The paper and the neighbours’ votes predict somebody’s own.',
  },
  {
    all: ['unscented', 'minerals'],
    category: 'health',
    confidence: 0.6,
    why: 'Retailers have told pregnancies from just these purchases.',
  },
  {
    all: ['wearable', 'pharmacy'],
    category: 'health',
    confidence: 0.6,
    why: 'Readings from the body and what a pharmacy hands out tell an illness.',
  },
];
