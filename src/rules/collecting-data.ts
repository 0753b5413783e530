import { code, reading } from './cite.js';
import type { Rule } from './rule.js';

const BROKERS =
  'Can we use data collected from third parties such as data brokers or other companies providing marketing data services?';
const CONTACT_DETAILS = code('How should we collect personal data?', `${BROKERS} - Contact details`);
const DUE_DILIGENCE = code('How should we collect personal data?', `${BROKERS} - Due diligence`);

/** "How should we collect personal data?", p. 51 ff.: what comes from data brokers and other third parties. */
export const collectingData: readonly Rule[] = [
  {
    id: 'BROK-01',
    title: 'Contact details are not bought without people’s consent',
    explanation:
      'Adding phone numbers, e-mail addresses or other contact details that people never gave you is likely to be unfair without their consent. Saying so in your own notice does not cure it, and contacting them often breaks PECR as well.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: { all: ['personal-data', 'contact-details-bought'] },
    metWhen: 'contact-details-consented',
    remedy: 'Do not use those contact details, unless each person consented to your having them.',
    attestable: false,
    citations: [
      CONTACT_DETAILS,
      reading('gdpr', 'Article 5(1)(a)'),
      reading('pecr', 'regulations 19, 21 and 22'),
    ],
  },
  {
    id: 'BROK-02',
    title: 'A consent given to somebody else counts only if it named you',
    explanation:
      'A consent that speaks of partners, selected third parties or political campaigning in general does not cover this campaign.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: { all: ['personal-data', 'third-party-consent'] },
    metWhen: 'third-party-consent-names-campaign',
    remedy: 'Use only records of people whose consent named this campaign.',
    attestable: false,
    citations: [CONTACT_DETAILS, reading('gdpr', 'Article 4(11)')],
  },
  {
    id: 'BROK-06',
    title: 'A supplier’s word is not enough',
    explanation:
      'An assurance, or a clause in the contract, does not show that bought data was got lawfully. The campaign has to be able to demonstrate it.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: { all: ['personal-data', 'third-party-data'] },
    metWhen: 'third-party-checked',
    remedy:
      'Check the supplier: who compiled the data, when and how, what people were told, and the consent records.',
    citations: [DUE_DILIGENCE, reading('gdpr', 'Article 5(2)')],
  },
  {
    id: 'BROK-09',
    title: 'Doubtful sources are not used',
    explanation:
      'If the supplier cannot show compliance, if its answers do not satisfy, or if people complain about the source, the data is not used.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: { all: ['personal-data', 'third-party-data'] },
    metWhen: { not: 'third-party-doubtful' },
    remedy: 'Leave this source out.',
    citations: [DUE_DILIGENCE, reading('gdpr', 'Article 5(1)(a)')],
  },
];
