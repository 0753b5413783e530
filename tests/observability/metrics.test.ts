import { describe, expect, it } from 'vitest';
import { BASES, SPECIAL_CATEGORIES } from '../../src/detection/special-categories.js';
import { createMetrics } from '../../src/observability/metrics.js';
import { builtIn } from '../../src/detection/detect.js';
import { screeningOf } from '../../src/http/screening-of.js';
import { LOOKALIKE } from '../api/support.js';
import { counted, parseExposition } from './exposition.js';

const UNION = screeningOf(LOOKALIKE, null, null, builtIn, {});

describe('the metrics', () => {
  it.each([
    { metric: 'a22_screenings_total', series: 8 },
    { metric: 'a22_detections_total', series: SPECIAL_CATEGORIES.length * BASES.length },
    { metric: 'a22_decisions_without_record_total', series: 1 },
    { metric: 'a22_storage_failures_total', series: 2 },
  ])('show all $series of $metric at zero before anything happens', async ({ metric, series }) => {
    const samples = parseExposition(await createMetrics(['createScreening', 'getScreening']).text());
    const values = samples.filter(({ name }) => name === metric).map(({ value }) => value);
    expect(values).toEqual(Array(series).fill(0));
  });

  it('count a screening by its outcome, and what was found in it', async () => {
    const metrics = createMetrics();
    metrics.screened(UNION, true);
    metrics.screened(UNION, true);
    metrics.screened(UNION, false);
    const text = await metrics.text();
    const { outcome } = UNION.decision;
    expect(counted(text, 'a22_screenings_total')).toEqual({ [`${outcome} yes`]: 2, [`${outcome} no`]: 1 });
    expect(counted(text, 'a22_detections_total')).toEqual({ 'trade-union-membership declared': 3 });
  });

  it('keep to one service, while those of the process are there for all', async () => {
    const [one, other] = [createMetrics(), createMetrics()];
    one.decisionWithoutRecord();
    expect(counted(await one.text(), 'a22_decisions_without_record_total')).toEqual({ '': 1 });
    expect(counted(await other.text(), 'a22_decisions_without_record_total')).toEqual({});
    for (const metrics of [one, other]) {
      expect(Object.keys(counted(await metrics.text(), 'process_resident_memory_bytes'))).toHaveLength(1);
    }
  });

  it('have names of our own that say their unit, each with its help', async () => {
    const text = await createMetrics().text();
    const ours = [...text.matchAll(/^# TYPE (a22_\w+) (\w+)$/gm)].map(([, name, type]) => ({ name, type }));
    expect(ours).toHaveLength(5);
    for (const { name, type } of ours) {
      expect(name).toMatch(type === 'counter' ? /_total$/ : /_seconds$/);
      expect(text).toMatch(new RegExp(`^# HELP ${name} \\S+`, 'm'));
    }
  });
});
