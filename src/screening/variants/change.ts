import { z } from 'zod';
import type { Plan } from '../plan.js';

export const Change = z
  .strictObject({
    op: z.enum(['remove', 'replace', 'add']),
    pointer: z.string().describe('JSON Pointer into the plan.'),
    value: z.unknown().optional().describe('What goes there. Absent where something is removed.'),
    text: z.string().describe('What it means, in a sentence: something that is really to be done.'),
  })
  .meta({ id: 'Change', description: 'One change to a plan, in the manner of JSON Patch.' });
export type Change = z.infer<typeof Change>;

/** The plan with the changes made, one after the other. The plan itself stays as it is. */
export function withChanges(plan: Plan, changes: readonly Change[]): unknown {
  const changed: unknown = structuredClone(plan);
  for (const { op, pointer, value } of changes) {
    const steps = pointer.split('/').slice(1);
    const last = steps.pop() ?? '';
    const owner = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], changed);
    if (op !== 'remove') (owner as Record<string, unknown>)[last] = structuredClone(value);
    else if (Array.isArray(owner)) owner.splice(Number(last), 1);
    else delete (owner as Record<string, unknown>)[last];
  }
  return changed;
}

/**
 * The changes in an order in which each pointer still leads to its place when its turn comes: of a list, the last
 * item is removed first.
 */
export function inOrder(changes: readonly Change[]): Change[] {
  const rank = ({ op }: Change) => (op === 'remove' ? 1 : 0);
  return [...changes].sort(
    (a, b) => rank(a) - rank(b) || b.pointer.localeCompare(a.pointer, 'en', { numeric: true }),
  );
}
