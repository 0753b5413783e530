import { describe, expect, it } from 'vitest';
import { checkSignals } from '../../src/screening/checks/special-category.js';
import { Plan } from '../../src/screening/plan.js';
import { screen } from '../../src/screening/screen.js';
import type { SupplierFlag } from '../../src/screening/supplier-flags.js';

const CASES: [string, SupplierFlag, boolean, string][] = [
  ['Lutheranism', 'sensitive', true, 'we agree: it tells religious or philosophical beliefs'],
  ['Judaism', 'not-sensitive', false, 'we do not agree'],
  ['Garden furniture', 'sensitive', false, 'ask the supplier'],
  ['Garden furniture', 'not-sensitive', true, 'we find nothing'],
];

describe('a supplier’s flag', () => {
  it.each(CASES)('on %s, %s: agrees %s', (value, supplierFlag, agrees, says) => {
    const { supplierFlags, findings } = checkSignals({ signals: [{ value, supplierFlag }] });
    expect(supplierFlags).toMatchObject([{ signal: 0, flag: supplierFlag, agrees }]);
    expect(supplierFlags?.[0]?.explanation).toContain(says);
    expect(findings).toEqual(checkSignals({ signals: [{ value }] }).findings);
  });

  it.each(CASES)('in a plan, on %s, %s: agrees %s, and decides nothing', (value, supplierFlag, agrees) => {
    const plan = (signal: object) => Plan.parse({ audience: { kind: 'segments', signals: [signal] } });
    const { supplierFlags, ...rest } = screen(plan({ value, supplierFlag }));
    expect(supplierFlags).toMatchObject([
      { signal: { pointer: '/audience/signals/0/value', value }, agrees },
    ]);
    expect(rest).toEqual(screen(plan({ value })));
  });
});
