import { code, reading } from './cite.js';
import type { Condition, Rule } from './rule.js';

const TOOLS = code(
  'Political campaigning in the online world',
  'What should we consider when using campaigning platforms or other third party tools?',
);

const USED: Condition = { all: ['personal-data', 'campaigning-platform-used'] };

/** "Political campaigning in the online world", p. 82 ff.: campaigning platforms and other third-party tools. */
export const campaigningPlatforms: readonly Rule[] = [
  {
    id: 'CAMP-01',
    title: 'It is clear what a campaigning platform does and decides',
    explanation:
      'The arrangement with the platform has to be clear. If it is a processor it acts on instructions alone, so a package that settles the methods of a campaign is a decision to know about.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: USED,
    metWhen: 'campaigning-platform-role-clear',
    remedy: 'Settle the platform’s role, and what its package decides for you. Correct the contract to fit.',
    proof: 'The contract that settles the platform’s role and says what its package decides.',
    citations: [TOOLS, reading('gdpr', 'Article 28')],
  },
  {
    id: 'CAMP-02',
    title: 'What a campaigning platform gets, does and hosts is evidenced',
    explanation:
      'The campaign has to know and evidence which data the platform gets, how the law is met when its tools are used, where the data is hosted and, outside the EEA, what safeguards it.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: USED,
    metWhen: { all: ['campaigning-platform-transfers-safeguarded', 'attested-only'] },
    remedy: 'Record those four answers for each platform, and safeguard what leaves the EEA.',
    proof:
      'The record for each platform of the data it gets, the use of its tools, where it hosts, and the transfer safeguards.',
    owner: 'platform',
    citations: [TOOLS, reading('gdpr', 'Articles 44 to 46')],
  },
  {
    id: 'CAMP-03',
    title: 'A campaigning platform holds your data apart from that of others',
    explanation:
      'Such a platform serves many campaigns, over many elections and countries. The campaign has to establish how its own data and that of the others are held.',
    strength: 'must',
    severity: 'ask',
    appliesWhen: USED,
    metWhen: 'campaigning-platform-data-apart',
    remedy: 'Have the platform show how it keeps campaigns apart, or take the data elsewhere.',
    owner: 'platform',
    citations: [TOOLS, reading('gdpr', 'Articles 5(1)(b) and 28')],
  },
  {
    id: 'CAMP-04',
    title: 'A campaigning platform is in the DPIA, and its matching and scraping are lawful',
    explanation:
      'Matching data with public profiles, or scraping it, makes the campaign the controller of what is found: it needs a lawful basis, and people have to be told. The platform belongs in the DPIA.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: USED,
    metWhen: {
      all: [
        'dpia-done',
        {
          any: [
            { not: 'matched-or-scraped' },
            { all: ['lawful-basis-settled', { not: 'invisible-processing' }] },
          ],
        },
      ],
    },
    remedy:
      'Put the platform into the DPIA. Turn matching and scraping off, or settle their basis and tell people.',
    proof:
      'The part of the DPIA on the platform, and the settings that show matching and scraping off or the basis settled for them.',
    citations: [TOOLS, reading('gdpr', 'Articles 6, 14 and 35'), reading('pecr', 'regulations 6 and 22')],
  },
];
