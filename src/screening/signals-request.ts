import { z } from 'zod';
import { SIGNAL_KINDS } from '../detection/special-categories.js';
import { SUPPLIER_FLAGS } from './supplier-flags.js';
import { text } from './plan/values.js';

/** The body of the special category check: signals on their own, without a plan. */
export const SignalsRequest = z
  .strictObject({
    signals: z
      .array(
        z.strictObject({
          value: text(2000).describe(
            'The signal as you have it: a segment’s name, a field’s name, a sentence.',
          ),
          kind: z.enum(SIGNAL_KINDS).optional().describe('What it is. Left out: judged by its shape.'),
          supplierFlag: z
            .enum(SUPPLIER_FLAGS)
            .optional()
            .describe(
              'What the supplier’s own sensitive data flag says of it. The answer tells whether we agree; the flag decides nothing.',
            ),
        }),
      )
      .min(1)
      .max(1000),
  })
  .meta({ id: 'SignalsRequest', description: 'Signals to read for special categories.' });

export type SignalsRequest = z.infer<typeof SignalsRequest>;
