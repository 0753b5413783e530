import { z } from 'zod';
import { ROLES } from './campaign.js';
import { fact, text } from './values.js';

export const OwnPage = z
  .strictObject({
    platform: text().describe('The platform that carries the page, for instance "Facebook".'),
    role: z
      .enum(ROLES)
      .optional()
      .describe('Which role does the campaign take the platform of its page to have?'),
    insightsUsed: z
      .enum(['none', 'aggregate', 'about-people'])
      .optional()
      .describe(
        'Does the campaign get statistics about visitors from the platform, or data about single people?',
      ),
    noticeOnPage: fact('Does a notice on the page say how, by whom and why visitors’ data is used?'),
    arrangement: fact(
      'Is it agreed with the platform of the page who does what, so that both know their part?',
    ),
  })
  .meta({
    id: 'OwnPage',
    description:
      'A page of the campaign’s own on a social platform. What it stores on visitors’ devices goes into `delivery.deviceTechnologies`.',
  });
