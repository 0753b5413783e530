import { wholeValue } from '../evidence.js';
import type { Case } from '../case.js';
import type { CONTROLLER_KINDS } from '../plan/campaign.js';
import type { Message } from '../plan/message.js';
import type { Plan } from '../plan.js';
import { all, any, contradicted, inverse, no, unknown, yes, type Reading } from '../reading.js';
import type { z } from 'zod';
import { channel, pecrConsent, recordedLiveCall } from './delivery.js';
import type { FactReaders } from './fact.js';
import { said } from './message.js';
import { given, isOneOf, listNames, namedIn, place, stated } from './stated.js';
import { everySupplier, someSupplier } from './suppliers.js';

/** Profiling, messages and the channels they go by. */
export const directMarketingFacts = {
  'profiling-objectors-removed': ({ plan }) =>
    stated('/objections/removedFromProfiling', plan.objections?.removedFromProfiling),
  'right-to-object-shown': ({ plan }) =>
    all([
      stated('/objections/rightShownSeparately', plan.objections?.rightShownSeparately),
      stated('/objections/answeredWithinMonth', plan.objections?.answeredWithinMonth),
    ]),
  'profiling-supplier': ({ plan }) => someSupplier(plan, PROFILING_SUPPLIERS),
  'profiling-supplier-checked': ({ plan }) =>
    everySupplier(plan, PROFILING_SUPPLIERS, ({ role, dueDiligence }, pointer) =>
      all([given(`${pointer}/role`, role), stated(`${pointer}/dueDiligence`, dueDiligence)]),
    ),
  'profiling-transfers-safeguarded': ({ plan }) =>
    everySupplier(plan, PROFILING_SUPPLIERS, ({ processesOutsideEea, transferSafeguards }, pointer) => {
      const abroad = stated(`${pointer}/processesOutsideEea`, processesOutsideEea);
      return abroad.answer === 'yes'
        ? stated(`${pointer}/transferSafeguards`, transferSafeguards)
        : inverse(abroad);
    }),
  'profiling-data-held-apart': ({ plan }) =>
    everySupplier(plan, PROFILING_SUPPLIERS, ({ dataHeldApart }, pointer) =>
      stated(`${pointer}/dataHeldApart`, dataHeldApart),
    ),

  'direct-marketing': (opened) =>
    all([
      opened.read('individual-decision'),
      inverse(any([serviceMessage(opened), genuineResearch(opened), onlyFreepost(opened)])),
    ]),
  'not-presented-as-advertising': ({ plan }) =>
    plan.message?.presentedAs === undefined
      ? yes()
      : inverse(isOneOf('/message/presentedAs', plan.message.presentedAs, ['political-advertising'])),
  'service-message-claimed': ({ plan }) =>
    isOneOf('/message/presentedAs', plan.message?.presentedAs, ['service-message']),
  'promotes-nothing': (opened) => promotesNothing(opened),
  'answers-tied-to-people': ({ plan }) =>
    stated('/message/answersUsedForTargeting', plan.message?.answersUsedForTargeting),

  'addressed-post': ({ plan }) => channel(plan, ['post-addressed']),
  'unaddressed-post': ({ plan }) => channel(plan, ['post-unaddressed']),
  'occupier-names-known': ({ plan }) => stated('/delivery/namesKnown', plan.delivery?.namesKnown),
  'freepost-election-address': ({ plan }) =>
    all([
      channel(plan, ['post-addressed', 'post-unaddressed']),
      stated('/delivery/freepostElectionAddress', plan.delivery?.freepostElectionAddress),
      entitledToFreepost(plan),
    ]),
  doorstep: ({ plan }) => channel(plan, ['door-to-door']),

  'opt-out-included': ({ plan }) => stated('/message/optOutIncluded', plan.message?.optOutIncluded),
  'soft-opt-in': ({ plan }) => stated('/delivery/softOptIn', plan.delivery?.softOptIn),
  'on-website': ({ plan }) => channel(plan, ['website']),
  'asks-to-share': ({ plan }) => asks(plan, ['share', 'send-to-friends']),
  'forwarding-prompted': ({ plan, read }) =>
    any([asks(plan, ['send-to-friends']), all([asks(plan, ['share']), read('electronic-mail')])]),
  'call-list-screened': ({ plan }) =>
    all([
      stated('/delivery/doNotCallListScreened', plan.delivery?.doNotCallListScreened),
      any([stated('/delivery/tpsScreened', plan.delivery?.tpsScreened), pecrConsent(plan, 'live-calls')]),
    ]),
  'calls-identified': ({ plan }) =>
    stated('/delivery/callerNamedAndNumberShown', plan.delivery?.callerNamedAndNumberShown),
  'recording-in-live-call': ({ plan }) => recordedLiveCall(plan),
} satisfies FactReaders;

/** Suppliers that are hired to profile people, or to analyse data about them. */
const PROFILING_SUPPLIERS = ['analytics', 'research'] as const;

/**
 * The exceptions from direct marketing. The code presumes that there is none, so one that nobody claims is none:
 * only one that is claimed and not yet shown leaves the question open.
 */
function serviceMessage({ plan, read }: Case): Reading {
  return plan.message?.presentedAs === 'service-message'
    ? all([read('service-message-claimed'), read('promotes-nothing')])
    : no();
}

function genuineResearch({ plan, read }: Case): Reading {
  return plan.message?.presentedAs === 'research'
    ? all([read('research-claimed'), inverse(read('research-campaigns'))])
    : no();
}

/** The election address is one message: whatever else goes out besides it is not excepted. */
function onlyFreepost({ plan, read }: Case): Reading {
  const { channels, freepostElectionAddress } = plan.delivery ?? {};
  if (freepostElectionAddress !== 'yes') return no();
  const others = (channels ?? []).flatMap((each, i) =>
    each === 'post-addressed' || each === 'post-unaddressed'
      ? []
      : [wholeValue(`/delivery/channels/${i}`, each)],
  );
  return others.length > 0 ? no(...others) : read('freepost-election-address');
}

type ControllerKind = (typeof CONTROLLER_KINDS)[number];

/** Nobody but these may send an election address by Freepost, so the claim of anybody else is contradicted. */
const FREEPOST: readonly ControllerKind[] = ['registered-party', 'candidate', 'referendum-campaigner'];

function entitledToFreepost({ controller, delivery }: Plan): Reading {
  const entitled = isOneOf('/controller/kind', controller?.kind, FREEPOST);
  return entitled.answer === 'no' && delivery?.freepostElectionAddress === 'yes'
    ? contradicted(entitled)
    : entitled;
}

type CallToAction = NonNullable<z.infer<typeof Message>['callToAction']>[number];

/** Whether people are asked to do one of these; nobody is where there is no message. */
const asks = ({ audience, message }: Plan, actions: readonly CallToAction[]): Reading =>
  audience.kind === 'none' ? no() : listNames('/message/callToAction', message?.callToAction, actions);

/** What nobody asks for without promoting something. A mere reminder to vote or how to get in touch is not there. */
const PROMOTES: readonly CallToAction[] = [
  'vote-for',
  'vote-against',
  'do-not-vote',
  'donate',
  'sign',
  'join',
  'volunteer',
  'share',
  'send-to-friends',
];

/** One element of promotion is enough, so the whole message has to be stated before it is known to hold none. */
function promotesNothing(opened: Case): Reading {
  const { promotes, callToAction } = opened.plan.message ?? {};
  const shown = [
    ...said(opened, 'urges-support'),
    ...namedIn('/message/callToAction', callToAction, PROMOTES),
  ];
  if (shown.length > 0) return promotes === 'no' ? contradicted(no(...shown)) : no(...shown);
  return all([
    inverse(stated('/message/promotes', promotes)),
    opened.read('message-stated'),
    callToAction === undefined ? unknown(place('/message/callToAction')) : yes(),
  ]);
}
