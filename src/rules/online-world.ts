import { code, law, reading } from './cite.js';
import type { Condition, Rule } from './rule.js';

const at = (subHeading: string) => code('Political campaigning in the online world', subHeading);
const DIFFERENT = at('What’s different in the online world?');
const DIRECT = at('Does online political messaging count as direct marketing?');

const ONLINE_TARGETING: Condition = { all: ['reaches-people-online', 'individual-decision'] };
/** Online, and nothing about a person decides who sees it. */
const UNTARGETED: Condition = { all: ['reaches-people-online', { not: 'individual-decision' }] };

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

/** "Political campaigning in the online world", p. 82 ff.: what targeting online brings in, and what stays out. */
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
    proof: 'The DPIA that covers this targeting, with the date on which it was completed.',
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
    id: 'ONL-02',
    title: 'What is stored or read on devices is judged under PECR first',
    explanation:
      'A message directed at people online is nearly always direct marketing and a use of personal data. Where something is stored or read on their devices, PECR comes first, whether or not the data is personal.',
    strength: 'must',
    severity: 'note',
    appliesWhen: { any: [ONLINE_TARGETING, 'device-technology'] },
    findingWhen: 'device-technology',
    remedy: 'Settle what PECR asks for the device, then what the GDPR asks for the data.',
    attestable: false,
    citations: [DIRECT, law('dpa-2018', 'section 122(5)'), law('pecr', 'regulation 6')],
  },
  {
    id: 'ONL-03',
    title: 'It is known whether an ad that chooses nobody reads people’s devices',
    explanation:
      'An ad stays outside regulation 6 where nothing is stored or read on devices, and mostly outside the GDPR where nothing about a person picks it. The second alone is not enough.',
    strength: 'exception',
    severity: 'ask',
    appliesWhen: UNTARGETED,
    metWhen: { known: 'device-technology' },
    findingWhen: { all: [UNTARGETED, { not: 'device-technology' }] },
    remedy: 'State what stores or reads information on devices when the ad is shown. Keep it at nothing.',
    attestable: false,
    citations: [DIRECT, law('pecr', 'regulation 6'), reading('gdpr', 'Article 2(1)')],
  },
];
