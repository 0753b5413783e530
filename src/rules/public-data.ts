import { code, law, reading } from './cite.js';
import type { Condition, Rule } from './rule.js';

const PUBLIC_PLACES = code(
  'How should we collect personal data?',
  'Can we collect personal data from publicly available sources including social media?',
);
const OWN_PAGES = code(
  'How should we collect personal data?',
  'Can we collect data from our own social media pages?',
);

const PUBLIC_DATA: Condition = { all: ['personal-data', 'public-data-used'] };

/** "How should we collect personal data?", p. 51 ff.: public places, social media and the campaign's own pages. */
export const publicData: readonly Rule[] = [
  {
    id: 'PUB-01',
    title: 'People are told of data that was taken from public places',
    explanation:
      'Data that anybody can see is still personal data. Whoever takes it becomes its controller, with data protection law and PECR to keep, and has to tell people unless an exception stands.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: PUBLIC_DATA,
    metWhen: 'public-people-informed',
    remedy: 'Give these people privacy information, or leave their data out.',
    proof:
      'The notice that went to these people, with its date and the places from which the data was taken.',
    citations: [PUBLIC_PLACES, law('gdpr', 'Article 14'), reading('pecr', 'regulations 19 to 22')],
  },
  {
    id: 'PUB-02',
    title: 'Being open to see is not agreement to being profiled',
    explanation:
      'Somebody who posts for all to read, or leaves a profile open, has not agreed to be analysed and targeted by a campaign. That the data is public cannot be the only reason for using it.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: PUBLIC_DATA,
    metWhen: { not: 'public-only-reason' },
    remedy: 'Leave this data out, unless people can expect the use for another reason than its being public.',
    citations: [PUBLIC_PLACES, reading('gdpr', 'Article 5(1)(a)')],
  },
  {
    id: 'PUB-03',
    title: 'Profiles are not gathered or matched across the board',
    explanation:
      'Gathering or matching social media profiles automatically or wholesale is likely to be unfair, and takes more data than is needed.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: PUBLIC_DATA,
    metWhen: { not: 'harvested-in-bulk' },
    remedy:
      'Stop the wholesale gathering and erase what came of it. Take single items only, each for a reason.',
    citations: [PUBLIC_PLACES, law('gdpr', 'Article 5(1)(c)')],
  },
  {
    id: 'PUB-04',
    title: 'A campaigning platform’s matching of profiles is under your control',
    explanation:
      'Some platforms match a campaign’s data with social media profiles and other public sources. They mostly act as its processor, so the campaign answers for it. The risk is greatest where matching cannot be switched off or runs for everybody.',
    strength: 'should',
    severity: 'ask',
    appliesWhen: { all: ['personal-data', 'campaigning-platform-used'] },
    metWhen: 'profile-matching-controlled',
    remedy:
      'Find out what the platform matches. Switch it off, or use another platform where that is not possible.',
    citations: [PUBLIC_PLACES, reading('gdpr', 'Article 28')],
  },
  {
    id: 'PUB-05',
    title: 'A DPIA is done before a campaigning platform is used',
    explanation:
      'A platform that can match people with their public profiles is used only after a data protection impact assessment that finds and lowers its risks.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: { all: ['personal-data', 'campaigning-platform-used'] },
    metWhen: 'dpia-done',
    remedy: 'Carry out a DPIA that covers the platform before launch.',
    proof: 'The DPIA that covers the platform, with a date before its first use.',
    citations: [PUBLIC_PLACES, reading('gdpr', 'Article 35')],
  },
  {
    id: 'OWN-01',
    title: 'For your own page you and its platform are joint controllers',
    explanation:
      'Whoever runs a page on a social platform has a part in deciding why and how its visitors’ data is used, even where the platform hands over nothing but anonymous statistics.',
    strength: 'definition',
    severity: 'duty',
    appliesWhen: 'own-page',
    metWhen: 'page-role-accepted',
    findingWhen: 'own-page',
    remedy:
      'Treat the platform as a joint controller, and correct the documents that call it something else.',
    proof:
      'The arrangement with the platform that treats both as joint controllers, or the terms that say so.',
    citations: [OWN_PAGES, reading('gdpr', 'Article 26')],
  },
  {
    id: 'OWN-02',
    title: 'Your page says how, by whom and why data is used, and both sides know their part',
    explanation:
      'Visitors find privacy information on the page itself. The campaign and the platform are both aware of what each has to do.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: 'own-page',
    metWhen: { all: ['page-notice', 'page-arrangement'] },
    remedy: 'Put a notice on the page, and agree with the platform who does what.',
    proof: 'The notice on the page, and the arrangement with the platform.',
    citations: [OWN_PAGES, reading('gdpr', 'Articles 13 and 26')],
  },
];
