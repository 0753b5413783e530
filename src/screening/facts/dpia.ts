import { RULES } from '../../rules/ruleset.js';
import { wholeValue } from '../evidence.js';
import { all, any, no, unknown, yes, type Reading } from '../reading.js';
import type { Plan } from '../plan.js';
import type { FactReaders } from './fact.js';
import { allOf, place, stated } from './stated.js';

/** What triggers a DPIA, and whether it is done. */
export const dpiaFacts = {
  'dpia-required': ({ evaluate, read }) => any([...TRIGGERS.map(evaluate), read('effect-believed')]),
  'dpia-done': ({ plan }) => done(plan),
  'dpia-weighs-harm': ({ plan, read }) =>
    all([read('dpia-done'), stated('/dpia/weighsHarm', plan.dpia?.weighsHarm)]),
  'significant-profiling': ({ read }) => all([read('profiling-used'), read('article-22-likely')]),
  'decides-access': ({ plan, read }) =>
    all([
      any([read('profiling-used'), read('special-category-used')]),
      quietly(stated('/profiling/decidesAccessToService', plan.profiling?.decidesAccessToService)),
    ]),
  'profiling-used': ({ plan }) => {
    const { audience, profiling } = plan;
    if (audience.kind === 'segments' || audience.kind === 'lookalike' || audience.kind === 'retargeting') {
      return yes(wholeValue('/audience/kind', audience.kind));
    }
    const techniques = profiling?.techniques;
    if (techniques === undefined) return unknown(place('/profiling/techniques'));
    return techniques.length === 0
      ? no(...allOf('/profiling/techniques', []))
      : yes(...techniques.map(({ kind }, i) => wholeValue(`/profiling/techniques/${i}/kind`, kind)));
  },
  'special-category-large-scale': ({ plan, read }) => all([read('special-category-used'), largeScale(plan)]),
  'profiling-large-scale': ({ plan, read }) => all([read('profiling-used'), largeScale(plan)]),
  'innovative-technology': ({ plan }) => {
    const { techniques } = plan.profiling ?? {};
    if (techniques === undefined) return unknown(place('/profiling/techniques'));
    if (techniques.length === 0) return no(...allOf('/profiling/techniques', []));
    return quietly(
      any(techniques.map(({ innovative }, i) => stated(`/profiling/techniques/${i}/innovative`, innovative))),
    );
  },
  tracking: ({ plan, read }) => {
    const techniques = (plan.profiling?.techniques ?? []).flatMap(({ kind }, i) =>
      kind === 'location-tracking' || kind === 'behaviour-tracking'
        ? [wholeValue(`/profiling/techniques/${i}/kind`, kind)]
        : [],
    );
    return techniques.length > 0
      ? yes(...techniques)
      : any([
          read('techniques-stated').answer === 'yes' ? no() : read('techniques-stated'),
          read('device-technology'),
        ]);
  },
} satisfies FactReaders;

const TRIGGERS = RULES.filter(({ dpiaTrigger }) => dpiaTrigger).map(({ appliesWhen }) => appliesWhen);

/** Carried out beforehand, and for this plan: dates are judged against the launch date. */
function done({ dpia, launchDate }: Plan): Reading {
  const isDone = stated('/dpia/done', dpia?.done);
  if (isDone.answer !== 'yes') return isDone;
  return all([
    isDone,
    beforehand(dpia?.completedOn, launchDate),
    stated('/dpia/coversPlan', dpia?.coversPlan),
  ]);
}

function beforehand(completedOn: string | undefined, launchDate: string | undefined): Reading {
  if (completedOn === undefined) return unknown(place('/dpia/completedOn'));
  const evidence = wholeValue('/dpia/completedOn', completedOn);
  if (launchDate === undefined) return unknown(place('/launchDate'));
  return completedOn <= launchDate ? yes(evidence) : no(evidence);
}

/** The code gives no number for it, so the caller has to say. */
const largeScale = ({ audience }: Plan): Reading =>
  audience.kind === 'contextual' ? no() : stated('/audience/largeScale', audience.largeScale);

/** Told where it is stated; nobody is asked for it. */
const quietly = (reading: Reading): Reading => (reading.answer === 'unknown' ? unknown() : reading);
