import { code, law, reading } from './cite.js';
import type { Rule } from './rule.js';

const at = (subHeading: string) => code('Political campaigning in the online world', subHeading);
const TARGETING = at('What are the considerations if we use social media platforms to target messages?');
const LIST = at('What are the considerations if we target social media users based on data we already have?');
const SIMILAR = at('What are the considerations if we target similar individuals on social media?');
const JOINT = at('Are we joint controllers with social media platforms?');

/** "Political campaigning in the online world", p. 82 ff.: targeting, matching and modelling on a platform. */
export const socialMediaPlatforms: readonly Rule[] = [
  {
    id: 'SOC-01',
    title: 'It is known and said which data the platform targets on',
    explanation:
      'Platforms target on data that people provide, on data observed about them and on what is inferred from both. The campaign has to be clear which it uses and why, also towards people.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: { all: ['uses-platform', 'individual-decision'] },
    metWhen: 'platform-data-kinds-known',
    remedy: 'Find out for each segment whether it is provided, observed or inferred, and tell people so.',
    proof:
      'The platform’s answer for each segment, and the privacy information that says which kinds of data are used.',
    citations: [TARGETING, reading('gdpr', 'Article 5(1)(a)')],
  },
  {
    id: 'AUD-01',
    title: 'A list uploaded to be matched is personal data, hashed or not',
    explanation:
      'A list-based audience is made by uploading a list that the platform matches with its users. Hashing makes that more secure. It does not make the data anonymous.',
    strength: 'definition',
    severity: 'note',
    appliesWhen: 'list-goes-to-platform',
    findingWhen: 'list-goes-to-platform',
    remedy: 'Treat the upload as a use of personal data in every respect.',
    attestable: false,
    citations: [LIST, reading('gdpr', 'Article 4(1)')],
  },
  {
    id: 'AUD-02',
    title: 'It was assessed what the list gives away',
    explanation:
      'Being on the list may tell a special category about people, political opinions above all. Even if the list is none, what the campaign and the platform do with it may be.',
    strength: 'must',
    severity: 'ask',
    appliesWhen: 'list-goes-to-platform',
    askWhen: 'list-points-at-inference',
    metWhen: 'list-assessed',
    remedy: 'Assess and record what being on this list tells about people.',
    proof: 'The dated assessment of what being on this list tells about people.',
    citations: [LIST, reading('gdpr', 'Article 9')],
  },
  {
    id: 'AUD-03',
    title: 'People were told that their details are matched for political messages',
    explanation:
      'People have to understand that their details, such as an e-mail address, are matched on the platform in order to show them political messages.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: 'list-goes-to-platform',
    metWhen: 'told-of-matching',
    remedy: 'Tell the people on the list plainly before uploading it.',
    proof: 'The notice that told people of the matching, with proof that it reached them before the upload.',
    citations: [LIST, reading('gdpr', 'Articles 13 and 14')],
  },
  {
    id: 'AUD-04',
    title: 'Nobody who objected is in the upload',
    explanation:
      'Somebody who objected to direct marketing may not be targeted on a platform with their data.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: { all: ['list-goes-to-platform', 'audience-is-list'] },
    metWhen: 'objectors-removed',
    remedy: 'Take everybody who objected out of the list.',
    citations: [LIST, reading('gdpr', 'Article 21')],
  },
  {
    id: 'AUD-05',
    title: 'Nobody who objected is used to find similar people',
    explanation:
      'Using the data of somebody who objected to find others like them is still direct marketing, even if they never get a message.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: 'audience-is-lookalike',
    metWhen: 'seed-objectors-removed',
    remedy: 'Take everybody who objected out of the seed audience and build it again.',
    citations: [LIST, reading('gdpr', 'Article 21')],
  },
  {
    id: 'LAL-01',
    title: 'For a lookalike audience you and the platform are joint controllers',
    explanation:
      'The campaign starts the search for similar strangers and hands over the seed; the platform finds them. Both answer for it and need an arrangement.',
    strength: 'definition',
    severity: 'duty',
    appliesWhen: 'audience-is-lookalike',
    metWhen: 'platform-arrangement',
    findingWhen: 'audience-is-lookalike',
    remedy: 'Agree with the platform who does what.',
    proof: 'The signed arrangement with the platform for this audience.',
    citations: [SIMILAR, reading('gdpr', 'Article 26')],
  },
  {
    id: 'LAL-02',
    title: 'The platform informs the people it adds',
    explanation:
      'The campaign has no contact with those people. It has to be satisfied that the platform gives them the information they are due, although the group keeps changing.',
    strength: 'must',
    severity: 'duty',
    owner: 'platform',
    appliesWhen: 'audience-is-lookalike',
    metWhen: 'platform-informs-people',
    remedy: 'Check what the platform tells the people it adds, and record the check.',
    proof: 'The platform’s notice to the people whom it adds, and the campaign’s dated check of it.',
    citations: [SIMILAR, reading('gdpr', 'Article 14')],
  },
  {
    id: 'LAL-03',
    title: 'People in the seed were told that their data builds other audiences',
    explanation:
      'Those who gave the campaign their data have to be told that it is used to find similar people.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: 'audience-is-lookalike',
    metWhen: 'seed-told-of-lookalikes',
    remedy: 'Tell them before using their data as a seed.',
    proof:
      'The notice that told people in the seed, with proof that it reached them before their data was used.',
    citations: [SIMILAR, reading('gdpr', 'Articles 13 and 21')],
  },
  {
    id: 'LAL-04',
    title: 'It is known whether pixels and plugins feed the audience',
    explanation:
      'Plugins and tracking pixels on other sites can add people to such an audience. The campaign has to know and weigh that.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: 'audience-is-lookalike',
    metWhen: 'pixels-considered',
    remedy: 'Find out from the platform, and weigh it in the DPIA.',
    proof: 'The platform’s answer on pixels and plugins, and the part of the DPIA that weighs it.',
    citations: [SIMILAR, reading('gdpr', 'Article 35')],
  },
  {
    id: 'JC-01',
    title: 'You are a joint controller with the platform',
    explanation:
      'Whoever targets through a platform decides with it on purposes and means. That makes both joint controllers, whatever the contract calls the platform.',
    strength: 'definition',
    severity: 'duty',
    appliesWhen: { all: ['uses-platform', 'personal-data'] },
    metWhen: 'platform-role-accepted',
    remedy:
      'Treat the platform as a joint controller, and correct the documents that call it something else.',
    proof: 'The documents that name the platform a joint controller for this audience.',
    citations: [JOINT, law('gdpr', 'Article 26')],
  },
  {
    id: 'JC-02',
    title: 'Who does what is agreed with the platform, with no gaps',
    explanation:
      'Joint controllers agree who is responsible for what. A platform’s standard terms can serve if they were checked for fit.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: { all: ['uses-platform', 'personal-data'] },
    metWhen: { all: ['platform-arrangement', 'platform-terms-fit'] },
    remedy: 'Agree on an arrangement, and check the platform’s standard terms against what you do.',
    proof: 'The signed arrangement with the platform, and the date on which its terms were checked.',
    citations: [JOINT, law('gdpr', 'Article 26')],
  },
];
