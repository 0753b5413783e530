import type { Standing } from './standing.js';

/** The most rules that are named. */
const SHOWN = 3;

/** Why there is no variant: nothing restricts the plan, or nothing that the campaign could change lifts it. */
export function whyNone(before: Standing, tried: readonly Standing[]): string {
  const { outcome, broken, results } = before;
  if (outcome !== 'restricted') {
    return `The plan is not restricted but comes to \`${outcome}\`, so there is no restriction to lift.`;
  }
  const stuck = [...broken.keys()].filter((rule) => tried.every((after) => after.broken.has(rule)));
  if (stuck.length === 0) {
    return 'No one, two or three of the changes that a campaign can make here lift every broken rule at once, though each rule can be lifted. Plan the audience anew.';
  }
  const names = stuck
    .slice(0, SHOWN)
    .map((id) => `${results.find(({ rule }) => rule.id === id)?.rule.title ?? id} (${id})`)
    .join('; ');
  const more = stuck.length > SHOWN ? `; and ${stuck.length - SHOWN} more` : '';
  return `No one, two or three of the changes that a campaign can make here lift the restriction. Nothing alone lifts: ${names}${more}. What such a rule rests on has to be put right in the world first, and then stated.`;
}
