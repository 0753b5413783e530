import { z } from 'zod';
import { folded } from './normalise.js';
import { BASES, SPECIAL_CATEGORIES } from './special-categories.js';

/** A name, written in any way that holds a letter or digit to find it by. */
const name = z
  .string()
  .min(1)
  .max(200)
  .refine((text) => folded(text) !== '', { message: 'must hold a letter or a digit' });

const why = z.string().trim().min(1, { error: 'must give the reason' }).max(500);

const Exclusion = z.strictObject({
  phrase: name.describe('A longer phrase in which the term means something else.'),
  why: why.describe('What it means there.'),
});

const Telling = z.strictObject({
  category: z.enum(SPECIAL_CATEGORIES),
  basis: z
    .enum(BASES)
    .exclude(['inferred'])
    .describe('`declared`: the term denotes the category. `proxy`: people would infer it from the term.'),
  confidence: z.number().positive().max(1).optional().describe('How sure; left out: that of the basis.'),
});

/** A term of a deployment's own, with the reason. The fields are those of the lexicon's own entries. */
const OwnTerm = z
  .strictObject({
    term: name,
    aliases: z.array(name).min(1).optional().describe('Other names of the same thing.'),
    tells: z
      .tuple([Telling], Telling)
      .refine((tells) => new Set(tells.map(({ category }) => category)).size === tells.length, {
        message: 'must tell each category once',
      }),
    not: z.array(Exclusion).min(1).optional(),
    onlyWith: z
      .array(name)
      .min(1)
      .optional()
      .describe('Words of which one must stand elsewhere in the signal for the term to count.'),
    exactCase: z.boolean().optional().describe('Match only in the case given here.'),
    why,
  })
  .superRefine(({ term, aliases = [], not = [] }, context) => {
    not.forEach(({ phrase }, index) => {
      if ([term, ...aliases].some((one) => ` ${folded(phrase)} `.includes(` ${folded(one)} `))) return;
      context.addIssue({ code: 'custom', path: ['not', index, 'phrase'], message: 'must hold the term' });
    });
  });

/** A phrase inside which terms tell nothing, whatever they are. */
const Allowance = z.strictObject({
  phrase: name,
  categories: z
    .array(z.enum(SPECIAL_CATEGORIES))
    .min(1)
    .optional()
    .describe('Only terms of these categories; left out: of all.'),
  why,
});
export type Allowance = z.infer<typeof Allowance>;

/** A deployment's own addition to the lexicon. */
export const LexiconExtension = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'must be kebab-case, for instance `acme-brands`' })
    .max(64)
    .describe('Names the extension in every answer.'),
  version: z.string().min(1).max(64).describe('Your own count of its editions; told in every answer.'),
  terms: z.array(OwnTerm).max(100_000).default([]).describe('Terms that the lexicon lacks.'),
  allow: z.array(Allowance).max(100_000).default([]).describe('Phrases in which terms do not count.'),
});
export type LexiconExtension = z.infer<typeof LexiconExtension>;

/** Which lexicon gave an answer. */
export interface LexiconInfo {
  /** Edition of the lexicon that comes with the release. */
  readonly version: string;
  /** The deployment's extensions that were in force. */
  readonly extensions: { readonly id: string; readonly version: string }[];
}
