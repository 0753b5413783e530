import { stepsOf, type Step, type View } from '../kind.js';
import { leaveOutSignal, leaveOutSource, leaveOutTechnique } from './audience.js';
import {
  capFrequency,
  dropChannel,
  dropCovertTechnique,
  dropDeviceTechnology,
  ordinaryTime,
  postInPlaceOfEmail,
  showSponsor,
} from './delivery.js';
import { takeObjectorsOut } from './objections.js';

/**
 * Every change that is offered: things that a campaign does and can leave or do otherwise.
 *
 * None restates what stays as it is in the world: what a message says, what people were told or agreed to, what
 * was assessed, or who looks at the decisions.
 */
export const allSteps = (view: View): Step[] => [
  ...stepsOf(leaveOutSignal, view),
  ...stepsOf(leaveOutSource, view),
  ...stepsOf(leaveOutTechnique, view),
  ...stepsOf(takeObjectorsOut, view),
  ...stepsOf(capFrequency, view),
  ...stepsOf(showSponsor, view),
  ...stepsOf(ordinaryTime, view),
  ...stepsOf(dropCovertTechnique, view),
  ...stepsOf(dropDeviceTechnology, view),
  ...stepsOf(dropChannel, view),
  ...stepsOf(postInPlaceOfEmail, view),
];
