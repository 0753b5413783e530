import { dataSupplierFacts } from './data-suppliers.js';
import { electoralRegisterFacts } from './electoral-register.js';
import type { FactReaders } from './fact.js';
import { indirectCollectionFacts } from './indirect-collection.js';
import { ownPageFacts } from './own-pages.js';
import { privacyInformationFacts } from './privacy-information.js';
import { publicDataFacts } from './public-data.js';

/** Where data comes from, and what people are told. */
export const collectingDataFacts = {
  ...electoralRegisterFacts,
  ...privacyInformationFacts,
  ...indirectCollectionFacts,
  ...dataSupplierFacts,
  ...publicDataFacts,
  ...ownPageFacts,
} satisfies FactReaders;
