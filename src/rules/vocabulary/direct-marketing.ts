/** Profiling, messages and the channels they go by. */
export const directMarketing = {} as const;
