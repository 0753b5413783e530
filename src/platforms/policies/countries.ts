/** The member states of the European Union. */
export const EU: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

const EURO_AREA = [...EU].filter((code) => !['CZ', 'DK', 'HU', 'PL', 'SE'].includes(code));

/** Of groups of countries that lie in Europe wholly or in part: the countries where rules on political ads differ. */
export const COUNTRIES_OF_GROUP: ReadonlyMap<string, readonly string[]> = new Map([
  ['europe', [...EU, 'CH', 'GB', 'IS', 'LI', 'NO']],
  ['eea', [...EU, 'IS', 'LI', 'NO']],
  ['eu', [...EU]],
  ['euro_area', EURO_AREA],
  ['worldwide', [...EU, 'GB']],
]);
