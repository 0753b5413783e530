import { z } from 'zod';
import { SPECIAL_CATEGORIES } from '../../detection/special-categories.js';
import { fact, text } from './values.js';

const basisBasics = {
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
  recorded: fact('Are this basis and the reasons why it applies on record?'),
};

const lessIntrusiveWay = fact(
  'Would a less intrusive way, such as leaflets to all or knocking on every door, or less data reach the aim as well?',
);

export const PublicTaskBasis = z
  .strictObject({
    ...basisBasics,
    basis: z.literal('public-task'),
    furtherLaw: z
      .enum(['electoral-law', 'other-law', 'none'])
      .optional()
      .describe(
        'Which law beyond the Data Protection Act lays down this task? `electoral-law` reaches data from the electoral register alone; `other-law` is clear and foreseeable law, such as the powers of an elected official.',
      ),
    lessIntrusiveWay,
  })
  .meta({
    id: 'PublicTaskBasis',
    description: 'Article 6(1)(e) GDPR: a public task, such as democratic engagement.',
  });

export const LegitimateInterestsBasis = z
  .strictObject({
    ...basisBasics,
    basis: z.literal('legitimate-interests'),
    interestNamed: fact(
      'Is the legitimate interest named: democratic engagement, or another compelling reason?',
    ),
    necessary: fact('Has it been shown that this use is necessary for that interest, and not just useful?'),
    lessIntrusiveWay,
    balanceFavoursCampaign: fact(
      'Was the interest weighed against people’s own, with the result that they would expect this use and that it does them no unjustified harm?',
    ),
    testDocumented: fact('Is the three-part test of interest, necessity and balance on file?'),
  })
  .meta({
    id: 'LegitimateInterestsBasis',
    description: 'Article 6(1)(f) GDPR: legitimate interests, by a test in three parts.',
  });

export const OtherBasis = z
  .strictObject({
    ...basisBasics,
    basis: z.enum(['consent', 'contract', 'legal-obligation', 'vital-interests', 'none']),
  })
  .meta({
    id: 'OtherBasis',
    description:
      'Any other basis of Article 6(1) GDPR, or `none` where there is none. For `consent` the consents themselves stand in `consents`, with scope `article-6`.',
  });

export const LawfulBasis = z
  .discriminatedUnion('basis', [PublicTaskBasis, LegitimateInterestsBasis, OtherBasis])
  .describe('The Article 6 lawful basis of one use of personal data; `basis` tells which.');

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

export const Article6Consent = z
  .strictObject({
    scope: z.literal('article-6'),
    freeChoice: fact('Could people refuse this consent, and would their data then really not be used?'),
    positiveAct: fact('Was this consent given by an obvious opt-in act, not by silence or a ticked box?'),
    separateAndPlain: fact(
      'Was this consent asked for prominently, apart from other terms, in few and plain words?',
    ),
    namesControllerAndPurposes: fact(
      'Does this consent name the controller, the purposes and the kinds of processing?',
    ),
    withdrawable: fact(
      'Can people easily withdraw this consent at any time, were they told so, and is it reviewed and refreshed?',
    ),
    ...consentBasics,
  })
  .meta({ id: 'Article6Consent', description: 'Consent as the lawful basis under Article 6(1)(a) GDPR.' });

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
  .discriminatedUnion('scope', [
    Article6Consent,
    Article9Consent,
    Article22Consent,
    PecrConsent,
    DisclosureConsent,
  ])
  .describe('One consent that is held. One consent never stands in for another: `scope` tells them apart.');
