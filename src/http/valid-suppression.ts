import type { Plan } from '../screening/plan.js';
import type { ListCheck, Storage } from '../storage/storage.js';
import { invalidRequest } from './validate.js';

/**
 * Sees to it that the check on which a plan rests is there, and is one of the very list that is going to be used. The
 * engine takes the plan's word for it, so this comes before any plan is screened.
 *
 * Throws `invalid-request`.
 *
 * @param within where the plan stands in the request: `/context` for a platform's.
 */
export async function validSuppression(
  { suppression }: Plan,
  tenant: string,
  { suppressions }: Pick<Storage, 'suppressions'>,
  within = '',
): Promise<void> {
  if (suppression === undefined) return;
  const fault = (property: keyof typeof suppression, message: string) =>
    invalidRequest([{ pointer: `${within}/suppression/${property}`, message }]);
  const check = await suppressions.check(tenant, suppression.checkId);
  if (check === undefined) {
    throw fault(
      'checkId',
      'is not the id of a check that was kept. POST /v1/audience-lists/check makes one, and its last line names it',
    );
  }
  const digest = suppression.listDigest.toLowerCase();
  if (digest !== check.keptDigest) throw fault('listDigest', whyNot(digest, check));
}

function whyNot(digest: string, { listDigest, removedDigest, removed }: ListCheck): string {
  const objectors = `${removed} ${removed === 1 ? 'row' : 'rows'} of people who objected`;
  if (digest === listDigest) {
    return `is that of the list before ${objectors} came out of it. Take them out, and give the digest of what is left: \`keep.digest\` of the check`;
  }
  if (digest === removedDigest) {
    return `is that of the ${objectors} that had to come out. Give the digest of what is left: \`keep.digest\` of the check`;
  }
  return 'is not that of the list that this check left. Use that list, in the order in which it was checked, or check the list that is going to be used';
}
