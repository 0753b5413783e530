/** Google’s numbers of countries in which political ads have rules of their own, and of the UK and the US. */
export const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['2040', 'AT'],
  ['2056', 'BE'],
  ['2100', 'BG'],
  ['2191', 'HR'],
  ['2196', 'CY'],
  ['2203', 'CZ'],
  ['2208', 'DK'],
  ['2233', 'EE'],
  ['2246', 'FI'],
  ['2250', 'FR'],
  ['2276', 'DE'],
  ['2300', 'GR'],
  ['2348', 'HU'],
  ['2372', 'IE'],
  ['2380', 'IT'],
  ['2428', 'LV'],
  ['2440', 'LT'],
  ['2442', 'LU'],
  ['2470', 'MT'],
  ['2528', 'NL'],
  ['2616', 'PL'],
  ['2620', 'PT'],
  ['2642', 'RO'],
  ['2703', 'SK'],
  ['2705', 'SI'],
  ['2724', 'ES'],
  ['2752', 'SE'],
  ['2826', 'GB'],
  ['2840', 'US'],
]);

const NAMES = new Intl.DisplayNames(['en'], { type: 'region' });

/** These countries by their names in English, in lower case. */
const CODES: ReadonlyMap<string, string> = new Map([
  ...[...COUNTRIES.values()].map((code) => [(NAMES.of(code) ?? code).toLowerCase(), code] as const),
  ['czech republic', 'CZ'],
]);

/**
 * The country in which an area lies, where its name ends in it: “Berlin, Germany”, “Bavaria (Germany)”, “Germany”.
 * Northern Ireland is none.
 */
export function countryOf(area: string): string | undefined {
  const name = area.toLowerCase().replace(/[\s.)\]]+$/, '');
  for (const [country, code] of CODES) {
    if (!name.endsWith(country)) continue;
    const before = name.slice(0, -country.length);
    if (!/[\p{L}\d]$/u.test(before) && !/(?:^|[^\p{L}])(?:northern|new)\s+$/u.test(before)) return code;
  }
  return undefined;
}

/** Google’s numbers of languages. */
export const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['1000', 'English'],
  ['1001', 'German'],
  ['1002', 'French'],
  ['1003', 'Spanish'],
  ['1004', 'Italian'],
  ['1014', 'Portuguese'],
  ['1017', 'Chinese (simplified)'],
  ['1018', 'Chinese (traditional)'],
  ['1019', 'Arabic'],
  ['1020', 'Bulgarian'],
  ['1023', 'Hindi'],
  ['1027', 'Hebrew'],
  ['1030', 'Polish'],
  ['1031', 'Russian'],
  ['1032', 'Romanian'],
  ['1036', 'Ukrainian'],
  ['1037', 'Turkish'],
  ['1041', 'Urdu'],
  ['1056', 'Bengali'],
  ['1064', 'Persian'],
  ['1072', 'Gujarati'],
  ['1110', 'Punjabi'],
  ['1130', 'Tamil'],
]);
