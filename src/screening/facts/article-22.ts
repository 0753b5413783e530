import { mitigationOf, effects } from '../mitigation.js';
import { PROMPTS, type PromptId } from '../../rules/prompts.js';
import type { Case } from '../case.js';
import { consentsWhere } from './claims.js';
import { all, any, inverse, known, no, unknown, yes, type Reading } from '../reading.js';
import { wholeValue } from '../evidence.js';
import type { FactReaders } from './fact.js';
import { place, stated } from './stated.js';

/** What the answers to the five questions come to, and the safeguards. */
export const article22Facts = {
  'prompt-answered-yes': (opened) => any(PROMPTS.map((id) => yesInQuestion(opened, id))),
  'effect-believed': (opened) =>
    any([opened.read('prompt-answered-yes'), legalEffectStated(opened), otherReason(opened)]),
  'effects-add-up': (opened) =>
    all([
      question(opened, ['q1.surprise', 'q1.sensitive-data']),
      question(opened, ['q3.emotive', 'q3.autonomy', 'q4.vulnerability', 'q4.psychometrics']),
    ]),
  'legal-effect': (opened) =>
    any([promptReading(opened, 'q5.disenfranchisement'), legalEffectStated(opened)]),
  'intrusive-outcome': (opened) =>
    any(
      (
        [
          'q2.covert-influence',
          'q3.autonomy',
          'q5.discrimination',
          'q5.threat',
          'q5.disenfranchisement',
        ] as const
      ).map((id) => promptReading(opened, id)),
    ),
  'effect-mitigation-known': (opened) =>
    opened.read('article-22-likely').answer === 'yes'
      ? yes()
      : all(effects(opened).map((effect) => known(mitigationOf(effect.prompt, opened)))),
  'article-22-likely': (opened) =>
    all([
      opened.read('individual-decision'),
      inverse(opened.read('meaningful-human-involvement')),
      any([
        ...PROMPTS.map((id) => unmitigatedEffect(id, opened)),
        all([legalEffectStated(opened), inverse(mitigationOf(undefined, opened, 'legal'))]),
        all([otherReason(opened), inverse(mitigationOf(undefined, opened))]),
      ]),
    ]),
  'article-22-consent': ({ plan }) => consentsWhere(plan, ({ scope }) => scope === 'article-22'),
  'told-of-automated-decisions': ({ plan }) =>
    stated('/safeguards/peopleInformed', plan.safeguards?.peopleInformed),
  'logic-explained': ({ plan }) => stated('/safeguards/logicExplained', plan.safeguards?.logicExplained),
  'human-recourse': ({ plan }) =>
    all([
      stated('/safeguards/humanIntervention', plan.safeguards?.humanIntervention),
      stated('/safeguards/pointOfViewHeard', plan.safeguards?.pointOfViewHeard),
      stated('/safeguards/explanationAndChallenge', plan.safeguards?.explanationAndChallenge),
    ]),
} satisfies FactReaders;

/** A prompt's answer as a reading: what would settle an unknown is the caller's own answer. */
export function promptReading(opened: Case, id: PromptId): Reading {
  const { answer, evidence, rule } = opened.prompt(id);
  if (answer === 'unknown') {
    return unknown(place(`/declaredAnswers/${id}`, rule.prompt?.question ?? rule.title));
  }
  return answer === 'yes' ? yes(...evidence) : no(...evidence);
}

/** Where no decision of this kind is made, an open answer is not waited for. */
function yesInQuestion(opened: Case, id: PromptId): Reading {
  const answered = promptReading(opened, id);
  if (answered.answer !== 'unknown') return answered;
  return all([
    opened.read('individual-decision'),
    inverse(opened.read('meaningful-human-involvement')),
    answered,
  ]);
}

const question = (opened: Case, prompts: readonly PromptId[]): Reading =>
  any(prompts.map((id) => promptReading(opened, id)));

/** A prompt answered yes whose effect is not mitigated. While the answer is open, only the answer is asked for. */
function unmitigatedEffect(id: PromptId, opened: Case): Reading {
  const answered = promptReading(opened, id);
  const unmitigated = inverse(mitigationOf(id, opened, id === 'q5.disenfranchisement' ? 'legal' : undefined));
  return answered.answer === 'unknown' && unmitigated.answer !== 'no'
    ? answered
    : all([answered, unmitigated]);
}

/** Stated or not at all: the prompts ask about effects, so nobody is asked for it again. */
function legalEffectStated({ plan }: Case): Reading {
  return plan.effect?.legal === 'yes' ? yes(wholeValue('/effect/legal', 'yes')) : no();
}

function otherReason({ plan }: Case): Reading {
  const reason = plan.effect?.otherReason;
  return reason === undefined ? no() : yes(wholeValue('/effect/otherReason', reason));
}
