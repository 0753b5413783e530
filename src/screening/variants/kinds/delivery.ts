import type { FactId } from '../../../rules/facts.js';
import type { CHANNELS, DELIVERY_TECHNIQUES, DEVICE_TECHNOLOGIES } from '../../plan/delivery.js';
import { itemsAt, remove, replace, type KindOfChange, type Offer, type View } from '../kind.js';

type Channel = (typeof CHANNELS)[number];

/** Drop a channel for which a consent is needed and known to be lacking. */
export const dropChannel: KindOfChange<Channel> = {
  name: 'channel',
  offered: (view) => withoutConsent(view),
  changes: ({ pointer, value }) => [
    remove(pointer, `Do not reach people by ${CHANNEL_WORDS[value] ?? value}`),
  ],
};

/** Unaddressed post needs nobody’s consent. */
export const postInPlaceOfEmail: KindOfChange<Channel> = {
  name: 'post',
  offered: (view) =>
    view.plan.delivery?.channels?.includes('post-unaddressed') === true
      ? []
      : withoutConsent(view).filter(({ value }) => value === 'email'),
  changes: ({ pointer }) => [
    replace(
      pointer,
      'post-unaddressed',
      'Put it through letterboxes, addressed to nobody, in place of e-mail',
    ),
  ],
};

function withoutConsent({ plan, answer }: View): Offer<Channel>[] {
  return itemsAt('/delivery/channels', plan.delivery?.channels).filter(({ value }) =>
    (CONSENTED_BY[value] ?? []).some(
      ({ consent, where }) => answer(consent) === 'no' && (where === undefined || answer(where) === 'yes'),
    ),
  );
}

/** What permits each channel; `where`: only where this is so. */
const CONSENTED_BY: Partial<Record<Channel, readonly { consent: FactId; where?: FactId }[]>> = {
  email: [{ consent: 'electronic-mail-consent' }],
  'text-message': [{ consent: 'electronic-mail-consent' }],
  'direct-message': [{ consent: 'electronic-mail-consent' }],
  voicemail: [{ consent: 'electronic-mail-consent' }],
  'live-call': [
    { consent: 'live-calls-allowed' },
    { consent: 'automated-calls-consent', where: 'automated-calls' }, // a recording is played
  ],
  'automated-call': [{ consent: 'automated-calls-consent' }],
  'real-time-bidding': [{ consent: 'device-technology-consent' }, { consent: 'special-category-consented' }],
};

const CHANNEL_WORDS: Partial<Record<Channel, string>> = {
  email: 'e-mail',
  'text-message': 'text message',
  'direct-message': 'direct message',
  voicemail: 'voicemail',
  'live-call': 'live call',
  'automated-call': 'automated call',
  'real-time-bidding': 'ads sold in real-time auctions',
};

/** Send no more often than people expect. */
export const capFrequency: KindOfChange = {
  name: 'frequency',
  offered: ({ plan, answer }) =>
    answer('frequency-beyond-expectation') === 'yes'
      ? [{ pointer: '/delivery/frequency', value: plan.delivery?.expectedFrequency }]
      : [],
  changes: ({ pointer, value }) => {
    const { messages, days } = value as { messages: number; days: number };
    return [
      replace(
        pointer,
        value,
        `Send one person no more than people expect: ${messages} ${messages === 1 ? 'message' : 'messages'} in ${days} ${days === 1 ? 'day' : 'days'}`,
      ),
    ];
  },
};

/** Send it at a time that is chosen for no effect on people. */
export const ordinaryTime: KindOfChange = {
  name: 'timing',
  offered: ({ plan, answer }) =>
    answer('timing-for-effect') === 'yes'
      ? [{ pointer: '/delivery/timing', value: plan.delivery?.timing }]
      : [],
  changes: ({ pointer }) => [
    replace(
      pointer,
      { chosenFor: 'convenience' },
      'Send it at another time, chosen for practical reasons and not because it hits harder then',
    ),
  ],
};

/** Drop a technique that works on people without their being fully aware. */
export const dropCovertTechnique: KindOfChange<(typeof DELIVERY_TECHNIQUES)[number]> = {
  name: 'covert-technique',
  offered: ({ plan }) => itemsAt('/delivery/techniques', plan.delivery?.techniques),
  changes: ({ pointer, value }, { plan }) => [
    remove(pointer, COVERT_WORDS[value]),
    ...(value === 'hidden-sponsor' && plan.message?.sponsorShown !== 'yes' ? [showing(plan)] : []),
  ],
};

const COVERT_WORDS: Record<(typeof DELIVERY_TECHNIQUES)[number], string> = {
  subliminal: 'Use nothing that people can’t consciously perceive',
  'hidden-sponsor': 'Do not hide who is behind the message',
  'disguised-content': 'Do not disguise the message as something else',
  'fake-accounts': 'Use no fake accounts',
  'undisclosed-paid-endorsement': 'Use no endorsement that was paid for without saying so',
  'synthetic-media-undisclosed': 'Use no synthetic pictures or sound without saying so',
};

/** Show who is behind the message. */
export const showSponsor: KindOfChange = {
  name: 'sponsor',
  offered: ({ plan: { message } }) =>
    message?.sponsorShown === 'no' ? [{ pointer: '/message/sponsorShown', value: 'no' }] : [],
  changes: (_, { plan }) => [showing(plan)],
};

const showing = ({ message }: View['plan']) => {
  const text = 'Show in the message who is behind it; this has really to be done before launch';
  if (message === undefined)
    return { op: 'add' as const, pointer: '/message', value: { sponsorShown: 'yes' }, text };
  const op = message.sponsorShown === undefined ? ('add' as const) : ('replace' as const);
  return { op, pointer: '/message/sponsorShown', value: 'yes', text };
};

/** Store and read nothing on people’s devices. */
export const dropDeviceTechnology: KindOfChange<(typeof DEVICE_TECHNOLOGIES)[number]> = {
  name: 'device-technology',
  offered: ({ plan, pointsAt }) =>
    itemsAt('/delivery/deviceTechnologies', plan.delivery?.deviceTechnologies).filter(({ pointer }) =>
      pointsAt(pointer),
    ),
  changes: ({ pointer, value }) => [remove(pointer, `Do without ${DEVICE_WORDS[value]}`)],
};

const DEVICE_WORDS: Record<(typeof DEVICE_TECHNOLOGIES)[number], string> = {
  cookies: 'cookies',
  pixels: 'pixels',
  plugins: 'social plugins',
  fingerprinting: 'recognising people’s devices by their fingerprint',
  'app-sdk': 'a tracking kit in an app',
  other: 'any other technology that stores or reads information on people’s devices',
};
