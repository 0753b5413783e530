import type { RuleCase } from './case.js';
import { list, none, segments, type PlanPatch } from './plans.js';

/** A model is made, and nobody is to get a message. */
const modelOnly = (patch: PlanPatch<'none'> = {}) =>
  none({ ...patch, profiling: { techniques: [{ kind: 'propensity-score', innovative: 'no' }] } });

export const profilingObjections: readonly RuleCase[] = [
  {
    rule: 'PROF-07',
    name: 'Objectors were taken out of the profiling',
    plan: segments(),
    expect: 'met',
    evidence: ['/objections/removedFromProfiling'],
  },
  {
    rule: 'PROF-07',
    name: 'Objectors get no message, but they are still scored',
    plan: segments({ objections: { removedFromProfiling: 'no' } }),
    expect: 'broken',
    evidence: ['/objections/removedFromProfiling'],
  },
  {
    rule: 'PROF-07',
    name: 'It is not said whether objectors are still scored',
    plan: segments({ objections: { removedFromProfiling: null } }),
    expect: 'open',
    missing: ['/objections/removedFromProfiling'],
  },
  {
    rule: 'PROF-07',
    name: 'A model is made, and nobody is to get a message',
    plan: modelOnly({ objections: { removedFromProfiling: 'no' } }),
    expect: 'not-applicable',
  },

  {
    rule: 'PROF-08',
    name: 'Objectors were taken out before the model was made',
    plan: modelOnly(),
    expect: 'met',
    evidence: ['/objections/removedFromProfiling'],
  },
  {
    rule: 'PROF-08',
    name: 'Somebody vouches for a compelling reason to carry on',
    plan: modelOnly({
      objections: { removedFromProfiling: 'no' },
      attestations: [{ rules: ['PROF-08'], met: 'yes' }],
    }),
    expect: 'met',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'PROF-08',
    name: 'Objectors are in the model, and by their own word nothing compelling speaks for it',
    plan: modelOnly({
      objections: { removedFromProfiling: 'no' },
      attestations: [{ rules: ['PROF-08'], met: 'no' }],
    }),
    expect: 'broken',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'PROF-08',
    name: 'Objectors are in the model, and no reason is given',
    plan: modelOnly({ objections: { removedFromProfiling: 'no' } }),
    expect: 'open',
    missing: ['/attestations'],
  },
  {
    rule: 'PROF-08',
    name: 'It is not said whether objectors are in the model',
    plan: modelOnly({ objections: { removedFromProfiling: null } }),
    expect: 'open',
    missing: ['/objections/removedFromProfiling'],
  },
  {
    rule: 'PROF-08',
    name: 'The profiling serves messages to people',
    plan: segments(),
    expect: 'not-applicable',
  },

  {
    rule: 'PROF-09',
    name: 'The right to object stands apart, and answers come within a month',
    plan: segments(),
    expect: 'met',
    evidence: ['/objections/rightShownSeparately', '/objections/answeredWithinMonth'],
  },
  {
    rule: 'PROF-09',
    name: 'The right to object is buried in the privacy policy',
    plan: segments({ objections: { rightShownSeparately: 'no' } }),
    expect: 'broken',
    evidence: ['/objections/rightShownSeparately'],
  },
  {
    rule: 'PROF-09',
    name: 'Answers to objections take longer than a month',
    plan: segments({ objections: { answeredWithinMonth: 'no' } }),
    expect: 'broken',
    evidence: ['/objections/answeredWithinMonth'],
  },
  {
    rule: 'PROF-09',
    name: 'Nothing is said of where the right stands or when answers come',
    plan: segments({ objections: { rightShownSeparately: null, answeredWithinMonth: null } }),
    expect: 'open',
    missing: ['/objections/rightShownSeparately', '/objections/answeredWithinMonth'],
  },
  {
    rule: 'PROF-09',
    name: 'There is no profiling to object to',
    plan: list(),
    expect: 'not-applicable',
  },
];
