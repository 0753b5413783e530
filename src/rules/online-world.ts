import { code, law, reading } from './cite.js';
import type { Condition, Rule } from './rule.js';

const at = (subHeading: string) => code('Political campaigning in the online world', subHeading);
const DIFFERENT = at('What’s different in the online world?');
const LIST = at('What are the considerations if we target social media users based on data we already have?');
const SIMILAR = at('What are the considerations if we target similar individuals on social media?');
const JOINT = at('Are we joint controllers with social media platforms?');

const ONLINE_TARGETING: Condition = { all: ['reaches-people-online', 'individual-decision'] };

/** A circumstance of the second list, which is for campaigning online. */
function onlineTrigger(id: string, title: string, explanation: string, when: Condition): Rule {
  return {
    id,
    title,
    explanation,
    strength: 'must',
    severity: 'duty',
    dpiaTrigger: true,
    appliesWhen: { all: [ONLINE_TARGETING, when] },
    remedy: 'Carry out a DPIA before launch, or do without what triggers it.',
    attestable: false,
    citations: [DIFFERENT, reading('gdpr', 'Article 35')],
  };
}

/** "Political campaigning in the online world", p. 82 ff. */
export const onlineWorld: readonly Rule[] = [
  {
    id: 'ONL-01',
    title: 'Micro-targeting online very likely needs a DPIA first',
    explanation:
      'Picking messages or people by their perceived traits, interests or preferences, with what is on offer online, very likely needs a DPIA before it starts.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: ONLINE_TARGETING,
    metWhen: 'dpia-done',
    remedy: 'Carry out a DPIA that covers this plan before launch.',
    citations: [DIFFERENT, reading('gdpr', 'Article 35')],
  },
  onlineTrigger(
    'ONL-D1',
    'Online DPIA trigger: new technologies',
    'New technologies are used.',
    'innovative-technology',
  ),
  onlineTrigger(
    'ONL-D2',
    'Online DPIA trigger: large-scale profiling',
    'Individuals are profiled on a large scale.',
    'profiling-large-scale',
  ),
  onlineTrigger(
    'ONL-D3',
    'Online DPIA trigger: combined sources',
    'Data from several sources is combined, compared or matched.',
    'sources-combined',
  ),
  onlineTrigger(
    'ONL-D4',
    'Online DPIA trigger: invisible processing',
    'Data was not got from the person, and they are not told because that is held impossible or disproportionate.',
    'invisible-processing',
  ),
  onlineTrigger(
    'ONL-D5',
    'Online DPIA trigger: tracking',
    'People’s geolocation or behaviour is tracked.',
    'tracking',
  ),
  onlineTrigger(
    'ONL-D6',
    'Online DPIA trigger: vulnerable people',
    'Data of vulnerable people is used for marketing, profiling or other automated decisions.',
    'vulnerable-people-selected',
  ),
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
    citations: [
      at('How does PECR apply to political campaigning and online advertising?'),
      law('pecr', 'regulation 6'),
    ],
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
    citations: [JOINT, law('gdpr', 'Article 26')],
  },
];
