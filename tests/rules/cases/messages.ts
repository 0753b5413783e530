import type { Plan } from '../../../src/screening/plan.js';
import { list, type Patch, type PlanPatch } from './plans.js';

/** A survey that only asks. */
export const research = (message: Plan['message'] & object, patch: PlanPatch<'list'> = {}) =>
  list({
    ...patch,
    message: {
      text: 'Which three things would you change about the buses?',
      callToAction: ['answer-questions'],
      presentedAs: 'research',
      ...message,
    },
  });

/** A member is told how to get in touch. */
export const service = (message: Patch<Plan['message'] & object> = {}, patch: PlanPatch<'list'> = {}) =>
  list({
    ...patch,
    message: {
      text: 'You can reach the members’ desk on weekdays from nine to five.',
      callToAction: ['contact-us'],
      presentedAs: 'service-message',
      promotes: 'no',
      ...message,
    },
  });

/** A candidate sends the election address by Freepost. */
export const freepost = (patch: PlanPatch<'list'> = {}) =>
  list({
    controller: { kind: 'candidate' },
    ...patch,
    delivery: { freepostElectionAddress: 'yes', ...patch.delivery },
  });
