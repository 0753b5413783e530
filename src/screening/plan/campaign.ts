import { z } from 'zod';
import { fact, text } from './values.js';

export const Campaign = z
  .strictObject({
    vote: text()
      .optional()
      .describe('The election, referendum or petition that the message is for or against.'),
    territory: z
      .enum(['united-kingdom', 'england', 'scotland', 'wales', 'northern-ireland', 'outside-uk'])
      .optional()
      .describe('Where the vote is held. The United Kingdom is presumed.'),
    purpose: text(1000)
      .optional()
      .describe('What the campaign wants to achieve with this audience, in a sentence.'),
    dissolving: fact('Is the campaign’s organisation being wound up?'),
  })
  .meta({ id: 'Campaign', description: 'The vote and the aim that the audience is made for.' });

export const CONTROLLER_KINDS = [
  'registered-party',
  'candidate',
  'elected-representative',
  'referendum-campaigner',
  'non-party-campaigner',
  'trade-union',
  'religious-body',
  'charity',
  'not-for-profit',
  'commercial',
  'public-body',
] as const;

export const Controller = z
  .strictObject({
    name: text().optional().describe('The name under which the campaign deals with people.'),
    kind: z
      .enum(CONTROLLER_KINDS)
      .optional()
      .describe(
        'What kind of body is the controller? Only a `registered-party` (on the Electoral Commission’s register of parties) can use the registered-party condition; `candidate` means one who stands without being that party.',
      ),
  })
  .meta({
    id: 'Controller',
    description: 'Who decides why and how the personal data are used: the campaign.',
  });

export const ROLES = ['processor', 'joint-controller', 'separate-controller'] as const;

export const SUPPLIER_DECISIONS = [
  'purposes',
  'people-chosen',
  'data-collected',
  'sample',
  'method',
  'presentation',
  'nothing',
] as const;

export const Supplier = z
  .strictObject({
    name: text().optional().describe('Name of the supplier.'),
    kind: z
      .enum([
        'ad-platform',
        'campaigning-platform',
        'agency',
        'data-broker',
        'analytics',
        'research',
        'mailing-house',
        'call-centre',
        'hosting',
        'other',
      ])
      .describe('What the supplier does for the campaign.'),
    role: z.enum(ROLES).optional().describe('Which role does the contract give this supplier?'),
    decides: z
      .array(z.enum(SUPPLIER_DECISIONS))
      .max(SUPPLIER_DECISIONS.length)
      .optional()
      .describe('What may the supplier decide by itself? `[]` or `nothing`: it acts on instructions alone.'),
    receivesRegisterData: fact('Does this supplier receive data from the electoral register?'),
  })
  .meta({ id: 'Supplier', description: 'A body that handles personal data for or with the campaign.' });
