/** Devices, auctions, platforms and tools online. */
export const onlineWorld = {} as const;
