import { TOLD } from '../rules/cases/plans.js';

/** Privacy information on something else than campaigning. */
export const TOLD_NOTHING = { ...TOLD, topics: [], elements: [] };
