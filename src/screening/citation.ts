import { z } from 'zod';

/** A rule, by its id. */
export const ruleId = z
  .string()
  .describe('Rule id, for instance `SCD-06`; `GET /v1/rules/{id}` tells all of it.');

export const Citation = z
  .strictObject({
    source: z.string().describe('Id of the cited document; `GET /v1/rules` describes each.'),
    locator: z.string().describe('The place in it, for people.'),
    section: z.string().optional().describe('Section of the code.'),
    page: z.int().optional().describe('Page on which that section starts, by the code’s table of contents.'),
    subHeading: z.string().optional().describe('Sub-heading within the section.'),
    ourReading: z
      .literal(true)
      .optional()
      .describe('The code names no such article there: it is our reading.'),
  })
  .meta({ id: 'Citation', description: 'A place in the code, or in the law it rests on.' });
