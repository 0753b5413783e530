import type { z } from 'zod';
import { wholeValue } from '../evidence.js';
import type { Plan } from '../plan.js';
import type { OwnPage } from '../plan/own-pages.js';
import { all, no, unknown, yes, type Reading } from '../reading.js';
import { acceptsRole } from './audiences.js';
import type { FactReaders } from './fact.js';
import { place, stated } from './stated.js';

/** Pages of the campaign's own on social platforms. */
export const ownPageFacts = {
  /** A plan that uses nobody's data is not asked for pages, unless it is about nothing else. */
  'own-page': ({ plan, read }) =>
    plan.audience.kind === 'none' ? hasPage(plan) : all([read('personal-data'), hasPage(plan)]),
  'page-role-accepted': ({ plan }) =>
    everyPage(plan, (pointer, { role }) =>
      role === undefined ? unknown(place(`${pointer}/role`)) : acceptsRole(`${pointer}/role`, role),
    ),
  'page-notice': ({ plan }) =>
    everyPage(plan, (pointer, { noticeOnPage }) => stated(`${pointer}/noticeOnPage`, noticeOnPage)),
  'page-arrangement': ({ plan }) =>
    everyPage(plan, (pointer, { arrangement }) => stated(`${pointer}/arrangement`, arrangement)),
} satisfies FactReaders;

/** Statistics about visitors, however anonymous, tell that both have a part in it. */
function hasPage({ ownPages }: Plan): Reading {
  if (ownPages === undefined) return unknown(place('/ownPages'));
  if (ownPages.length === 0) return no();
  return yes(
    ...ownPages.flatMap(({ platform, insightsUsed }, i) => [
      wholeValue(`/ownPages/${i}/platform`, platform),
      ...(insightsUsed === undefined ? [] : [wholeValue(`/ownPages/${i}/insightsUsed`, insightsUsed)]),
    ]),
  );
}

const everyPage = (
  { ownPages }: Plan,
  judge: (pointer: string, page: z.infer<typeof OwnPage>) => Reading,
): Reading =>
  ownPages === undefined
    ? unknown(place('/ownPages'))
    : all(ownPages.map((page, i) => judge(`/ownPages/${i}`, page)));
