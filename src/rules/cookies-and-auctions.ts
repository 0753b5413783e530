import { code, law, reading } from './cite.js';
import type { Condition, Rule } from './rule.js';

const at = (subHeading: string) => code('Political campaigning in the online world', subHeading);
const PECR = at('How does PECR apply to political campaigning and online advertising?');
const ADVERTISING = at('What else should we consider when using online advertising?');
const AUCTION = at('What else should we consider when using online advertising? (list)');

const REGULATION_6 = law('pecr', 'regulation 6');

const AD_TECH_ON_PEOPLE: Condition = { all: ['advertising-technology', 'personal-data'] };

/** "Political campaigning in the online world", p. 82 ff.: device technologies, online advertising and auctions. */
export const cookiesAndAuctions: readonly Rule[] = [
  {
    id: 'COOK-01',
    title: 'Cookies, pixels, plugins and fingerprinting need prior consent',
    explanation:
      'Whatever stores or reads information on people’s devices for advertising takes clear and full information and prior consent to the GDPR’s standard, whether or not the ad is targeted.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: 'device-technology',
    metWhen: 'device-technology-consent',
    remedy: 'Obtain consent before anything is set or read, or do without such technology.',
    attestable: false,
    citations: [PECR, REGULATION_6],
  },
  {
    id: 'COOK-02',
    title: 'No exemption from consent is claimed for advertising or tracking',
    explanation:
      'Regulation 6 spares what only transmits a communication, and what is strictly necessary for the service that somebody asked for. Neither fits advertising, tracking or social plugins.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: 'device-technology',
    metWhen: { not: 'device-exemption-claimed' },
    remedy: 'Drop the claim and obtain consent, or do without such technology.',
    attestable: false,
    citations: [PECR, REGULATION_6],
  },
  {
    id: 'COOK-03',
    title: 'Consent is the lawful basis for cookies and the like',
    explanation:
      'For what is stored or read on devices only consent will do. Public task and legitimate interests do not serve, even if the ads are not targeted.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: 'device-technology',
    metWhen: 'device-basis-is-consent',
    remedy: 'Rely on consent for these technologies and state it as their basis, or do without them.',
    attestable: false,
    citations: [PECR, REGULATION_6, law('gdpr', 'Article 6(1)(a)')],
  },
  {
    id: 'COOK-04',
    title: 'Third parties that can target your visitors are known and named to them',
    explanation:
      'Pixels, plugins and kits from others let those others follow and target your visitors too. The campaign has to know who they are, and visitors have to be told.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: 'third-party-device-technology',
    metWhen: 'third-party-targeting-told',
    remedy: 'List the third parties behind each pixel and plugin, and tell visitors before they choose.',
    proof:
      'The list of third parties behind each pixel and plugin, and the notice that visitors see before they choose.',
    due: 'at-collection',
    citations: [PECR, REGULATION_6, reading('gdpr', 'Article 13')],
  },
  {
    id: 'ADV-01',
    title: 'Consent to cookies does not stand in for the GDPR',
    explanation:
      'Even where consent under PECR is valid, an online ad that uses personal data needs a lawful basis, a fair use of the data and, for special category data, a condition that permits it.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: { all: ['online-advertising', 'personal-data'] },
    metWhen: { all: ['lawful-basis-settled', 'special-category-permitted', { not: 'use-unexpected' }] },
    remedy: 'Settle basis, fairness and condition for the data behind the ad, apart from any cookie consent.',
    proof:
      'The record of basis, fairness and condition for the data behind the ad, kept apart from cookie consents.',
    citations: [ADVERTISING, REGULATION_6, reading('gdpr', 'Articles 5(1)(a), 6 and 9')],
  },
  {
    id: 'ADV-02',
    title: 'The whole way in which the ad is selected and delivered is known',
    explanation:
      'Online advertising runs from ads beside a page’s content to auctions among hundreds of bodies. The campaign should know how personal data is used at each step.',
    strength: 'should',
    severity: 'duty',
    appliesWhen: { all: ['online-advertising', { any: ['personal-data', 'device-technology'] }] },
    metWhen: 'advertising-chain-described',
    remedy: 'Describe each step from selecting the ad to showing it: who takes part, with which data.',
    proof:
      'The description of each step from selection to display, with who takes part and which data they use.',
    citations: [ADVERTISING, reading('gdpr', 'Article 5(2)')],
  },
  {
    id: 'RTB-01',
    title: 'Auctioned ads have prior cookie consent, and explicit consent for special category data',
    explanation:
      'Before an auction or other advertising technology is used, the campaign has to be satisfied that people consented to what is stored or read on their devices, and explicitly to any use of special category data.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: 'advertising-technology',
    metWhen: { all: ['device-technology-consent', 'special-category-consented'] },
    remedy:
      'Obtain both consents beforehand. Drop segments that tell a special category, or buy the ad without such technology.',
    attestable: false,
    citations: [AUCTION, REGULATION_6, reading('gdpr', 'Article 9(2)(a)')],
  },
  {
    id: 'RTB-02',
    title: 'Auctioned ads have a lawful basis and a DPIA',
    explanation:
      'Before an auction or other advertising technology is used, what the lawful basis asks has to be met, and a DPIA has to assess and lower the risks.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: AD_TECH_ON_PEOPLE,
    metWhen: { all: ['lawful-basis-settled', 'dpia-done'] },
    remedy: 'Settle the lawful basis, and carry out a DPIA that covers this way of advertising.',
    proof: 'The record of the lawful basis, and the DPIA that covers auctions.',
    citations: [AUCTION, reading('gdpr', 'Articles 6 and 35')],
  },
  {
    id: 'RTB-03',
    title: 'Auctioned ads have a notice that names recipients, and arrangements with those involved',
    explanation:
      'People have to learn what data is used, why, and who gets it. Processors work under a contract, joint controllers under an arrangement.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: AD_TECH_ON_PEOPLE,
    metWhen: { all: ['notice-names-recipients', 'platform-arrangement'] },
    remedy: 'Say in the notice what goes to whom and why, and agree with each body involved who does what.',
    proof: 'The notice that names the recipients, and the arrangement with each body involved.',
    citations: [AUCTION, reading('gdpr', 'Articles 13, 26 and 28')],
  },
];
