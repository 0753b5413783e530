import { z } from 'zod';
import { fact, text } from './values.js';

export const CHANNELS = [
  'social-ad',
  'online-ad',
  'real-time-bidding',
  'email',
  'text-message',
  'direct-message',
  'voicemail',
  'live-call',
  'automated-call',
  'post-addressed',
  'post-unaddressed',
  'door-to-door',
  'website',
] as const;

/** Channels that a platform carries. A plan that names a platform has to name one of them too. */
export const PLATFORM_CHANNELS = ['social-ad', 'online-ad', 'real-time-bidding', 'direct-message'] as const;

/** Channels that reach particular people: somebody's address, number or account decides who gets the message. */
export const ADDRESSED_CHANNELS = [
  'email',
  'text-message',
  'direct-message',
  'voicemail',
  'live-call',
  'automated-call',
  'post-addressed',
] as const;

export const DELIVERY_TECHNIQUES = [
  'subliminal',
  'hidden-sponsor',
  'disguised-content',
  'fake-accounts',
  'undisclosed-paid-endorsement',
  'synthetic-media-undisclosed',
] as const;

export const DEVICE_TECHNOLOGIES = [
  'cookies',
  'pixels',
  'plugins',
  'fingerprinting',
  'app-sdk',
  'other',
] as const;

const Rate = z
  .strictObject({
    messages: z.int().nonnegative().describe('Number of messages to one person.'),
    days: z.number().positive().describe('Number of days in which they come.'),
  })
  .meta({ id: 'Rate', description: 'How often one person gets the message.' });

export const Delivery = z
  .strictObject({
    channels: z
      .array(z.enum(CHANNELS))
      .max(CHANNELS.length)
      .optional()
      .describe('How does the message reach people? Every channel.'),
    frequency: Rate.optional(),
    expectedFrequency: Rate.optional(),
    timing: z
      .strictObject({
        chosenFor: z
          .enum(['convenience', 'event', 'strong-effect', 'vulnerable-moment'])
          .describe(
            'Why does it come at this time? Practical reasons; a public event such as polling day; because the message hits harder then; or because people are at a weak moment.',
          ),
        description: text(1000).optional().describe('When, and why, in a sentence.'),
      })
      .optional()
      .describe('When the message is delivered, and why then.'),
    techniques: z
      .array(z.enum(DELIVERY_TECHNIQUES))
      .max(DELIVERY_TECHNIQUES.length)
      .optional()
      .describe('Which techniques work on people without their being fully aware? All of them. `[]`: none.'),
    deviceTechnologies: z
      .array(z.enum(DEVICE_TECHNOLOGIES))
      .max(DEVICE_TECHNOLOGIES.length)
      .optional()
      .describe('What stores or reads information on people’s devices? All of it. `[]`: nothing does.'),
    deviceExemption: z
      .enum(['none', 'transmission', 'strictly-necessary'])
      .optional()
      .describe(
        'Is an exemption from consent claimed for cookies and the like that serve advertising, tracking or social plugins? `none`: no.',
      ),
    thirdPartyTargetingTold: fact(
      'Is it known, and are visitors told, which third parties can target them through pixels, plugins and the like?',
    ),
    chainDescribed: fact(
      'Is the whole way in which the ad is selected and delivered described, and what data is used at each step?',
    ),
    noticeNamesRecipients: fact(
      'Does the privacy information say which data goes to whom in selecting and showing the ad, and why?',
    ),
    tpsScreened: fact('Live calls: was the list screened against the Telephone Preference Service?'),
    doNotCallListScreened: fact('Live calls: were people who asked not to be called taken out?'),
    callerNamedAndNumberShown: fact(
      'Do calls name the organisation, show its number, and give an address or number to reach it free of charge?',
    ),
    recordedMessage: fact('Is any recording played in the live calls, even one that leads to a person?'),
    softOptIn: fact('Is an earlier contact relied on instead of consent to electronic mail (“soft opt-in”)?'),
    namesKnown: fact('Does the campaign know the names of people to whom it writes as “the occupier”?'),
    freepostElectionAddress: fact(
      'Is this the election address that the law lets a candidate, party or referendum campaigner send by Freepost?',
    ),
  })
  .meta({ id: 'Delivery', description: 'How, when and how often the message reaches people.' });
