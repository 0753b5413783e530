import type { z } from 'zod';
import type { Lexicon } from '../../detection/detect.js';
import type { AssessOptions } from '../assess.js';
import { openCase, type Case } from '../case.js';
import { acceptsRole } from '../facts/audiences.js';
import { listNames } from '../facts/stated.js';
import { CONTROLLER_DECISIONS, processorDecides } from '../facts/suppliers.js';
import type { Plan } from '../plan.js';
import type { ROLES } from '../plan/campaign.js';
import type { Reading } from '../reading.js';
import type { Body, ControllershipCheck } from './answers.js';
import { checkCase } from './plan-check.js';

type Body = z.infer<typeof Body>;
type Role = (typeof ROLES)[number];
type Supplier = NonNullable<Plan['suppliers']>[number];
type Standing = Pick<Body, 'role' | 'contradiction'>;

/** Who handles the data beside the campaign, in which role, and what has to stand between them. */
export function checkControllership(
  plan: Plan,
  lexicon?: Lexicon,
  options?: AssessOptions,
): ControllershipCheck {
  const opened = openCase(plan, lexicon);
  return { ...checkCase(opened, 'controllership', options), bodies: bodies(opened) };
}

function bodies({ plan, read }: Case): Body[] {
  const { platform } = plan.audience;
  const targeting = read('personal-data');
  return [
    ...(plan.suppliers ?? []).map((supplier, i) =>
      body(
        { pointer: `/suppliers/${i}`, name: supplier.name, kind: supplier.kind },
        supplier.role,
        supplier.kind === 'ad-platform'
          ? platformRole(`/suppliers/${i}/role`, supplier.role, targeting)
          : supplierRole(supplier, i),
      ),
    ),
    ...(platform === undefined
      ? []
      : [
          body(
            { pointer: '/audience/platform', name: platform.name, kind: 'ad-platform' },
            platform.role,
            platformRole('/audience/platform/role', platform.role, targeting),
          ),
        ]),
    ...(plan.ownPages ?? []).map((page, i) =>
      body(
        { pointer: `/ownPages/${i}`, name: page.platform, kind: 'own-page' },
        page.role,
        platformRole(`/ownPages/${i}/role`, page.role, read('own-page')),
      ),
    ),
  ];
}

const body = (
  { name, ...who }: Pick<Body, 'pointer' | 'kind'> & { name: string | undefined },
  declaredRole: Role | undefined,
  standing: Standing,
): Body => ({
  ...who,
  ...(name !== undefined && { name }),
  ...(declaredRole !== undefined && { declaredRole }),
  ...standing,
});

/** A platform is a joint controller wherever people are targeted on it, or its pages tell of visitors. */
function platformRole(pointer: string, declared: Role | undefined, used: Reading): Standing {
  if (used.answer !== 'yes') return { role: declared ?? 'unknown' };
  const accepted = declared === undefined ? undefined : acceptsRole(pointer, declared);
  return { role: 'joint-controller', ...(accepted?.contradiction && { contradiction: true }) };
}

/** What a supplier decides gives it its role. One that is called a processor is one only if it decides nothing. */
function supplierRole(supplier: Supplier, index: number): Standing {
  const { kind, role } = supplier;
  if (role !== undefined && role !== 'processor') return { role };
  const decides = decidesAsController(supplier, index);
  if (kind === 'campaign-body' || decides.answer === 'yes') {
    const denied = kind === 'campaign-body' || processorDecides(supplier, index).answer === 'yes';
    return { role: 'joint-controller', ...(role !== undefined && denied && { contradiction: true }) };
  }
  return { role: decides.answer === 'no' ? 'processor' : 'unknown' };
}

const decidesAsController = ({ decides }: Supplier, index: number): Reading =>
  listNames(`/suppliers/${index}/decides`, decides, CONTROLLER_DECISIONS);
