/** How a number is dialled within a country: after a leading 0, or always with so many digits. */
export type Dialling = { readonly code: string } & ({ readonly trunk: '0' } | { readonly digits: number });

const afterZero = (codes: Record<string, string>): [string, Dialling][] =>
  Object.entries(codes).map(([country, code]) => [country, { code, trunk: '0' }]);
const ofLength = (codes: Record<string, [code: string, digits: number]>): [string, Dialling][] =>
  Object.entries(codes).map(([country, [code, digits]]) => [country, { code, digits }]);

/**
 * Countries whose national numbers can be told without a guess. From any other, a number must be in international
 * form: Italy keeps its leading 0, Hungary dials 06, Russia 8, and in some countries it depends on the number.
 */
export const DIALLING: ReadonlyMap<string, Dialling> = new Map([
  ...afterZero({
    ...{ GB: '44', GG: '44', IM: '44', JE: '44', IE: '353' },
    ...{ AL: '355', AT: '43', BA: '387', BE: '32', BG: '359', CH: '41', DE: '49', FI: '358', FR: '33' },
    ...{ HR: '385', ME: '382', MK: '389', NL: '31', RO: '40', RS: '381', SE: '46', SI: '386', SK: '421' },
    ...{ TR: '90', UA: '380', IL: '972', EG: '20', GH: '233', KE: '254', NG: '234', ZA: '27' },
    ...{ AU: '61', BD: '880', ID: '62', IN: '91', JP: '81', KR: '82', MY: '60', NZ: '64', PH: '63' },
    ...{ PK: '92', TH: '66', VN: '84' },
  }),
  ...ofLength({
    ...{ US: ['1', 10], CA: ['1', 10] },
    ...{ CY: ['357', 8], CZ: ['420', 9], DK: ['45', 8], ES: ['34', 9], GR: ['30', 10], IS: ['354', 7] },
    ...{ LV: ['371', 8], MT: ['356', 8], NO: ['47', 8], PL: ['48', 9], PT: ['351', 9] },
    ...{ HK: ['852', 8], SG: ['65', 8] },
  }),
]);

/** Codes after which no number begins with 0, so that a 0 there is the one that is dialled within the country. */
export const DROPS_ZERO: ReadonlySet<string> = new Set(
  [...DIALLING.values()].filter((dialling) => 'trunk' in dialling).map(({ code }) => code),
);

/** Codes after which a 0 belongs to the number: Côte d’Ivoire, Gabon, Congo, San Marino and Italy. */
export const KEEPS_ZERO: ReadonlySet<string> = new Set(['225', '241', '242', '378', '39']);

/** The country code with which a number begins: no code is the beginning of another. */
export const countryCodeOf = (digits: string): string =>
  /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/.exec(digits)?.[0] ?? '';
