import type { Plan } from '../../../src/screening/plan.js';
import { list, type PlanPatch } from './plans.js';

type Consent = NonNullable<Plan['consents']>[number];
type PecrConsent = Extract<Consent, { scope: 'pecr' }>;

/** A consent under PECR, held by this campaign. */
export const consent = (channel: PecrConsent['channel'], more: Partial<PecrConsent> = {}): PecrConsent => ({
  scope: 'pecr',
  channel,
  obtained: 'yes',
  namesController: 'yes',
  recorded: 'yes',
  ...more,
});

type Channels = NonNullable<NonNullable<Plan['delivery']>['channels']>;

/** The base list, reached by these channels. */
export const by = (channels: Channels, patch: PlanPatch<'list'> = {}) =>
  list({ ...patch, delivery: { ...patch.delivery, channels } });
