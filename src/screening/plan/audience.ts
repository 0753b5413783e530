import { z } from 'zod';
import { SIGNAL_KINDS, SPECIAL_CATEGORIES } from '../../detection/special-categories.js';
import { SUPPLIER_FLAGS } from '../supplier-flags.js';
import { ROLES } from './campaign.js';
import { day, fact, text } from './values.js';

export const SOURCE_KINDS = [
  'own-members',
  'former-members',
  'regular-supporters',
  'own-customers',
  'own-contacts',
  'petition',
  'survey',
  'canvass',
  'casework',
  'electoral-register',
  'data-broker',
  'other-body',
  'public-data',
  'social-media',
  'platform-data',
  'website-visitors',
] as const;

export const TOLD_TOPICS = [
  'political-campaigning',
  'profiling',
  'platform-matching',
  'lookalike-audiences',
  'sources-of-data',
  'sensitive-selection',
] as const;

/** What decides whether a new purpose is compatible with the first. */
export const COMPATIBILITY_FACTORS = ['link', 'context', 'nature', 'consequences', 'safeguards'] as const;

/** What decides whether data may be carried from one campaign to the next. */
export const CARRY_OVER_FACTORS = [
  'need',
  'expectation',
  'told',
  'purpose',
  'age-and-accuracy',
  'security',
] as const;

export const Told = z
  .strictObject({
    topics: z
      .array(z.enum(TOLD_TOPICS))
      .max(TOLD_TOPICS.length)
      .describe(
        'What the privacy information names, completely: that the data is used for political campaigning; profiling; matching on a platform; building lookalike audiences; where data came from; and (`sensitive-selection`) selecting on just this sensitive matter by joining data. `[]`: people were told none of it.',
      ),
    on: day('When were people told?'),
  })
  .meta({ id: 'Told', description: 'The privacy information that the people in this source were given.' });

export const Source = z
  .strictObject({
    kind: z.enum(SOURCE_KINDS).describe('Where the data came from.'),
    name: text()
      .optional()
      .describe('What the campaign calls it, for instance "2024 bus petition". Read as a signal.'),
    told: Told.optional(),
    originalPurpose: z
      .enum(['political-campaigning', 'earlier-campaign', 'something-else'])
      .optional()
      .describe(
        'Was the data collected for political campaigning that still goes on, for an earlier campaign that has ended, or for something else?',
      ),
    compatiblePurpose: fact(
      'Has political campaigning been assessed as compatible with the purpose the data was collected for?',
    ),
    consentToCampaigning: fact(
      'Did these people specifically consent to this use of their data for campaigning?',
    ),
    campaigningExpected: fact('Would these people expect this use, and not object to it?'),
    expectationDocumented: fact(
      'Are the reasons for believing that people expect it documented, with evidence?',
    ),
    providesContactDetails: fact(
      'Does the source add phone numbers, e-mail addresses or other contact details?',
    ),
    consentNamesCampaign: fact(
      'Did the consent given to the supplier name this campaign (not "partners" or a purpose alone)?',
    ),
    checkedBeyondAssurance: fact(
      'Has the campaign checked the supplier’s compliance itself, beyond its assurance or a contract clause?',
    ),
    complianceShown: fact(
      'Could the supplier show, to the campaign’s satisfaction, that it got the data lawfully?',
    ),
    complaints: fact('Have people complained about data from this source?'),
    compatibilityWeighed: z
      .array(z.enum(COMPATIBILITY_FACTORS))
      .max(COMPATIBILITY_FACTORS.length)
      .optional()
      .describe(
        'What was weighed in judging whether campaigning is compatible with what the data was collected for? All of it: the link between the purposes; the context and the relationship with people; the nature of the data; the consequences for people; safeguards. `[]`: nothing.',
      ),
    carryOverWeighed: z
      .array(z.enum(CARRY_OVER_FACTORS))
      .max(CARRY_OVER_FACTORS.length)
      .optional()
      .describe(
        'What was weighed before this data was carried over from the earlier campaign? All of it: the need for it; what people expect; what they were told; whether the purpose differs; how old and accurate it is; whether it is kept securely. `[]`: nothing.',
      ),
    retentionExpired: fact('Is the time over for which this data was to be kept?'),
    keptJustInCase: fact(
      'Is this data kept only in case it proves useful, for instance because another vote may come?',
    ),
    fromDisbandedBody: fact('Did this data belong to a body that has been wound up, or is being?'),
    passingOnAllowed: fact('Does data protection law allow that body to pass this data on to the campaign?'),
  })
  .meta({
    id: 'Source',
    description: 'Where some of the data behind the audience came from, and on what terms.',
  });

export const PlanSignal = z
  .strictObject({
    value: text().describe(
      'The segment’s name, field’s name or attribute as the platform or file has it. Never a row of data.',
    ),
    kind: z.enum(SIGNAL_KINDS).optional().describe('What it is. Left out: judged by its shape.'),
    supplierFlag: z
      .enum(SUPPLIER_FLAGS)
      .optional()
      .describe(
        'What the supplier’s own sensitive data flag says of it. The answer tells whether we agree; the flag decides nothing.',
      ),
    inferenceIntended: fact('Was this chosen in order to infer a special category from it?'),
    inferredCategories: z
      .array(z.enum(SPECIAL_CATEGORIES))
      .max(SPECIAL_CATEGORIES.length)
      .optional()
      .describe('Categories that the caller itself knows this signal to stand for.'),
  })
  .meta({
    id: 'PlanSignal',
    description:
      'One thing about people by which the audience is built: a segment, an interest, a field, a place.',
  });

const signals = z.array(PlanSignal).max(500).optional();

export const Platform = z
  .strictObject({
    name: text().describe('The platform, for instance "Meta".'),
    role: z.enum(ROLES).optional().describe('Which role does the campaign take the platform to have?'),
    arrangement: fact('Is it agreed who does what between the campaign and the platform, without gaps?'),
    standardTermsChecked: fact(
      'If the platform’s standard terms are the arrangement: were they checked for fit?',
    ),
    informsPeople: fact(
      'Is the campaign satisfied that the platform tells the people whom it adds, also as the audience changes?',
    ),
  })
  .meta({
    id: 'Platform',
    description: 'The advertising or social media platform that the audience is made on.',
  });

const audienceBasics = {
  name: text()
    .optional()
    .describe('The audience’s name. Read as a signal: a name gives away what a list is.'),
  platform: Platform.optional(),
  size: z.int().nonnegative().optional().describe('Number of people, as far as it is known.'),
  largeScale: fact('Is this processing on a large scale? The code gives no number, so neither do we.'),
  sources: z
    .array(Source)
    .max(100)
    .optional()
    .describe('Where did the data come from? Every source. Left out: unknown. `[]`: there is none.'),
  signals: signals.describe(
    'Which segments, interests, fields and places is the audience built from? All of them. Left out: unknown. `[]`: none.',
  ),
  exclusions: signals.describe(
    'What are people left out by? Everything. Read just like `signals`. Left out: unknown. `[]`: nothing.',
  ),
};

export const ListAudience = z
  .strictObject({
    kind: z.literal('list'),
    ...audienceBasics,
    assessedForInferences: fact('Was it assessed what being on this list gives away about people?'),
    hashed: fact(
      'Is the list hashed before it is uploaded? (Hashing is security. It does not make data anonymous.)',
    ),
  })
  .meta({ id: 'ListAudience', description: 'A custom audience: people on a list that the campaign holds.' });

export const Seed = z
  .strictObject({
    name: audienceBasics.name,
    sources: audienceBasics.sources,
    signals: audienceBasics.signals,
    assessedForInferences: fact('Was it assessed what being on the seed’s list gives away about people?'),
  })
  .meta({
    id: 'Seed',
    description:
      'The seed audience that a lookalike audience is modelled on. What it tells, the lookalike inherits.',
  });

const { sources: _sourcesOfTheSeed, ...lookalikeBasics } = audienceBasics;

export const LookalikeAudience = z
  .strictObject({
    kind: z.literal('lookalike'),
    ...lookalikeBasics,
    seed: Seed.optional(),
    pixelsConsidered: fact(
      'Is it known, and was it weighed, whether pixels and plugins on other sites feed this audience?',
    ),
  })
  .meta({
    id: 'LookalikeAudience',
    description:
      'Strangers whom a platform finds similar to the people of a seed. Its data comes from the seed, so `sources` stand there; `signals` and `exclusions` narrow it further.',
  });

export const SegmentsAudience = z
  .strictObject({ kind: z.literal('segments'), ...audienceBasics })
  .meta({ id: 'SegmentsAudience', description: 'People chosen by a platform’s or a broker’s segments.' });

export const RetargetingAudience = z
  .strictObject({ kind: z.literal('retargeting'), ...audienceBasics })
  .meta({
    id: 'RetargetingAudience',
    description: 'People chosen because of what they did on a site or in an app.',
  });

export const ContextualAudience = z
  .strictObject({
    kind: z.literal('contextual'),
    name: text().optional().describe('The audience’s name.'),
    platform: Platform.optional(),
    pageTopics: z
      .array(text())
      .max(500)
      .optional()
      .describe('Topics of the pages beside which the message stands. They say nothing about who reads it.'),
  })
  .meta({ id: 'ContextualAudience', description: 'Whoever reads a page: nothing about the reader decides.' });

export const GeographicAudience = z
  .strictObject({
    kind: z.literal('geographic'),
    ...audienceBasics,
    areas: z
      .array(text())
      .max(500)
      .optional()
      .describe('The areas. Their names say nothing about the people in them.'),
    linkedToPeople: fact(
      'Is anything that decides who gets the message tied to named people, addresses or devices, rather than to whole areas?',
    ),
  })
  .meta({ id: 'GeographicAudience', description: 'Everybody in an area.' });

export const NoAudience = z
  .strictObject({ kind: z.literal('none'), ...audienceBasics })
  .meta({ id: 'NoAudience', description: 'Nobody is targeted: data is only held, collected or analysed.' });

export const AUDIENCE_KINDS = [
  'list',
  'lookalike',
  'segments',
  'retargeting',
  'contextual',
  'geographic',
  'none',
] as const;

export const Audience = z
  .discriminatedUnion('kind', [
    ListAudience,
    LookalikeAudience,
    SegmentsAudience,
    RetargetingAudience,
    ContextualAudience,
    GeographicAudience,
    NoAudience,
  ])
  .describe('Who is to see the message; `kind` tells how they are chosen.');
