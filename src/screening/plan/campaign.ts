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
        'campaign-body',
        'other',
      ])
      .describe(
        'What the body does for the campaign. `campaign-body`: it campaigns and decides together with the controller, for instance a candidate’s local association.',
      ),
    role: z.enum(ROLES).optional().describe('Which role does the contract give this supplier?'),
    decides: z
      .array(z.enum(SUPPLIER_DECISIONS))
      .max(SUPPLIER_DECISIONS.length)
      .optional()
      .describe('What may the supplier decide by itself? `[]` or `nothing`: it acts on instructions alone.'),
    agreement: fact(
      'Does a contract or joint controller arrangement stand that fits this body’s role, people’s requests included?',
    ),
    matchesSocialProfiles: fact(
      'Does this campaigning platform match the campaign’s data with social media profiles or other public sources?',
    ),
    matchingCanBeOff: fact(
      'Can that matching be switched off, rather than running automatically for everybody?',
    ),
    receivesRegisterData: fact('Does this supplier receive data from the electoral register?'),
    dueDiligence: fact(
      'Has the campaign checked that this supplier complies with data protection law, people’s rights included?',
    ),
    processesOutsideEea: fact('Does this supplier process the data outside the UK and the EEA?'),
    transferSafeguards: fact(
      'Are the rules on international transfers met for what this supplier processes outside the UK and the EEA?',
    ),
    dataHeldApart: fact('Is your data held apart from that of other campaigns and organisations?'),
  })
  .meta({ id: 'Supplier', description: 'A body that handles personal data for or with the campaign.' });
