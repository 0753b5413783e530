import { describe, expect, it } from 'vitest';
import { Plan } from '../../src/screening/plan.js';
import { screen } from '../../src/screening/screen.js';
import { SCENARIOS } from './index.js';
import { mismatches } from './judge.js';

describe('campaigns as their tools would describe them', () => {
  it.each(SCENARIOS.map((scenario) => ({ ...scenario, toString: () => scenario.name })))(
    '$name',
    (scenario) => {
      expect(mismatches(scenario, screen(Plan.parse(scenario.plan)))).toEqual([]);
    },
  );
});
