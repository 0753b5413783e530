import { code, law, reading } from './cite.js';
import type { Condition, Rule } from './rule.js';

/** These sub-headings follow this section in the text, though the contents list them before it. */
const at = (subHeading: string) => code('Political campaigning – face to face', subHeading);
const LIVE = at('Can we carry out political campaigning by live call?');
const AUTOMATED = at('Can we carry out political campaigning by automated call?');
const REGULATION_19 = law('pecr', 'regulation 19');
const REGULATION_21 = law('pecr', 'regulation 21');
const REGULATION_24 = reading('pecr', 'regulation 24');

const BY_LIVE_CALL: Condition = { all: ['live-calls', 'direct-marketing'] };
const BY_RECORDING: Condition = { all: ['automated-calls', 'direct-marketing'] };

/** Live and automated calls, p. 77 ff. */
export const calls: readonly Rule[] = [
  {
    id: 'CALL-01',
    title: 'Live calls only with consent, or to numbers that are not protected',
    explanation:
      'A person may be called if they consented to it, or if their number is not on the Telephone Preference Service and they have not said no.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: BY_LIVE_CALL,
    metWhen: 'live-calls-allowed',
    remedy:
      'Screen the list against the TPS and your own do-not-call list, or call only people who consented.',
    citations: [LIVE, REGULATION_21],
  },
  {
    id: 'CALL-02',
    title: 'The call list was screened against the TPS and the own do-not-call list',
    explanation:
      'Numbers on the Telephone Preference Service are called only with consent. Whoever told the campaign not to call is not called at all.',
    strength: 'must',
    severity: 'stop',
    appliesWhen: BY_LIVE_CALL,
    metWhen: 'call-list-screened',
    remedy: 'Screen the list against both before anybody is called.',
    citations: [LIVE, REGULATION_21],
  },
  {
    id: 'CALL-03',
    title: 'Callers name the organisation, show its number and give a free contact',
    explanation:
      'A call starts with who is calling, and displays a number. Whoever asks gets an address or number at which to object free of charge.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: BY_LIVE_CALL,
    metWhen: 'calls-identified',
    remedy: 'Put it in the callers’ script, and have the number displayed.',
    proof: 'The callers’ script, and the setting that displays the number.',
    due: 'at-first-contact',
    citations: [LIVE, REGULATION_21, REGULATION_24],
  },
  {
    id: 'CALL-04',
    title: 'An objection made in a call is recorded and respected',
    explanation: 'Callers recognise an objection, note it at once and see to it that it lasts.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: BY_LIVE_CALL,
    metWhen: 'objection-procedure',
    remedy: 'Train the callers, and give them a way to record objections.',
    proof: 'The callers’ script on objections, and the log of those that were made.',
    due: 'on-request',
    citations: [LIVE, REGULATION_21],
  },
  {
    id: 'AUTO-01',
    title: 'A call that plays a recording is not declared a live call',
    explanation:
      'A call in which a recorded message is played is an automated call, even if pressing a key leads to a person. The stricter rules apply.',
    strength: 'definition',
    severity: 'ask',
    appliesWhen: { any: ['live-calls', 'automated-calls'] },
    metWhen: { not: 'recording-in-live-call' },
    findingWhen: 'automated-calls',
    remedy: 'Declare these calls automated, and hold consent to just that; or play no recording.',
    attestable: false,
    citations: [AUTOMATED, REGULATION_19],
  },
  {
    id: 'AUTO-02',
    title: 'Automated calls only with specific consent to them',
    explanation:
      'Calls that play a recording need the person’s specific consent, given knowing that the calls are automated. Consent to live calls is not enough.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: BY_RECORDING,
    metWhen: 'automated-calls-consent',
    remedy: 'Do not make automated calls to people who have not consented to just that.',
    attestable: false,
    citations: [AUTOMATED, REGULATION_19],
  },
  {
    id: 'AUTO-03',
    title: 'Automated calls name the organisation, a free contact and a number',
    explanation:
      'The recording says who is calling and gives an address or a free number. A number is displayed.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: BY_RECORDING,
    metWhen: 'calls-identified',
    remedy: 'Put the name and the contact into the recording, and have the number displayed.',
    proof: 'The recording that is played, and the setting that displays the number.',
    due: 'at-first-contact',
    citations: [AUTOMATED, REGULATION_19, REGULATION_24],
  },
];
