import { z } from 'zod';
import { fact } from './values.js';

export const FEELINGS = [
  'fear',
  'anger',
  'grief',
  'shame',
  'disgust',
  'hope',
  'pride',
  'humour',
  'neutral',
] as const;

export const Message = z
  .strictObject({
    text: z
      .string()
      .min(1)
      .max(20000)
      .optional()
      .describe('What does the message say, word for word? It never goes into a log.'),
    tone: z
      .array(z.enum(FEELINGS))
      .max(FEELINGS.length)
      .optional()
      .describe('Which feelings is the message written to raise?'),
    callToAction: z
      .array(
        z.enum([
          'vote-for',
          'vote-against',
          'vote',
          'do-not-vote',
          'register-to-vote',
          'donate',
          'sign',
          'join',
          'contact-us',
          'volunteer',
          'share',
          'send-to-friends',
          'read-more',
          'answer-questions',
          'none',
        ]),
      )
      .max(15)
      .optional()
      .describe(
        'What does the message ask people to do? `share` is to post it on; `send-to-friends` is to forward it by e-mail, text or direct message.',
      ),
    promotes: fact('Does the message promote anything: a party, an aim, an event, a donation?'),
    optOutIncluded: fact('Does the message tell people how to opt out, as easily as they joined?'),
    sponsorShown: fact('Does the message show who is behind it?'),
    presentedAs: z
      .enum([
        'political-advertising',
        'news',
        'official-notice',
        'personal-message',
        'research',
        'entertainment',
        'service-message',
      ])
      .optional()
      .describe('What does the message look like to the people who get it?'),
    answersUsedForTargeting: fact(
      'If people’s answers are collected: are they kept against the person, to target them later?',
    ),
    givesPrivacyInformation: fact('Does the message itself carry the privacy information, or a link to it?'),
    withholdsBenefit: fact(
      'Are the people left out thereby kept from voting information, or from a benefit or service?',
    ),
  })
  .meta({ id: 'Message', description: 'What is said. It tells nothing about who is in the audience.' });
