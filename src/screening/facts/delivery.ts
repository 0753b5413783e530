import { wholeValue } from '../evidence.js';
import type { Plan } from '../plan.js';
import type { CHANNELS } from '../plan/delivery.js';
import { all, any, contradicted, inverse, no, unknown, yes, type Reading } from '../reading.js';
import { sourceLists } from '../sources.js';
import type { FactReaders } from './fact.js';
import { isOneOf, listNames, place, stated } from './stated.js';

type Channel = (typeof CHANNELS)[number];
type PecrChannel = Extract<NonNullable<Plan['consents']>[number], { scope: 'pecr' }>['channel'];

/** How, when and how often the message reaches people, and the consents that PECR asks for. */
export const deliveryFacts = {
  'electronic-mail': ({ plan }) => channel(plan, ['email', 'text-message', 'direct-message', 'voicemail']),
  'electronic-mail-consent': ({ plan }) => pecrConsent(plan, 'electronic-mail'),
  'live-calls': ({ plan }) => channel(plan, ['live-call']),
  'live-calls-allowed': ({ plan }) =>
    any([
      pecrConsent(plan, 'live-calls'),
      all([
        stated('/delivery/tpsScreened', plan.delivery?.tpsScreened),
        stated('/delivery/doNotCallListScreened', plan.delivery?.doNotCallListScreened),
      ]),
    ]),
  'automated-calls': ({ plan }) => any([channel(plan, ['automated-call']), recordedLiveCall(plan)]),
  'automated-calls-consent': ({ plan }) => pecrConsent(plan, 'automated-calls'),
  'device-technology': ({ plan }) => deviceTechnology(plan),
  'device-technology-consent': ({ plan }) => pecrConsent(plan, 'device-technologies'),

  'frequency-beyond-expectation': ({ plan }) => beyondExpectation(plan),
  'frequency-within-expectation': ({ plan }) => inverse(beyondExpectation(plan)),
  'timing-for-effect': ({ plan }) => timing(plan, ['strong-effect', 'vulnerable-moment']),
  'timing-ordinary': ({ plan }) => timing(plan, ['convenience', 'event']),
  'covert-technique': ({ plan }) => {
    const { techniques } = plan.delivery ?? {};
    if (techniques === undefined) return unknown(place('/delivery/techniques'));
    return techniques.length === 0
      ? no()
      : yes(...techniques.map((technique, i) => wholeValue(`/delivery/techniques/${i}`, technique)));
  },
  'sponsor-hidden': ({ plan }) => inverse(stated('/message/sponsorShown', plan.message?.sponsorShown)),
  'delivery-open': ({ plan, read }) =>
    all([
      inverse(read('covert-technique')),
      inverse(read('sponsor-hidden')),
      isOneOf('/message/presentedAs', plan.message?.presentedAs, [
        'political-advertising',
        'service-message',
      ]),
    ]),
} satisfies FactReaders;

/** Whether the message goes out by one of these channels; where nobody is targeted, none does. */
export function channel(plan: Plan, channels: readonly Channel[]): Reading {
  return plan.audience.kind === 'none'
    ? no()
    : listNames('/delivery/channels', plan.delivery?.channels, channels);
}

/** A call that plays a recording is an automated one, so calling it a live call is contradicted. */
export function recordedLiveCall(plan: Plan): Reading {
  const live = channel(plan, ['live-call']);
  if (live.answer !== 'yes') return live;
  const recorded = all([live, stated('/delivery/recordedMessage', plan.delivery?.recordedMessage)]);
  return recorded.answer === 'yes' ? contradicted(recorded) : recorded;
}

/** A consent under PECR counts for its own channel only, and for messages only if it names the campaign. */
export function pecrConsent(plan: Plan, wanted: PecrChannel): Reading {
  if (plan.consents === undefined) return unknown(place('/consents'));
  return any(
    plan.consents.flatMap((consent, i) =>
      consent.scope === 'pecr' && consent.channel === wanted
        ? [
            all([
              stated(`/consents/${i}/obtained`, consent.obtained),
              ...(wanted === 'device-technologies'
                ? []
                : [stated(`/consents/${i}/namesController`, consent.namesController)]),
            ]),
          ]
        : [],
    ),
  );
}

const DEVICE_CHANNELS: readonly Channel[] = [
  'social-ad',
  'online-ad',
  'real-time-bidding',
  'website',
  'email',
  'direct-message',
];

/** Following people who visited a site takes technology on their devices, whatever else is stated. */
function deviceTechnology(plan: Plan): Reading {
  if (plan.audience.kind === 'retargeting') return yes(wholeValue('/audience/kind', 'retargeting'));
  const visitors = sourceLists(plan)
    .flatMap(({ sources }) => sources ?? [])
    .filter(({ source }) => source.kind === 'website-visitors');
  if (visitors.length > 0) {
    return yes(...visitors.map(({ pointer, source }) => wholeValue(`${pointer}/kind`, source.kind)));
  }
  const { deviceTechnologies } = plan.delivery ?? {};
  return all([
    ...(plan.audience.kind === 'none'
      ? []
      : [listNames('/delivery/channels', plan.delivery?.channels, DEVICE_CHANNELS)]),
    deviceTechnologies === undefined
      ? unknown(place('/delivery/deviceTechnologies'))
      : deviceTechnologies.length === 0
        ? no()
        : yes(...deviceTechnologies.map((item, i) => wholeValue(`/delivery/deviceTechnologies/${i}`, item))),
  ]);
}

/** The code gives no number: the caller states what people get and what they were told or would expect. */
function beyondExpectation({ delivery }: Plan): Reading {
  const { frequency, expectedFrequency } = delivery ?? {};
  if (frequency === undefined)
    return unknown(place('/delivery/frequency', 'How often does one person get the message?'));
  if (expectedFrequency === undefined) {
    return unknown(
      place(
        '/delivery/expectedFrequency',
        'How often would people expect it, or were they told to expect it?',
      ),
    );
  }
  const more = frequency.messages * expectedFrequency.days > expectedFrequency.messages * frequency.days;
  const evidence = [
    wholeValue('/delivery/frequency/messages', frequency.messages),
    wholeValue('/delivery/expectedFrequency/messages', expectedFrequency.messages),
  ];
  return more ? yes(...evidence) : no(...evidence);
}

type Timing = NonNullable<NonNullable<Plan['delivery']>['timing']>['chosenFor'];

const timing = ({ delivery }: Plan, reasons: readonly Timing[]): Reading =>
  isOneOf('/delivery/timing/chosenFor', delivery?.timing?.chosenFor, reasons);
