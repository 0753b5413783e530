import type { Plan } from '../screening/plan.js';
import type { ListCheck } from '../storage/storage.js';
import type { Deps } from './deps.js';
import { invalidRequest } from './validate.js';

const DAY_MS = 86_400_000;

/**
 * Sees to it that the check on which a plan rests is there, shows something, and is one of the very list that is going
 * to be used. The engine takes the plan's word for it, so this comes before any plan is screened. A check is good for a
 * day, and after that for as long as nobody has been added to the suppression list.
 *
 * Throws `invalid-request`.
 *
 * @param within where the plan stands in the request: `/context` for a platform's.
 */
export async function validSuppression(
  { suppression }: Plan,
  tenant: string,
  { store: { suppressions }, now }: Pick<Deps, 'store' | 'now'>,
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
  const nothing = showsNothing(check);
  if (nothing !== undefined) throw fault('checkId', nothing);
  const lastAdded = (await suppressions.lastAdded(tenant)) ?? '';
  if (lastAdded >= check.createdAt && now().getTime() - Date.parse(check.createdAt) > DAY_MS) {
    throw fault(
      'checkId',
      `is of a check of ${check.createdAt}, and people have objected since. Check the list that is going to be used again`,
    );
  }
  const digest = suppression.listDigest.toLowerCase();
  if (digest !== check.keptDigest) throw fault('listDigest', whyNot(digest, check));
}

/** Why a check is no evidence that objectors are out, whatever list it was of; `undefined` where it is. */
function showsNothing({ listed, kept, suppressions }: ListCheck): string | undefined {
  if (listed === 0) return 'is of a check of an empty list. Check the list that is going to be used';
  if (suppressions === 0) {
    return 'is of a check against an empty suppression list, which shows nothing. Send the digests of people who objected to PUT /v1/suppressions and check the list again; if nobody has ever objected, leave `suppression` out and say so under `objections`';
  }
  if (kept === 0) return 'is of a check that left nobody on the list';
  return undefined;
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
