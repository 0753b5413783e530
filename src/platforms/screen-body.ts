import type { Screening } from '../screening/screening.js';
import { policyFindings } from './policies/apply.js';
import type { Platform } from './platform.js';
import type { BodyReading } from './read-body.js';
import type { PlatformScreeningRequest } from './request.js';
import type { PlatformParts } from './screening.js';

/** The screening of a body's plan, said of the request: its pointers lead there, and what was not read is told. */
export function screeningOfBody<S extends Omit<Screening, 'id' | 'createdAt'>>(
  screening: S,
  platform: Platform,
  { object, apiVersion }: PlatformScreeningRequest,
  { said, origins }: BodyReading,
): S & PlatformParts {
  const answer = origins.answer(screening);
  const sensitive = answer.specialCategories.map(({ signal }) => signal.pointer);
  return {
    ...answer,
    platform: { id: platform.id, object, ...(apiVersion !== undefined && { apiVersion }) },
    unread: said.unread,
    expansions: said.expansions,
    platformPolicy: policyFindings(platform.id, said, sensitive),
  };
}
