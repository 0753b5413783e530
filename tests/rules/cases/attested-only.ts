import type { RuleCase } from './case.js';

export interface Attested {
  readonly rules: string[];
  readonly met: 'yes' | 'no';
}

/** The cases of a rule that only somebody's word settles. */
export function attestedOnly(
  rule: string,
  what: string,
  plan: (attestations: Attested[]) => object,
  elsewhere: object,
  notApplicable: string,
): RuleCase[] {
  const evidence = ['/attestations/0/met'];
  return [
    {
      rule,
      name: `Somebody vouches for ${what}`,
      plan: plan([{ rules: [rule], met: 'yes' }]),
      expect: 'met',
      evidence,
    },
    {
      rule,
      name: `Somebody says that there is no such thing as ${what}`,
      plan: plan([{ rules: [rule], met: 'no' }]),
      expect: 'broken',
      evidence,
    },
    {
      rule,
      name: `Nobody has said anything of ${what}`,
      plan: plan([]),
      expect: 'open',
      missing: ['/attestations'],
    },
    { rule, name: notApplicable, plan: elsewhere, expect: 'not-applicable' },
  ];
}
