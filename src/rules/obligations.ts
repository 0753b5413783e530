import { code, law } from './cite.js';
import type { Rule } from './rule.js';

/** "What are our obligations?", p. 8 ff.: which laws apply together. */
export const obligations: readonly Rule[] = [
  {
    id: 'OBL-01',
    title: 'Data protection law always applies, and PECR on top of it for electronic marketing',
    explanation:
      'Campaigning with personal data falls under the GDPR and the Data Protection Act. Messages and calls by electronic means and technology on devices fall under PECR besides. Accuracy, security, breaches and access to data bind as well, though the code leaves them out.',
    strength: 'must',
    severity: 'note',
    appliesWhen: 'personal-data',
    findingWhen: {
      all: [
        'personal-data',
        { any: ['electronic-mail', 'live-calls', 'automated-calls', 'device-technology'] },
      ],
    },
    remedy: 'Check the plan against PECR as well as against data protection law.',
    attestable: false,
    citations: [
      code('What are our obligations?', 'Introduction'),
      law('gdpr', 'Article 5'),
      law('dpa-2018', 'section 122(5)'),
      law('pecr', 'Regulations 6 and 19 to 24'),
    ],
  },
];
