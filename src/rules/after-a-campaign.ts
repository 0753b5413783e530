import { code, law, reading } from './cite.js';
import type { Rule } from './rule.js';

const at = (subHeading: string) => code('After a campaign', subHeading);
const CARRIED_OVER = at('Can we use personal data from one campaign to another?');
const DISBANDING = at('What do we need to do if our organisation is to disband?');

/** "After a campaign", p. 94 ff.: what is kept from one campaign to the next, and what goes when a body ends. */
export const afterACampaign: readonly Rule[] = [
  {
    id: 'AFT-01',
    title: 'After a campaign its data is reviewed',
    explanation:
      'A review of what was gathered and used shows what to learn, and what has to be kept for later campaigns and for audit.',
    strength: 'should',
    severity: 'note',
    appliesWhen: { all: ['personal-data', 'earlier-campaign-data'] },
    metWhen: 'attested-only',
    findingWhen: { all: ['personal-data', 'earlier-campaign-data'] },
    remedy: 'Review the data of the campaign that has ended, and record what is kept and why.',
    citations: [at('Introduction'), reading('gdpr', 'Article 5(2)')],
  },
  {
    id: 'AFT-02',
    title: 'Six things are weighed before data is carried over to another campaign',
    explanation:
      'They are whether the data is needed, what people expect, what they were told, whether the purpose differs, how old and accurate the data is, and whether it is kept securely. Carrying out a DPIA is considered.',
    strength: 'must',
    severity: 'ask',
    appliesWhen: { all: ['personal-data', 'earlier-campaign-data'] },
    metWhen: { all: ['carry-over-weighed', 'dpia-considered'] },
    remedy: 'Weigh all six, decide on a DPIA and record both, or leave that data out.',
    citations: [CARRIED_OVER, law('gdpr', 'Article 5(1)(b), (c) and (e)')],
  },
  {
    id: 'AFT-03',
    title: 'A body that disbands destroys its data and sees to it that none is taken',
    explanation:
      'What audit does not need is securely destroyed. People who leave take no data with them, and processors are checked to have destroyed theirs. An audit by a third party is advisable.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: { all: ['personal-data', 'body-dissolving'] },
    metWhen: 'attested-only',
    remedy: 'Destroy and log the data, close leavers’ access, check the processors, and consider an audit.',
    proof: 'The log of what was destroyed and when, and each processor’s confirmation.',
    citations: [DISBANDING, reading('gdpr', 'Article 5(1)(e) and (f)')],
  },
  {
    id: 'AFT-04',
    title: 'Data of a body that disbanded is not taken over unless the law allows it',
    explanation:
      'A body that is wound up may pass data to another controller only in accordance with data protection law. So the campaign that takes it over has to know on what basis it came.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: { all: ['personal-data', 'disbanded-body-data'] },
    metWhen: 'disbanded-body-may-pass-on',
    remedy: 'Leave that list out, unless it is shown that the law allows passing it on.',
    citations: [DISBANDING, reading('gdpr', 'Articles 5 and 6')],
  },
];
