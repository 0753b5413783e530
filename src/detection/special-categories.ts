/**
 * The special categories of personal data that the code lists (section "Special category data",
 * "What is special category data?"), after Article 9(1) GDPR.
 */
export const SPECIAL_CATEGORIES = [
  'race',
  'ethnic-origin',
  'political-opinions',
  'religious-or-philosophical-beliefs',
  'trade-union-membership',
  'genetic-data',
  'biometric-data',
  'health',
  'sex-life',
  'sexual-orientation',
] as const;

export type SpecialCategory = (typeof SPECIAL_CATEGORIES)[number];

/**
 * How a signal comes to tell a category: it denotes it (`declared`), the category can be inferred from it
 * (`proxy`), or a technique is built to infer it (`inferred`).
 */
export const BASES = ['declared', 'proxy', 'inferred'] as const;

export type Basis = (typeof BASES)[number];

/**
 * What a signal is; the detector reads field names, places and sentences each in their own way. An `id` stands for
 * something whose name is not known: what it may tell is unknown.
 */
export const SIGNAL_KINDS = [
  'segment',
  'interest',
  'attribute',
  'field',
  'location',
  'technique',
  'free-text',
  'id',
] as const;

export type SignalKind = (typeof SIGNAL_KINDS)[number];
