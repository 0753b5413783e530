import { code, law, reading } from './cite.js';
import type { Condition, Rule } from './rule.js';

const at = (part: string) =>
  code(
    'How should we collect personal data?',
    `Can we use data collected from third parties such as data brokers or other companies providing marketing data services? - ${part}`,
  );
const CONTACT_DETAILS = at('Contact details');
const FACTUAL = at('Factual personal data');
const INFERRED = at('Inferred data');
const DUE_DILIGENCE = at('Due diligence');

const SUPPLIED: Condition = { all: ['personal-data', 'third-party-data'] };

/** "How should we collect personal data?", p. 51 ff.: what comes from data brokers and other third parties. */
export const dataSuppliers: readonly Rule[] = [
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
    owner: 'broker',
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
    owner: 'broker',
    attestable: false,
    citations: [CONTACT_DETAILS, reading('gdpr', 'Article 4(11)')],
  },
  {
    id: 'BROK-03',
    title: 'People know of bought facts about them, and would expect them to be used',
    explanation:
      'Facts may be bought only about people who had privacy information and can reasonably expect their use. The campaign’s own information fills what they were not told, a change of lawful basis included.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: SUPPLIED,
    metWhen: 'bought-data-informed',
    remedy:
      'Tell these people what they have not been told yet, the lawful basis included. Leave out facts that they would not expect you to hold.',
    proof:
      'The privacy information that people got from the supplier, and the campaign’s own that fills its gaps, with their dates.',
    owner: 'broker',
    citations: [FACTUAL, law('gdpr', 'Article 14')],
  },
  {
    id: 'BROK-04',
    title: 'It is known whether bought guesses are tied to people',
    explanation:
      'Guesses that come without anybody’s identity, such as what people of a town tend to read, are no personal data as long as nobody ties them to names, addresses or devices.',
    strength: 'exception',
    severity: 'ask',
    appliesWhen: { all: ['personal-data', 'supplied-inferences'] },
    metWhen: { known: 'supplied-inferences-tied' },
    remedy: 'Find out whether the guesses are held or appended by name, address or device.',
    owner: 'broker',
    attestable: false,
    citations: [INFERRED, reading('gdpr', 'Article 4(1)')],
  },
  {
    id: 'BROK-05',
    title: 'Guesses that are tied to people are treated like facts about them',
    explanation:
      'A bought guess that is held or appended by name, address or anything else that identifies is personal data. People have to know of it and be able to expect it, just as with facts.',
    strength: 'definition',
    severity: 'duty',
    appliesWhen: { all: ['personal-data', 'supplied-inferences-tied'] },
    metWhen: 'bought-data-informed',
    remedy: 'Treat the guesses as you treat bought facts, or keep them apart from anybody’s identity.',
    proof: 'The privacy information that tells people of these guesses, and when it reached them.',
    owner: 'broker',
    citations: [INFERRED, reading('gdpr', 'Article 4(1)')],
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
    owner: 'broker',
    citations: [DUE_DILIGENCE, reading('gdpr', 'Article 5(2)')],
  },
  {
    id: 'BROK-07',
    title: 'Rigorous checks show that supplied data was got fairly and for this',
    explanation:
      'Three things are checked before use: that the third party got the data fairly and lawfully, that people understood it would be passed on for political campaigning, and that a consent, where one is needed, names the campaign.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: SUPPLIED,
    metWhen: {
      all: ['third-party-compliance-shown', 'passing-on-understood', 'third-party-consent-names-campaign'],
    },
    remedy: 'Make the three checks, and use only the data that passes all of them.',
    owner: 'broker',
    citations: [
      DUE_DILIGENCE,
      reading('gdpr', 'Articles 5(1)(a) and 14'),
      reading('pecr', 'regulations 19, 21 and 22'),
    ],
  },
  {
    id: 'BROK-08',
    title: 'The supplier’s proof is on file',
    explanation:
      'Due diligence asks the supplier for seven things: who compiled the data, a copy of the privacy information, how it was collected, its dates, how the recipients were described, the records of consent, and proof and date of a check against the Telephone Preference Service. The last two matter where a consent or calls are relied on.',
    strength: 'should',
    severity: 'duty',
    appliesWhen: SUPPLIED,
    metWhen: 'due-diligence-complete',
    remedy: 'Ask the supplier for what is missing, and keep it.',
    proof:
      'The supplier’s answers to the points of due diligence, with copies of the notices and consent records.',
    owner: 'broker',
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
  {
    id: 'BROK-10',
    title: 'A contract gives you control and audit, and leaves you responsible',
    explanation:
      'Beside a data sharing agreement, a contract with powers to control and audit the supplier helps. It does not shift the campaign’s own responsibility.',
    strength: 'should',
    severity: 'note',
    appliesWhen: SUPPLIED,
    metWhen: 'attested-only',
    remedy: 'Agree on data sharing in writing, with rights to check what the supplier does.',
    citations: [DUE_DILIGENCE, reading('gdpr', 'Article 5(2)')],
  },
];
