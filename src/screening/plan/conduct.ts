import { z } from 'zod';
import { fact, text } from './values.js';

export const TECHNIQUE_KINDS = [
  'rule-based',
  'propensity-score',
  'clustering',
  'lookalike-model',
  'psychometric',
  'name-origin-inference',
  'machine-learning',
  'data-matching',
  'location-tracking',
  'behaviour-tracking',
] as const;

export type TechniqueKind = (typeof TECHNIQUE_KINDS)[number];

export const Technique = z
  .strictObject({
    kind: z.enum(TECHNIQUE_KINDS).describe('The family of the technique.'),
    description: text(1000)
      .optional()
      .describe(
        'What it infers, from what, in a sentence. Read for special categories that it is built to infer.',
      ),
    traits: z
      .array(text())
      .max(50)
      .optional()
      .describe('Personality traits that it deduces or uses, for instance "neuroticism".'),
    fills: z
      .array(text())
      .max(100)
      .optional()
      .describe('The fields and segments of the plan that it fills, by their names.'),
    innovative: fact('Is this technology new, or used in a new way?'),
  })
  .meta({ id: 'Technique', description: 'A way in which people are scored, grouped or chosen.' });

export const Profiling = z
  .strictObject({
    techniques: z
      .array(Technique)
      .max(50)
      .optional()
      .describe(
        'How are people scored, grouped or selected? Every technique. Left out: unknown. `[]`: none is used.',
      ),
    accuracyChecked: fact(
      'Are the guesses checked, so that they do not lead to wrong or irrelevant data about people?',
    ),
    particularCareTaken: fact(
      'Where personality traits are deduced or used: was its fairness assessed with particular care?',
    ),
    decidesAccessToService: fact('Does the profiling decide whether somebody gets a service or a benefit?'),
  })
  .meta({ id: 'Profiling', description: 'How people are scored, grouped or selected by algorithm.' });

export const HumanInvolvement = z
  .strictObject({
    reviews: z
      .enum(['each-person', 'batches', 'nobody'])
      .optional()
      .describe('Does a person look at each individual’s case, sign off batches, or look at nobody?'),
    authorityToChange: fact('Has the reviewer the authority and the competence to change the decision?'),
    beforeEffect: fact('Does the review happen before the message is shown?'),
    realInPractice: fact(
      'Do reviewers really weigh all the facts, and overrule the machine where they disagree?',
    ),
    peopleReviewed: z.int().positive().optional().describe('Number of people whose cases are looked at.'),
    minutesSpent: z
      .number()
      .nonnegative()
      .optional()
      .describe('Minutes that the reviewers spend on all of them together.'),
  })
  .meta({ id: 'HumanInvolvement', description: 'What people do in deciding who gets the message.' });

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
