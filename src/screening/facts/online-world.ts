import type { FactReaders } from './fact.js';

/** Devices, auctions, platforms and tools online. */
export const onlineWorldFacts = {} satisfies FactReaders;
