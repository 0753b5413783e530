/** Who handles the data and answers for it. */
export const bodiesAndAccountability = {} as const;
