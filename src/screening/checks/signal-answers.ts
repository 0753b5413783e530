import { z } from 'zod';
import { PASSED_OVER_REASONS } from '../../detection/detection.js';
import { SPECIAL_CATEGORIES } from '../../detection/special-categories.js';
import { Evidence } from '../evidence.js';
import { PlanCheck, SpecialCategoryFinding, SupplierFlagReading } from '../screening.js';

/** Findings of the signal check name the signal by its index. */
export const SignalFinding = z
  .strictObject({
    signal: z.int().nonnegative().describe('Index of the signal in the request.'),
    ...SpecialCategoryFinding.omit({ signal: true }).shape,
  })
  .meta({ id: 'SignalFinding', description: 'A special category that a signal tells.' });

/** What was seen in a signal and let pass. */
export const PassedOverTerm = z
  .strictObject({
    signal: z.int().nonnegative().describe('Index of the signal in the request.'),
    categories: z.array(z.enum(SPECIAL_CATEGORIES)).describe('What the term would tell elsewhere.'),
    reason: z
      .enum(PASSED_OVER_REASONS)
      .describe(
        '`other-meaning`: it stands in a phrase that means something else. `alone`: it has other meanings, and no word beside it settles which. `letter-case`: the name is written otherwise. `kind`: it is a code in other kinds of signals only. `place-name`: it is part of a place’s name. `context`: the words around it or the path above it make it something else. `topic-or-denied`: said of a message, or said not to be done. `vague`: an everyday word in running text. `allowed`: on the deployment’s allow-list.',
      ),
    evidence: Evidence,
    explanation: z.string(),
  })
  .meta({ id: 'PassedOverTerm', description: 'A term that stands in a signal and does not count there.' });

export const SpecialCategoryCheck = z
  .strictObject({
    ruleset: PlanCheck.shape.ruleset,
    lexicon: PlanCheck.shape.lexicon,
    decision: PlanCheck.shape.decision,
    findings: z.array(SignalFinding),
    passedOver: z
      .array(PassedOverTerm)
      .optional()
      .describe('Only with `explain=all`: the terms that were seen and did not count.'),
    supplierFlags: z
      .array(
        z.strictObject({
          signal: z.int().nonnegative().describe('Index of the signal in the request.'),
          ...SupplierFlagReading.omit({ signal: true }).shape,
        }),
      )
      .optional()
      .describe('Of the signals that carry a supplier’s flag. Absent where none does.'),
    duties: PlanCheck.shape.duties,
    missing: PlanCheck.shape.missing,
  })
  .meta({ id: 'SpecialCategoryCheck', description: 'What a list of signals tells about people.' });
export type SpecialCategoryCheck = z.infer<typeof SpecialCategoryCheck>;
