import type { KeptScreening, Row, Storage } from '../storage/storage.js';
import { forgottenScreening, unknownScreening } from './problems.js';

type Screenings = Pick<Storage, 'screenings'>;

/** A tenant's screening. Throws `unknown-screening`, or `screening-forgotten` where it was deleted. */
export async function screeningIn(
  { screenings }: Screenings,
  tenant: string,
  id: string,
): Promise<KeptScreening> {
  const found = await screenings.get(tenant, id);
  if (found === undefined) throw unknownScreening();
  if ('forgottenAt' in found) throw forgottenScreening(found);
  return found;
}

/** What is left of a tenant's screening, be it deleted or not. Throws `unknown-screening`. */
export async function rowIn({ screenings }: Screenings, tenant: string, id: string): Promise<Row> {
  const row = await screenings.rowOf(tenant, id);
  if (row === undefined) throw unknownScreening();
  return row;
}

/** All that is kept of a tenant's screening, its plan and its answer among it. Throws as `screeningIn` does. */
export async function wholeRowIn(
  { screenings }: Screenings,
  tenant: string,
  id: string,
): Promise<Row & { plan: string; screening: string }> {
  const row = await rowIn({ screenings }, tenant, id);
  const { plan, screening, forgottenAt = '' } = row;
  if (plan === undefined || screening === undefined) throw forgottenScreening({ forgottenAt });
  return { ...row, plan, screening };
}
