import type { z } from 'zod';
import type { Lexicon } from '../../detection/detect.js';
import type { AssessOptions } from '../assess.js';
import { narrowed, openCase, type Case } from '../case.js';
import { pecrConsent } from '../facts/delivery.js';
import { stated } from '../facts/stated.js';
import type { Plan } from '../plan.js';
import type { CHANNELS } from '../plan/delivery.js';
import { all, inverse, no, yes, type Reading } from '../reading.js';
import type { ChannelStanding, DirectMarketingCheck } from './answers.js';
import { checkCase } from './plan-check.js';

type Channel = (typeof CHANNELS)[number];

/** Is the message direct marketing, and what does each of its channels ask? */
export function checkDirectMarketing(
  plan: Plan,
  lexicon?: Lexicon,
  options?: AssessOptions,
): DirectMarketingCheck {
  const opened = openCase(plan, lexicon);
  return {
    ...checkCase(opened, 'direct-marketing', options),
    channels: (plan.delivery?.channels ?? []).map((channel) => standing(channel, opened)),
  };
}

function standing(channel: Channel, opened: Case): z.infer<typeof ChannelStanding> {
  const { plan } = opened;
  const alone = narrowed(opened, { ...plan, delivery: { ...plan.delivery, channels: [channel] } });
  const directMarketing = alone.read('direct-marketing');
  const asked = consentAsked(alone);
  return {
    channel,
    directMarketing: directMarketing.answer,
    consentNeeded: all([directMarketing, asked?.needed ?? no()]).answer,
    ...(asked && { consent: asked.held.answer }),
  };
}

/** The consent of PECR to messages by the plan's only channel; undefined where there is none to ask for. */
function consentAsked({ plan, read }: Case): { needed: Reading; held: Reading } | undefined {
  if (read('electronic-mail').answer === 'yes')
    return { needed: yes(), held: pecrConsent(plan, 'electronic-mail') };
  if (read('automated-calls').answer === 'yes')
    return { needed: yes(), held: pecrConsent(plan, 'automated-calls') };
  if (read('live-calls').answer === 'yes')
    return { needed: inverse(screened(plan)), held: pecrConsent(plan, 'live-calls') };
  return undefined;
}

/** Numbers that stand on neither list may be called without consent. */
const screened = ({ delivery }: Plan): Reading =>
  all([
    stated('/delivery/tpsScreened', delivery?.tpsScreened),
    stated('/delivery/doNotCallListScreened', delivery?.doNotCallListScreened),
  ]);
