/**
 * A marketplace's catalogue of segments, made up: as many rows and bytes as the one that leaked in 2021.
 *
 * The same seed makes the same rows. They are paths below a provider, as such catalogues hold them; nearly all
 * are about shopping, jobs and homes, some about faith, illness or votes, and many words are names that occur
 * only a few times.
 */
export const CATALOGUE = { rows: 651_464, bytes: 68_600_000, seed: 2021 } as const;

/** The first rows of the catalogue, without line ends. */
export function* catalogueRows(
  count: number = CATALOGUE.rows,
  seed: number = CATALOGUE.seed,
): Generator<string> {
  const { below, pick } = randomness(seed);
  const brands = Array.from({ length: 40_000 }, () => brandName(below));
  const name = (): string => pick(brands);
  for (let row = 0; row < count; row++) yield rowOf(row, { below, pick, name });
}

interface Makers {
  readonly below: (limit: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly name: () => string;
}

function rowOf(row: number, { below, pick, name }: Makers): string {
  const topic = below(100) < SHARE_OF_TELLING ? pick(TELLING) : pick(HARMLESS);
  const levels = [pick(PROVIDERS), pick(COUNTRIES), ...topic];
  levels.push(below(3) === 0 ? `${pick(HOW)} ${pick(WHO)} ${pick(BANDS)}` : `${name()} ${pick(WHO)}`);
  return `${levels.join(pick([' > ', ' > ', ' - ', ' | ']))} (${100_000 + row})`;
}

/** Of a hundred rows, so many tell something. */
const SHARE_OF_TELLING = 12;

const list = (text: string): string[] => text.trim().split(/\s*\n\s*/);
const paths = (text: string): string[][] => list(text).map((line) => line.split(' > '));

const PROVIDERS = list(`
  Northgate Data
  BlueHarbour
  Lumenta by Kestrel
  OpenShelf Purchases
  MeridianPoint
  TrueLedger Branded Data
  Halden & Wright Homes
  Signalroom Data
  Census Lens
  Pocketmoney Retail Panel
  Grapevine Social
  QuarterTone Panel
`);

const COUNTRIES = [
  'US',
  'UK',
  'Germany',
  'France',
  'Canada',
  'Australia',
  'Brazil',
  'Global',
  'Nordics',
  'Spain',
];

const HARMLESS = paths(`
  Interest > Home & Garden > Kitchen and Dining
  Interest > Sports > Winter Sports > Cross-Country Skiing
  Purchase Intent > Automotive > New Vehicles > Crossover
  Purchase Intent > Travel > Hotels and Motels
  Purchase Intent > Consumer Packaged Goods > Edible > Bakery
  Demographic > Household Data > Number of Adults > 3
  Demographic > Age Range > 45-54
  Business and Finance > Industries > Information Services
  Job Title > Senior Management > Logistics Director
  Technology & Computing > Laptops > Refurbished
  Media and Entertainment > Television > Reality
  Style & Fashion > Women's Clothing > Outerwear
  Food & Drink > World Cuisines
  Mortgage Type > Fixed Rate > Remortgaged
  Property > Length of Residence > 5+ years
  Events > Concert Tickets > Rock
  Retail > Department Stores > Heavy Spenders
  Telecoms > Mobile Contract > SIM Only
  Pets > Dogs > Premium Food
  Games > Role Playing Games > Console
`);

const TELLING = paths(`
  Health > Ailments > Arthritis Sufferers
  Health and Wellness > Conditions > Type 2 Diabetes
  Pharma > Prescription > Antidepressant Users
  Politics > Likely Republican Voters
  Politics > Causes > Gun Rights Supporters
  Religion > Christianity > Evangelical Households
  Religion > Islam > Ramadan Shoppers
  Ethnicity > Hispanic > Spanish Dominant
  Ethnicity > African American > Millennial
  Lifestyle > LGBTQ+ > Same Sex Couples
  Employment > Trade Union Members
  Donors > Faith-based Charities
`);

const WHO = list(`
  Buyers
  Shoppers
  Enthusiasts
  Households
  Intenders
  Switchers
  Subscribers
  Owners
  Visitors
  Heavy Users
  Decision Makers
  Families
`);

const HOW = ['In-Market', 'Likely', 'Frequent', 'Recent', 'Modelled', 'Lapsed', 'Loyal', 'Top Spending'];

const BANDS = [
  'Decile 1',
  'Top 10%',
  '25-34',
  'Last 90 Days',
  'High',
  '$100k+',
  'Q3 2020',
  'Tier 2',
  'HH',
  'Medium',
];

const OPENINGS = 'bal ber cor dan del fen gar hal kel lin lor mar mon nor oak pel quin ros sel tan ter val ver wes yor zan'.split(' '); // prettier-ignore
const MIDDLES = 'a ba co da e fi go i la lo ma mi na o pe ra ri sa ta to u vi'.split(' ');
const ENDINGS = 'bury co dale ex field ford go ia ix land lex ly mart mont nova o on ora tec ton us va ville way'.split(' '); // prettier-ignore

/** "Marilex": a brand that nobody has heard of. */
function brandName(below: Makers['below']): string {
  const of = (parts: readonly string[]): string => parts[below(parts.length)] ?? '';
  const name = of(OPENINGS) + of(MIDDLES) + (below(3) === 0 ? of(MIDDLES) : '') + of(ENDINGS);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Mulberry32: small, and the same everywhere. */
function randomness(seed: number): Pick<Makers, 'below' | 'pick'> {
  let state = seed;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
  return { below, pick: (list) => list[below(list.length)] as (typeof list)[number] };
}
