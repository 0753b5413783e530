import type { FactId } from '../../rules/facts.js';
import type { Case } from '../case.js';
import type { Reading } from '../reading.js';

/** Reads one fact of the vocabulary from a plan. */
export type FactReader = (opened: Case) => Reading;

/** Readers of some facts; `satisfies` keeps their ids exact, so that the whole vocabulary can be checked. */
export type FactReaders = Partial<Record<FactId, FactReader>>;
