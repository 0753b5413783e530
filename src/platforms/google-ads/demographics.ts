import { demographics } from '../shared.js';
import { noting, type Spec } from '../spec.js';
import { isUnspecified, nameOf, type Names } from './enums.js';

/** Words for codes. Null: whoever Google knows nothing of, so that nobody is chosen. */
type Words = Readonly<Record<string, string | null>>;

const codes = (names: Names, words: Words): Spec =>
  demographics((value) => {
    const name = nameOf(value, names);
    if (isUnspecified(name)) return null;
    return Object.hasOwn(words, name) ? words[name] : undefined;
  });

/** Google takes place, age and sex for election ads, and nothing of the household. */
const household = (of: Spec): Spec =>
  noting((said, at) => {
    said.trait('household', at);
  }, of);

export const ageRange: Spec = codes(
  {
    503001: 'AGE_RANGE_18_24',
    503002: 'AGE_RANGE_25_34',
    503003: 'AGE_RANGE_35_44',
    503004: 'AGE_RANGE_45_54',
    503005: 'AGE_RANGE_55_64',
    503006: 'AGE_RANGE_65_UP',
    503999: 'AGE_RANGE_UNDETERMINED',
  },
  {
    AGE_RANGE_18_24: 'Aged 18 to 24',
    AGE_RANGE_25_34: 'Aged 25 to 34',
    AGE_RANGE_35_44: 'Aged 35 to 44',
    AGE_RANGE_45_54: 'Aged 45 to 54',
    AGE_RANGE_55_64: 'Aged 55 to 64',
    AGE_RANGE_65_UP: 'Aged 65 and over',
    AGE_RANGE_UNDETERMINED: null,
  },
);

export const gender: Spec = codes(
  { 10: 'MALE', 11: 'FEMALE', 20: 'UNDETERMINED' },
  { MALE: 'Men', FEMALE: 'Women', UNDETERMINED: null },
);

export const incomeRange: Spec = household(
  codes(
    {
      510000: 'INCOME_RANGE_UNDETERMINED',
      510001: 'INCOME_RANGE_0_50',
      510002: 'INCOME_RANGE_50_60',
      510003: 'INCOME_RANGE_60_70',
      510004: 'INCOME_RANGE_70_80',
      510005: 'INCOME_RANGE_80_90',
      510006: 'INCOME_RANGE_90_UP',
    },
    {
      INCOME_RANGE_UNDETERMINED: null,
      INCOME_RANGE_0_50: 'Lower half of household incomes',
      INCOME_RANGE_50_60: 'Household incomes above the middle (50% to 60%)',
      INCOME_RANGE_60_70: 'Household incomes above the middle (60% to 70%)',
      INCOME_RANGE_70_80: 'Upper household incomes (70% to 80%)',
      INCOME_RANGE_80_90: 'Upper household incomes (80% to 90%)',
      INCOME_RANGE_90_UP: 'Top tenth of household incomes',
    },
  ),
);

export const parentalStatus: Spec = household(
  codes(
    { 300: 'PARENT', 301: 'NOT_A_PARENT', 302: 'UNDETERMINED' },
    { PARENT: 'Parents', NOT_A_PARENT: 'People without children', UNDETERMINED: null },
  ),
);
