import { area, WHY, allTogether } from '../shared.js';
import type { Said } from '../said.js';
import { allIgnored, object, type At, type Spec } from '../spec.js';
import { numberOf, textOf } from '../text-of.js';
import { extension } from './extension.js';

/** AdCOM: the position was worked out from the address on the net, which is good for a town at best. */
const FROM_IP_ADDRESS = '2';

/** Beyond this radius, in metres, the trade itself does not call a position precise. */
const PRECISE_WITHIN = 500;

/**
 * A `Geo` object. Its areas say nothing about people. A precise position does: it tracks one person, and whom it
 * chooses depends on what stands there.
 */
export const geo = (label: string): Spec =>
  object(
    {
      country: area,
      region: area,
      regionfips104: area,
      metro: area,
      city: area,
      zip: area,
      ...allTogether('lat', 'lon', 'type', 'accuracy'),
      ...allIgnored(WHY.place, 'lastfix', 'ipservice', 'utcoffset'),
      ...extension(),
    },
    (place, at, said, placeOf) => {
      position(label, place, at, said, placeOf('lat'));
    },
  );

function position(
  label: string,
  { lat, lon, type, accuracy }: Readonly<Record<string, unknown>>,
  at: At,
  said: Said,
  latitudeAt: At,
): void {
  if (textOf(lat) === '' || textOf(lon) === '') return;
  if (Number.isNaN(numberOf(lat)) || Number.isNaN(numberOf(lon)))
    return said.unknown('lat', latitudeAt, 'These are no degrees.');
  const point = `${rounded(lat, 5)},${rounded(lon, 5)}`;
  if (textOf(type) === FROM_IP_ADDRESS || numberOf(accuracy) > PRECISE_WITHIN || !isPrecise(lat, lon))
    return said.area(`${rounded(lat, 2)},${rounded(lon, 2)}`, latitudeAt);
  said.foundBy('segments', at);
  said.described(label, 'location', at);
  said.id(point, 'place', 'location', at);
}

/** Two decimals are a kilometre or so. */
const isPrecise = (...degrees: readonly unknown[]): boolean =>
  degrees.some((value) => rounded(value, 2) !== rounded(value, 5));

const rounded = (value: unknown, decimals: number): number => Number(Number(value).toFixed(decimals));
