import { z } from 'zod';
import { SPECIAL_CATEGORIES } from '../../detection/special-categories.js';
import { fact, text } from './values.js';

export const LawfulBasis = z
  .strictObject({
    use: z
      .enum([
        'collection',
        'profiling',
        'list-matching',
        'lookalike-audience',
        'messaging',
        'device-technologies',
        'all',
      ])
      .describe('The use of personal data that the basis is for; `all` for the whole plan.'),
    basis: z
      .enum([
        'consent',
        'public-task',
        'legitimate-interests',
        'contract',
        'legal-obligation',
        'vital-interests',
        'none',
      ])
      .describe('The lawful basis under Article 6(1) GDPR; `none` where there is none.'),
  })
  .meta({ id: 'LawfulBasis', description: 'The Article 6 lawful basis of one use of personal data.' });

const categories = z.array(z.enum(SPECIAL_CATEGORIES)).min(1).max(SPECIAL_CATEGORIES.length);

const conditionBasics = {
  categories: categories
    .optional()
    .describe(
      'The categories it is claimed for. Left out: all that are found and that no other condition names.',
    ),
  documented: fact('Was this condition chosen and written down before the processing starts?'),
};

export const ExplicitConsentCondition = z
  .strictObject({ condition: z.literal('explicit-consent'), ...conditionBasics })
  .meta({
    id: 'ExplicitConsentCondition',
    description: 'Article 9(2)(a): explicit consent. The consents themselves stand in `consents`.',
  });

export const RegisteredPartyCondition = z
  .strictObject({
    condition: z.literal('registered-party'),
    ...conditionBasics,
    necessaryForPoliticalActivities: fact(
      'Is data about political opinions, and nothing less, necessary for the party’s political activities?',
    ),
    noSubstantialDamageOrDistress: fact(
      'Has the party assessed that substantial damage or distress to anybody is unlikely?',
    ),
    writtenNoticesHonoured: fact(
      'Are people who gave the party written notice to stop taken out, by a process that catches such notices?',
    ),
    appropriatePolicyDocument: fact('Is an appropriate policy document in place?'),
  })
  .meta({
    id: 'RegisteredPartyCondition',
    description:
      'DPA 2018 Schedule 1 paragraph 22: political opinions, processed by a registered party. Each further property is a limb of it.',
  });

export const MembersAndContactsCondition = z
  .strictObject({
    condition: z.literal('members-and-contacts'),
    ...conditionBasics,
    notForProfitWithSuchAim: fact(
      'Is the body not for profit, with a political, philosophical, religious or trade union aim?',
    ),
    withinLegitimateActivities: fact('Is this within the body’s established, lawful and ethical activities?'),
    membersOrRegularContactsOnly: fact(
      'Does the data belong only to members, former members and people in regular contact?',
    ),
    safeguards: fact('Are suitable safeguards in place (restricted access, short retention, an opt-out)?'),
    limbsEvidenced: fact('Can the body show evidence for each limb of the condition?'),
  })
  .meta({
    id: 'MembersAndContactsCondition',
    description:
      'Article 9(2)(d) GDPR: a not-for-profit body and the people who belong to it. Each further property is a limb of it.',
  });

export const OtherCondition = z
  .strictObject({
    condition: z.literal('other'),
    ...conditionBasics,
    name: text().describe('The condition and its source in law.'),
  })
  .meta({
    id: 'OtherCondition',
    description: 'Any other condition of Article 9(2). The code expects none to fit political messaging.',
  });

export const Article9Condition = z
  .discriminatedUnion('condition', [
    ExplicitConsentCondition,
    RegisteredPartyCondition,
    MembersAndContactsCondition,
    OtherCondition,
  ])
  .describe('The condition under which special category data is used; `condition` tells which.');

const consentBasics = {
  obtained: fact('Did every person in the audience give this consent?'),
  recorded: fact('Are who, when, how and what they were told on record?'),
  wording: z.string().min(1).max(4000).optional().describe('The exact words that people agreed to.'),
  evidence: text(1000).optional().describe('Where the proof is kept.'),
};

export const Article9Consent = z
  .strictObject({
    scope: z.literal('article-9'),
    categories: categories.describe('The special categories that the consent is for.'),
    namesCategories: fact('Do the words of the consent name these kinds of data?'),
    ...consentBasics,
  })
  .meta({ id: 'Article9Consent', description: 'Explicit consent to the use of special category data.' });

export const Article22Consent = z.strictObject({ scope: z.literal('article-22'), ...consentBasics }).meta({
  id: 'Article22Consent',
  description: 'Explicit consent to a solely automated decision about the person.',
});

export const PecrConsent = z
  .strictObject({
    scope: z.literal('pecr'),
    channel: z
      .enum(['electronic-mail', 'live-calls', 'automated-calls', 'device-technologies'])
      .describe(
        '`electronic-mail` covers e-mail, text, voicemail and direct messages; `device-technologies` cookies, pixels, plugins, fingerprinting and the like.',
      ),
    namesController: fact('Does the consent name this campaign as the one that will use it?'),
    ...consentBasics,
  })
  .meta({ id: 'PecrConsent', description: 'Consent under PECR, which is given channel by channel.' });

export const DisclosureConsent = z
  .strictObject({
    scope: z.literal('disclosure'),
    recipient: text().optional().describe('Who the data is passed to.'),
    ...consentBasics,
  })
  .meta({
    id: 'DisclosureConsent',
    description:
      'Explicit consent to passing special category data to somebody outside the body, a platform included.',
  });

export const Consent = z
  .discriminatedUnion('scope', [Article9Consent, Article22Consent, PecrConsent, DisclosureConsent])
  .describe('One consent that is held. One consent never stands in for another: `scope` tells them apart.');
