import { z } from 'zod';
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
  'representatives-office',
  'public-data',
  'social-media',
  'platform-data',
  'website-visitors',
  'registration-form',
] as const;

export const TOLD_TOPICS = [
  'political-campaigning',
  'profiling',
  'platform-matching',
  'lookalike-audiences',
  'sources-of-data',
  'sensitive-selection',
] as const;

/** What privacy information consists of, beside the topics. */
export const TOLD_ELEMENTS = [
  'controller',
  'purposes',
  'lawful-basis',
  'retention',
  'rights',
  'automated-decisions',
  'data-categories',
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
    elements: z
      .array(z.enum(TOLD_ELEMENTS))
      .max(TOLD_ELEMENTS.length)
      .optional()
      .describe(
        'Which elements does the privacy information give? All of them: who the controller is; the purposes; the lawful basis; how long data is kept; people’s rights; automated decisions and profiling; and the categories of data. `[]`: none of them.',
      ),
    when: z
      .enum(['at-collection', 'within-one-month', 'later'])
      .optional()
      .describe('How soon were people told, counted from the day on which their data was obtained?'),
    on: day('When were people told?'),
    prominent: fact(
      'Was the privacy information put where people could not miss it: on the form or its landing page, in a leaflet or statement at the door, in the phone script, before an app uses their data?',
    ),
  })
  .meta({ id: 'Told', description: 'The privacy information that the people in this source were given.' });

export const RegisterCopy = z
  .strictObject({
    version: z
      .enum(['full', 'marked', 'open'])
      .optional()
      .describe(
        'Which version of the electoral register is it: the full one, the marked one, or the open one that is on sale?',
      ),
    entitled: fact(
      'Is the campaign entitled to this version of the register (for the marked register: does it meet the criteria)?',
    ),
    useAllowed: fact('Was the register obtained, and is it used, only as electoral law allows?'),
    current: fact('Is this the newest version of the register that the campaign can ask for?'),
  })
  .meta({ id: 'RegisterCopy', description: 'The copy of the electoral register that the data comes from.' });

export const DUE_DILIGENCE = [
  'compiler',
  'notice-copy',
  'method',
  'dates',
  'recipients-description',
  'consent-records',
  'tps-proof',
] as const;

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
    collectedBy: z
      .enum(['face-to-face', 'paper-form', 'telephone', 'online-form', 'mobile-app'])
      .optional()
      .describe('Petitions and surveys: how were people’s answers collected?'),
    ownUseSeparate: fact(
      'Forms for registering or for an absent vote: are they passed on at once, is the campaign’s own use kept apart, and were people told of it?',
    ),
    register: RegisterCopy.optional(),
    noticeException: z
      .enum(['none', 'already-informed', 'disproportionate-effort'])
      .optional()
      .describe(
        'Is an exception relied on for not telling these people: that they have the information already, or that telling them takes a disproportionate effort? For data that did not come from them; for the electoral register there is no need to write to everybody.',
      ),
    exceptionEvidenced: fact(
      'Is the exception borne out: by evidence of what people were told that goes beyond a supplier’s word, or by a documented balance for this very case?',
    ),
    inferences: z
      .enum(['none', 'not-tied-to-people', 'tied-to-people'])
      .optional()
      .describe(
        'Does a supplier’s data hold guesses about people, and are they held or appended by name, address or device?',
      ),
    passingOnUnderstood: fact(
      'Did these people understand that their details would be passed on for political campaigning?',
    ),
    dueDiligence: z
      .array(z.enum(DUE_DILIGENCE))
      .max(DUE_DILIGENCE.length)
      .optional()
      .describe(
        'What does the campaign hold from the supplier? Everything: who compiled the data; a copy of the privacy information; how it was collected; its dates; how the recipients were described to people; the records of consent; proof and date of the check against the Telephone Preference Service. `[]`: nothing.',
      ),
    onlyReasonIsPublic: fact(
      'Is its being open to anybody the only reason for thinking that this data may be used?',
    ),
    harvestedInBulk: fact(
      'Was this data gathered or matched automatically or across the board, rather than chosen for a reason?',
    ),
    officeSharingLawful: fact(
      'Is there a clear lawful basis for the representative’s office to share this data, in line with the data protection principles?',
    ),
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
