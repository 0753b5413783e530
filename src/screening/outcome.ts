/** What a screening comes to, from the most lenient to the strictest. */
export const OUTCOMES = ['clear', 'conditional', 'needs-information', 'restricted'] as const;
export type Outcome = (typeof OUTCOMES)[number];
