/** Where data comes from, and what people are told. */
export const collectingData = {} as const;
