import { place } from './facts/stated.js';
import type { PromptReading } from './prompts.js';
import type { Place } from './reading.js';

/**
 * Where the answer to an open prompt goes: the caller's own answer, or, where the plan casts doubt on a no, what the
 * DPIA found.
 */
export function promptPlace({ rule, derived, declared }: PromptReading): Place {
  if (derived === 'unknown' && declared === 'no')
    return place(
      '/dpia/mitigations',
      `The plan casts doubt on your no. Does the DPIA find it sufficiently mitigated: ${lowerFirst(rule.title)}?`,
    );
  return place(`/declaredAnswers/${rule.prompt?.id ?? ''}`, rule.prompt?.question ?? rule.title);
}

const lowerFirst = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);
