import type { Said } from '../said.js';
import { demographics } from '../shared.js';
import type { At, ReadObject } from '../spec.js';
import { textOf } from '../text-of.js';

const isChild = (age: string): boolean => /^\d+$/.test(age) && Number(age) < 18;

/** An age group: `18-24`, `35+`. */
export const ageGroup = demographics((group) => {
  const [, from, to] = /^(\d+)(?:-(\d+)|\+)$/.exec(group) ?? [];
  if (from === undefined) return undefined;
  if (to === undefined) return isChild(from) ? `Aged ${from} and over` : `Aged ${group}`;
  return isChild(to)
    ? `Children aged ${from} to ${to}`
    : `Aged ${isChild(from) ? `${from} to ${to}` : group}`;
});

/** The limits of age, which tell together whether children are meant. Limits that take in all adults alone choose nobody. */
export const ageLimits: ReadObject = ({ min_age: min, max_age: max }, _at, said, placeOf) => {
  const from = textOf(min).trim();
  const to = textOf(max).trim();
  checked(from, /^\d+$/, placeOf('min_age'), said);
  checked(to, /^\d+\+?$/, placeOf('max_age'), said);
  if (isChild(to))
    return chosen(
      `Children aged ${isChild(from) ? `${from} to` : 'at most'} ${to}`,
      placeOf('max_age'),
      said,
    );
  const upTo = /^\d+$/.test(to) ? to : undefined;
  if (isChild(from))
    return chosen(
      upTo === undefined ? `Aged ${from} and over` : `Aged ${from} to ${upTo}`,
      placeOf('min_age'),
      said,
    );
  if (/^\d+$/.test(from) && Number(from) > 18) chosen(`Aged at least ${from}`, placeOf('min_age'), said);
  if (upTo !== undefined) chosen(`Aged at most ${upTo}`, placeOf('max_age'), said);
};

function checked(age: string, form: RegExp, at: At, said: Said): void {
  if (age !== '' && !form.test(age)) said.unknown(age, at, 'We do not know this code.');
}

function chosen(label: string, at: At, said: Said): void {
  said.foundBy('segments', at);
  said.trait('demographics', at);
  said.described(label, 'attribute', at);
}
