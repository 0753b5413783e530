import { replace, type KindOfChange } from '../kind.js';

/** Take out the people who objected. */
export const takeObjectorsOut: KindOfChange = {
  name: 'objectors',
  offered: ({ plan: { objections } }) =>
    Object.keys(TOLD)
      .filter((property) => objections?.[property as keyof typeof TOLD] === 'no')
      .map((property) => ({ pointer: `/objections/${property}`, value: property })),
  changes: ({ pointer, value }) => [replace(pointer, 'yes', TOLD[value as keyof typeof TOLD])],
};

const TOLD = {
  removedFromAudience:
    'Take everybody who objected to direct marketing out of the audience; this has really to be done before launch',
  removedFromSeed:
    'Take everybody who objected out of the seed audience; this has really to be done before the platform models it',
  removedFromProfiling:
    'Take everybody who objected out of the profiling; this has really to be done before anybody is profiled',
} as const;
