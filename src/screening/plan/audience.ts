import { z } from 'zod';
import { SIGNAL_KINDS, SPECIAL_CATEGORIES } from '../../detection/special-categories.js';
import { SUPPLIER_FLAGS } from '../supplier-flags.js';
import { ROLES } from './campaign.js';
import { Source } from './sources.js';
import { fact, text } from './values.js';

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
    dataKindsKnown: fact(
      'Is it known, and clear to people, which data the platform targets on: provided, observed or inferred?',
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
