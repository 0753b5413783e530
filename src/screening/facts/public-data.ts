import { all, any, inverse, unknown } from '../reading.js';
import type { FactReaders } from './fact.js';
import { exceptionHolds } from './indirect-collection.js';
import { anySource, everySource, ofKind } from './sources.js';
import { place, stated } from './stated.js';
import { told } from './told.js';

/** Data from public places and social media, and the platforms that match it. */
export const publicDataFacts = {
  'public-data-used': (opened) => anySource(opened, isPublic),
  'public-people-informed': (opened) =>
    everySource(opened, (source) =>
      any([inverse(isPublic(source)), told(opened, source, 'political-campaigning'), exceptionHolds(source)]),
    ),
  'public-only-reason': (opened) =>
    anySource(opened, (source) =>
      all([
        isPublic(source),
        stated(`${source.pointer}/onlyReasonIsPublic`, source.source.onlyReasonIsPublic),
      ]),
    ),
  'harvested-in-bulk': (opened) =>
    anySource(opened, (source) =>
      all([isPublic(source), stated(`${source.pointer}/harvestedInBulk`, source.source.harvestedInBulk)]),
    ),
  'profile-matching-controlled': ({ plan: { suppliers } }) =>
    suppliers === undefined
      ? unknown(place('/suppliers'))
      : all(
          suppliers.flatMap(({ kind, matchesSocialProfiles, matchingCanBeOff }, i) =>
            kind === 'campaigning-platform'
              ? [
                  any([
                    inverse(stated(`/suppliers/${i}/matchesSocialProfiles`, matchesSocialProfiles)),
                    stated(`/suppliers/${i}/matchingCanBeOff`, matchingCanBeOff),
                  ]),
                ]
              : [],
          ),
        ),
} satisfies FactReaders;

const isPublic = ofKind(['public-data', 'social-media']);
