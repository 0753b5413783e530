import { readFileSync } from 'node:fs';
import { Plan } from '../../src/screening/plan.js';
import { screen } from '../../src/screening/screen.js';
import type { Screening } from '../../src/screening/screening.js';

/** A plan of `examples/plans`, screened as if it had been recorded. */
export const exampleScreening = (name: string): Screening =>
  screeningOf(
    JSON.parse(readFileSync(new URL(`../../examples/plans/${name}.json`, import.meta.url), 'utf8')),
  );

export function screeningOf(json: unknown): Screening {
  const plan = Plan.parse(json);
  return {
    id: '019aa9c1-6f00-7000-8000-0123456789ab',
    createdAt: '2026-11-24T10:03:00.000Z',
    ...(plan.reference !== undefined && { reference: plan.reference }),
    ...screen(plan),
  };
}

const restricted = exampleScreening('minority-told-not-to-vote');

/** One screening of each outcome; the conditional one is what is left of a restricted one. */
export const OF_EACH_OUTCOME: readonly Screening[] = [
  restricted,
  exampleScreening('quiet-interest-segments'),
  {
    ...restricted,
    decision: { outcome: 'conditional', summary: 'Launch once the open duties are met.' },
    findings: restricted.findings.filter(({ severity }) => severity === 'duty'),
    missing: [],
  },
  exampleScreening('area-leaflets'),
];

/** Names that would be mark-up if they were let through. */
export const HOSTILE = `<script>alert(1)</script> & "x" 'y' | **bold** [link](http://e.example) \`code\` </style> \u202e# $1`;

/** A segment with a hostile name around a word that is found, and a hostile reference. */
export const hostileScreening = (): Screening =>
  screeningOf({
    reference: HOSTILE,
    audience: {
      kind: 'segments',
      signals: [{ value: `${HOSTILE} Methodist church members`, kind: 'segment' }],
    },
  });
