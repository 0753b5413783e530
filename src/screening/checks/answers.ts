import { z } from 'zod';
import { ANSWERS } from '../answer.js';
import { ROLES, Supplier } from '../plan/campaign.js';
import { CHANNELS } from '../plan/delivery.js';
import { LawfulBasis } from '../plan/lawfulness.js';
import { SOURCE_KINDS } from '../plan/sources.js';
import { DpiaNeed, PlanCheck } from '../screening.js';

/** What each check of a plan answers beside the rules: its own part. */

const ruleIds = (what: string) => z.array(z.string()).describe(`Ids of the rules ${what}.`);

export const BODY_KINDS = [...Supplier.shape.kind.options, 'own-page'] as const;

export const Body = z
  .strictObject({
    pointer: z.string().describe('JSON Pointer to the body in the plan.'),
    name: z.string().optional(),
    kind: z
      .enum(BODY_KINDS)
      .describe('As `suppliers` has it. `own-page`: the platform that carries a page of the campaign’s own.'),
    declaredRole: z.enum(ROLES).optional().describe('The role that the plan gives it.'),
    role: z
      .enum([...ROLES, 'unknown'])
      .describe(
        'The role that its part in the plan gives it. `unknown`: what it decides, or what the plan does with it, is not stated.',
      ),
    contradiction: z
      .literal(true)
      .optional()
      .describe('What the body does in the plan does not go with the role that the plan gives it.'),
  })
  .meta({ id: 'Body', description: 'A body that handles personal data, and who it is to the campaign.' });

export const ControllershipCheck = z
  .strictObject({
    ...PlanCheck.shape,
    bodies: z
      .array(Body)
      .describe('The suppliers, the audience’s platform and the platforms of own pages that the plan names.'),
  })
  .meta({ id: 'ControllershipCheck', description: 'Who answers for the data beside the campaign.' });
export type ControllershipCheck = z.infer<typeof ControllershipCheck>;

export const DpiaCheck = z
  .strictObject({ ...PlanCheck.shape, dpia: DpiaNeed })
  .meta({ id: 'DpiaCheck', description: 'Whether a DPIA is required, what requires it, and how it stands.' });
export type DpiaCheck = z.infer<typeof DpiaCheck>;

const [publicTask, legitimateInterests, other] = LawfulBasis.options;

export const BASIS_NAMES = [
  publicTask.shape.basis.value,
  legitimateInterests.shape.basis.value,
  ...other.shape.basis.options,
] as const;

export const BasisOfUse = z
  .strictObject({
    use: publicTask.shape.use,
    made: z.enum(ANSWERS).describe('Does the plan make this use of personal data?'),
    basis: z.enum(BASIS_NAMES).optional().describe('The basis that the plan names. Absent: it names none.'),
    pointer: z.string().optional().describe('JSON Pointer to where the plan names it.'),
    holds: z
      .enum(ANSWERS)
      .describe(
        'Does the basis hold for this use? `unknown` as well where the code asks nothing of such a basis that a plan could show.',
      ),
    broken: ruleIds('that this basis breaks'),
    open: ruleIds('that are open for this basis'),
  })
  .meta({ id: 'BasisOfUse', description: 'A use of personal data and its lawful basis.' });

export const LawfulBasisCheck = z
  .strictObject({
    ...PlanCheck.shape,
    bases: z.array(BasisOfUse).describe('Each use that the plan makes or may make, with each of its bases.'),
  })
  .meta({ id: 'LawfulBasisCheck', description: 'The lawful basis of each use, and whether it holds.' });
export type LawfulBasisCheck = z.infer<typeof LawfulBasisCheck>;

export const ORIGINS = ['people', 'third-party', 'public', 'register', 'platform'] as const;

export const SourceStanding = z
  .strictObject({
    pointer: z.string().describe('JSON Pointer to the source in the plan.'),
    name: z.string().optional(),
    kind: z.enum(SOURCE_KINDS),
    origin: z
      .enum(ORIGINS)
      .describe(
        '`people`: from the people, or from dealings with them. `third-party`: another body passed it on. `public`: it was open to see. `register`: the electoral register. `platform`: the platform’s own data.',
      ),
    broken: ruleIds('that are broken because of this source'),
    open: ruleIds('that are open because of this source'),
  })
  .meta({ id: 'SourceStanding', description: 'A source of data and the rules that it brings into play.' });

export const DataSourceCheck = z
  .strictObject({
    ...PlanCheck.shape,
    sources: z
      .array(SourceStanding)
      .describe(
        'The sources that the plan names; of a lookalike audience those of its seed. Rules that stand the same way without the source are not told here.',
      ),
  })
  .meta({ id: 'DataSourceCheck', description: 'Where the data came from, and whether it may be used.' });
export type DataSourceCheck = z.infer<typeof DataSourceCheck>;

export const ChannelStanding = z
  .strictObject({
    channel: z.enum(CHANNELS),
    directMarketing: z.enum(ANSWERS).describe('Is the message by this channel direct marketing?'),
    consentNeeded: z
      .enum(ANSWERS)
      .describe(
        'Does PECR ask for consent to such a message or call? Consent to cookies and the like, and to the use of special category data, is another matter.',
      ),
    consent: z
      .enum(ANSWERS)
      .optional()
      .describe('Is that consent held? Absent where PECR knows no consent to this channel.'),
  })
  .meta({ id: 'ChannelStanding', description: 'A channel, and the consent that it takes.' });

export const DirectMarketingCheck = z
  .strictObject({
    ...PlanCheck.shape,
    channels: z.array(ChannelStanding).describe('The channels that the plan names, in its order.'),
  })
  .meta({
    id: 'DirectMarketingCheck',
    description: 'Whether the message is direct marketing, by which channels, and what each asks.',
  });
export type DirectMarketingCheck = z.infer<typeof DirectMarketingCheck>;
