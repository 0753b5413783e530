import type { LexiconFamily } from './entry.js';
import { terms } from './terms.js';

/** The names of the categories themselves, as segments, questionnaires and database columns write them. */
export const categoryWords: LexiconFamily = {
  family: 'category-words',
  entries: [
    ...terms(
      [{ category: 'ethnic-origin', basis: 'declared' }],
      [
        'ethnicity', 'ethnic', 'ethnic origin', 'ethnic group', 'ethnic background', 'ethnic minority', 'ethnic heritage',
        'ethnic community', 'ethn', 'eth cd', 'eth code', 'eth grp', 'eth group', 'eth orig', 'ethnic cd', 'ethnicity cd',
        'minority ethnic', 'cultural background', 'heritage community', 'diaspora',
      ],
    ),
    ...terms(
      [{ category: 'ethnic-origin', basis: 'proxy' }],
      [
        'name origin', 'surname origin', 'country of birth', 'birth country', 'country of origin', 'place of birth',
        'mother tongue', 'first language', 'language spoken at home', 'home language', 'nationality', 'citizenship',
        'immigrant background', 'migrant background',
      ],
    ),
    ...terms(
      [{ category: 'race', basis: 'declared' }],
      [
        'racial', 'race and ethnicity', 'race ethnicity', 'race cd', 'race code', 'racial origin', 'racial background',
        'mixed race', 'person of color', 'people of colour', 'people of color', 'skin colour', 'bame', 'bme', 'bipoc',
        {
          term: 'race',
          onlyWith: ['ethnic', 'ethnicity', 'religion', 'origin', 'census', 'minority', 'cd', 'code', 'flag', 'equality', 'relation', 'racism', 'hispanic', 'demographic'],
          why: 'A contest more often than a colour: only beside one of these.',
          not: [
            { phrase: 'race day', why: 'horse racing' },
            { phrase: 'horse race', why: 'horse racing' },
            { phrase: 'race track', why: 'motor racing' },
            { phrase: 'race course', why: 'horse racing' },
            { phrase: 'human race', why: 'everybody' },
            { phrase: 'arms race', why: 'weapons' },
            { phrase: 'boat race', why: 'rowing' },
            { phrase: 'race car', why: 'motor racing' },
            { phrase: 'road race', why: 'running and cycling' },
            { phrase: 'race for life', why: 'a charity run' },
          ],
        },
      ],
    ),
    ...terms(
      [{ category: 'religious-or-philosophical-beliefs', basis: 'declared' }],
      [
        'religion', 'religious', 'religiosity', 'relig', 'relig cd', 'relig aff', 'religious affiliation', 'religious belief',
        'religious identity', 'philosophical belief', 'faith group', 'faith community', 'faith cd', 'faith code',
        'faith score', 'denomination cd', 'spiritual belief', 'interfaith', 'place of worship', 'worshipper',
      ],
    ),
    ...terms(
      [{ category: 'political-opinions', basis: 'declared' }],
      [
        'political opinion', 'political affiliation', 'political view', 'political leaning', 'political belief',
        'political party', 'political persuasion', 'political ideology', 'party affiliation', 'party support',
        'party preference', 'voting intention', 'vote intention', 'polit aff', 'pol aff', 'pol lean',
      ],
    ),
    ...terms(
      [{ category: 'trade-union-membership', basis: 'declared' }],
      [
        'trade union', 'trade unionist', 'labor union', 'labour union', 'union membership', 'union member', 'tu member',
        'tu mbr', 'tu memb', 'tu membership', 'union mbr', 'union rep', 'shop steward',
      ],
    ),
    ...terms(
      [{ category: 'genetic-data', basis: 'declared' }],
      ['genetic', 'genetic data', 'genetic test', 'genome', 'genomic', 'dna test', 'dna profile', 'dna sample', 'dna kit'],
    ),
    ...terms(
      [{ category: 'biometric-data', basis: 'declared' }],
      [
        'biometric', 'biometric data', 'facial recognition', 'face recognition', 'fingerprint scan', 'iris scan',
        'retina scan', 'voiceprint', 'faceprint', 'voice print', 'face template', 'fingerprint template', 'gait recognition',
      ],
    ),
    ...terms(
      [{ category: 'health', basis: 'declared' }],
      [
        'health condition', 'medical condition', 'long term condition', 'disability', 'disabled', 'illness', 'disease',
        'diagnosis', 'mental health', 'health status', 'medical history', 'disab', 'disab flag', 'disab cd', 'health cond',
        'med cond', 'ailment',
      ],
    ),
    ...terms(
      [{ category: 'sex-life', basis: 'declared' }],
      ['sex life', 'sexual practice', 'sexual behaviour', 'sexual behavior', 'sexual activity', 'sexual partner'],
    ),
    ...terms(
      [{ category: 'sexual-orientation', basis: 'declared' }],
      [
        'sexual orientation', 'sexuality', 'sex orient', 'sexual orient', 'sex orientation', 'sexual identity', 'sexual preference',
        'same sex',
      ],
    ),
    ...terms(
      [{ category: 'sexual-orientation', basis: 'proxy' }],
      ['gender identity', 'gender reassignment', 'gender dysphoria', 'gender ident'],
    ),
  ],
};
