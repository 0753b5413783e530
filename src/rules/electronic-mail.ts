import { code, law, reading } from './cite.js';
import type { Condition, Rule } from './rule.js';

/** These sub-headings follow this section in the text, though the contents list them before it. */
const at = (subHeading: string) => code('Political campaigning – face to face', subHeading);
const MAIL = at('How do we carry out political campaigning by electronic mail?');
const VIRAL = at('Can we carry out viral political campaigning by electronic mail?');
const REGULATION_22 = law('pecr', 'regulation 22');
const REGULATION_23 = reading('pecr', 'regulation 23');

const BY_MAIL: Condition = { all: ['electronic-mail', 'direct-marketing'] };

/** Electronic mail and messages that people pass on, p. 77 ff. */
export const electronicMail: readonly Rule[] = [
  {
    id: 'MAIL-01',
    title: 'Whatever is stored for the person until collected is electronic mail',
    explanation:
      'E-mails, texts, picture and video messages, voicemails and direct messages on social media are electronic mail. Online advertising is not, even where it is targeted.',
    strength: 'definition',
    severity: 'ask',
    appliesWhen: 'individual-decision',
    metWhen: { known: 'electronic-mail' },
    remedy: 'State every channel by which the message reaches people.',
    attestable: false,
    citations: [MAIL, REGULATION_22],
  },
  {
    id: 'MAIL-02',
    title: 'Electronic mail only to people who consented to it from you',
    explanation:
      'E-mails, texts, voicemails, direct messages and the like may be sent only to people who specifically consented to electronic mail from this campaign.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: BY_MAIL,
    metWhen: 'electronic-mail-consent',
    remedy: 'Send only to people whose consent to this channel names you, and keep the records; or use post.',
    attestable: false,
    citations: [MAIL, REGULATION_22],
  },
  {
    id: 'MAIL-03',
    title: 'Electronic mail shows who sends it',
    explanation: 'Whoever sends electronic mail may neither hide nor disguise their identity.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: BY_MAIL,
    metWhen: { not: 'sponsor-hidden' },
    remedy: 'Name the campaign as the sender, plainly, in the message.',
    attestable: false,
    citations: [MAIL, REGULATION_22, REGULATION_23],
  },
  {
    id: 'MAIL-04',
    title: 'Electronic mail carries an opt-out that is as easy as joining',
    explanation:
      'Each message gives a valid address at which people can opt out. To take consent back has to be as easy as giving it was.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: BY_MAIL,
    metWhen: 'opt-out-included',
    remedy: 'Put a working opt-out into the message, as easy to use as the sign-up.',
    proof: 'The message with its opt-out, and the result of trying the opt-out.',
    citations: [MAIL, REGULATION_22, REGULATION_23],
  },
  {
    id: 'MAIL-05',
    title: 'Electronic mail does not rest on an earlier contact in place of consent',
    explanation:
      'The “soft opt-in” lets a trader write to its customers. It is not open to campaigns: only consent is.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: BY_MAIL,
    metWhen: { any: ['electronic-mail-consent', { not: 'soft-opt-in' }] },
    remedy: 'Leave out everybody who has not consented to electronic mail from this campaign.',
    attestable: false,
    citations: [MAIL, REGULATION_22],
  },
  {
    id: 'VIR-01',
    title: 'People are not prompted to send the message on to their friends',
    explanation:
      'Asking people to forward a message, for a reward or for none, makes the campaign answer for what they send. It can hold no consent from those friends, so this is likely a breach.',
    strength: 'prohibition',
    severity: 'stop',
    appliesWhen: { all: [{ any: ['individual-decision', 'on-website'] }, 'asks-to-share'] },
    metWhen: { not: 'forwarding-prompted' },
    remedy: 'Take the appeal to forward the message out. People may still choose to do so by themselves.',
    attestable: false,
    citations: [VIRAL, REGULATION_22],
  },
  {
    id: 'VIR-02',
    title: 'What people choose to pass on unprompted is not the campaign’s',
    explanation:
      'Somebody who sends a link to friends by their own choice does not act for the campaign. A button to post an advertisement on is no appeal to message anybody.',
    strength: 'exception',
    severity: 'note',
    appliesWhen: { all: ['asks-to-share', { not: 'forwarding-prompted' }] },
    findingWhen: { all: ['asks-to-share', { not: 'forwarding-prompted' }] },
    remedy: 'Make sure that the words ask nobody to message friends.',
    attestable: false,
    citations: [VIRAL, REGULATION_22],
  },
];
