import { z } from 'zod';
import { fact } from './values.js';

export const CIRCUMSTANCES = [
  'bereavement',
  'serious-illness',
  'disability',
  'mental-ill-health',
  'addiction',
  'financial-hardship',
  'homelessness',
  'domestic-abuse',
  'victim-of-crime',
  'loneliness',
  'seeking-asylum',
  'child',
  'frailty',
] as const;

export const People = z
  .strictObject({
    circumstances: z
      .array(z.enum(CIRCUMSTANCES))
      .max(CIRCUMSTANCES.length)
      .optional()
      .describe(
        'Which circumstances that make them vulnerable are people chosen for, or known to share? `[]`: none.',
      ),
    includesUnder18: fact('Are there people under 18 in the audience?'),
    childLevelInformation: fact(
      'Is the data of people under 18 needed, and do they get privacy information fit for their age?',
    ),
  })
  .meta({ id: 'People', description: 'What is known of the people in the audience beside the signals.' });

export const Objections = z
  .strictObject({
    removedFromAudience: fact(
      'Have all people who objected to direct marketing been taken out of this audience?',
    ),
    removedFromSeed: fact('Have all people who objected been taken out of the seed audience?'),
    removedFromProfiling: fact('Have all people who objected been taken out of the profiling too?'),
    rightShownSeparately: fact(
      'Is the right to object brought to people’s attention, separately from other information?',
    ),
    answeredWithinMonth: fact('Is each objection answered within one month?'),
    procedure: fact('Is there a procedure to recognise, record and act on spoken and written objections?'),
    staffTrained: fact('Are staff and volunteers trained to recognise an objection?'),
    suppressionListUsed: fact('Was each list, a new register above all, checked against a suppression list?'),
  })
  .meta({ id: 'Objections', description: 'What was done about people who said no.' });
