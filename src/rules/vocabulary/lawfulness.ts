/** Purposes, retention, lawful bases, and what is left of earlier campaigns. */
export const lawfulness = {} as const;
