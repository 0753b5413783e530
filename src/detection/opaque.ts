import type { Signal } from './detection.js';
import type { SignalKind } from './special-categories.js';

/** Ids as platforms write them: long numbers, URNs, resource names, UUIDs, long hexadecimal numbers. */
const ID =
  /^(?:\d{6,}|urn:[\w-]+:\S+|[a-z]+\/\d+\/[a-z]+\/\d+\S*|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?=\D*\d)[\da-f]{12,})$/i;

/** Kinds whose values are names: an id among them stands for a name that is not known. */
const NAMED: ReadonlySet<SignalKind | undefined> = new Set([undefined, 'segment', 'interest', 'attribute']);

/** Does a signal tell nothing because it is an id, and not the name of what it stands for? */
export const isOpaque = ({ value, kind }: Signal): boolean =>
  kind === 'id' || (NAMED.has(kind) && ID.test(value.trim()));
