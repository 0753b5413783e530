import { readFileSync } from 'node:fs';
import type { Signal } from '../../src/detection/detection.js';
import { SIGNAL_KINDS, type SignalKind } from '../../src/detection/special-categories.js';

/** The codes of the labels; race and ethnic origin share one. */
export const CODES = ['ETH', 'REL', 'POL', 'TU', 'GEN', 'BIO', 'HEA', 'SEX', 'ORI'] as const;
export type Code = (typeof CODES)[number];

/** `D` denotes, `P` is a proxy, `?` only one of two labellers saw it: counts neither way. */
export type Strength = 'D' | 'P' | '?';

/** A row of a labelled set. */
export interface LabelledRow {
  readonly source: string;
  readonly signal: Signal;
  readonly labels: ReadonlyMap<Code, Strength>;
}

/**
 * Reads a labelled set: tab-separated, a header, then source, segment and labels such as `HEA:D,GEN:P`.
 *
 * Where the source is a kind of signal the row is read as that kind. Throws naming the line of the first fault.
 */
export function readLabels(file: string | URL): LabelledRow[] {
  const [, ...lines] = readFileSync(file, 'utf8').replace(/\n$/, '').split('\n');
  return lines.map((line, index) => {
    const [source, value, labels, ...more] = line.split('\t');
    if (source === undefined || value === undefined || labels === undefined || more.length > 0)
      throw new Error(`${String(file)}:${index + 2} must be source, segment and labels, parted by tabs`);
    const kind = SIGNAL_KINDS.find((one): one is SignalKind => one === source);
    return { source, signal: { value, kind }, labels: labelsOf(labels, `${String(file)}:${index + 2}`) };
  });
}

function labelsOf(text: string, place: string): Map<Code, Strength> {
  const labels = text === '' ? [] : text.split(',').map((label) => label.split(':'));
  return new Map(
    labels.map(([code, strength]) => {
      if (!isCode(code) || !isStrength(strength)) throw new Error(`${place}: ${text} is no list of labels`);
      return [code, strength];
    }),
  );
}

const isCode = (text: string | undefined): text is Code => CODES.some((code) => code === text);
const isStrength = (text: string | undefined): text is Strength =>
  text === 'D' || text === 'P' || text === '?';
