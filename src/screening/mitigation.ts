import { PROMPTS, type PromptId } from '../rules/prompts.js';
import type { Case } from './case.js';
import { place, stated } from './facts/stated.js';
import { all, no, unknown, type Reading } from './reading.js';

/** Something for which there is reason to believe in an effect: a prompt answered yes, or another stated reason. */
export interface Effect {
  /** Undefined for a reason beside the prompts; only a default mitigation answers it. */
  readonly prompt: PromptId | undefined;
}

export function effects(opened: Case): Effect[] {
  const { effect } = opened.plan;
  const beside = effect?.legal === 'yes' || effect?.otherReason !== undefined;
  return [
    ...PROMPTS.filter((id) => opened.prompt(id).answer === 'yes').map((prompt) => ({ prompt })),
    ...(beside ? [{ prompt: undefined }] : []),
  ];
}

/**
 * Is the effect behind a prompt sufficiently mitigated, by the mitigations of the DPIA?
 *
 * Of several measures each has to be found sufficient. A claim that one is counts only once the DPIA is done. A `legal` effect counts as not mitigated unless it is
 * known to be.
 */
export function mitigationOf(prompt: PromptId | undefined, opened: Case, legal?: 'legal'): Reading {
  const reading = found(prompt, opened);
  return legal === 'legal' && reading.answer === 'unknown' ? no() : reading;
}

function found(prompt: PromptId | undefined, opened: Case): Reading {
  const { dpia } = opened.plan;
  if (dpia?.mitigations === undefined) {
    return dpia?.done === 'no' ? unknown(place('/dpia/done')) : unknown(place('/dpia/mitigations'));
  }
  const entries = dpia.mitigations.map((mitigation, i) => ({
    mitigation,
    pointer: `/dpia/mitigations/${i}`,
  }));
  const own = entries.filter(
    ({ mitigation }) => prompt !== undefined && mitigation.prompts?.includes(prompt),
  );
  const chosen = own.length > 0 ? own : entries.filter(({ mitigation }) => mitigation.prompts === undefined);
  if (chosen.length === 0) return no();
  return all(
    chosen.map(({ mitigation, pointer }) => {
      const sufficient = stated(`${pointer}/sufficient`, mitigation.sufficient);
      if (sufficient.answer !== 'yes') return sufficient;
      const done = opened.read('dpia-done');
      return done.answer === 'no' ? unknown(place('/dpia/done')) : all([sufficient, done]);
    }),
  );
}
