import { expect, it } from 'vitest';
import { Plan } from '../../src/screening/plan.js';
import { screen } from '../../src/screening/screen.js';

const screened = (audience: object) =>
  screen(Plan.parse({ audience: { kind: 'list', sources: [], exclusions: [], ...audience } }));

const joined = (intended?: string) =>
  screened({
    signals: [
      { value: 'surname', kind: 'field', ...(intended !== undefined && { inferenceIntended: intended }) },
      { value: 'age_band', kind: 'field' },
      { value: 'mosaic_type', kind: 'field' },
    ],
  });

it('finds what signals reveal together, with all places, and asks what they were joined for', () => {
  const { specialCategories, missing } = joined();
  expect(specialCategories).toMatchObject([
    {
      category: 'ethnic-origin',
      basis: 'proxy',
      evidence: [{ pointer: '/audience/signals/0/value' }, { pointer: '/audience/signals/2/value' }],
    },
  ]);
  expect(missing.map(({ pointer }) => pointer)).toContain('/audience/signals/0/inferenceIntended');
});

it('takes signals that were chosen for it for an inference', () => {
  expect(joined('yes').specialCategories).toMatchObject([{ category: 'ethnic-origin', basis: 'inferred' }]);
  expect(joined('no').specialCategories).toMatchObject([{ category: 'ethnic-origin', basis: 'proxy' }]);
});

it('finds exclusions that leave one faith', () => {
  const { specialCategories } = screened({
    signals: [],
    exclusions: [{ value: 'Bacon and gammon buyers' }, { value: 'Wine buyers' }],
  });
  expect(specialCategories).toMatchObject([
    {
      category: 'religious-or-philosophical-beliefs',
      evidence: [{ pointer: '/audience/exclusions/0/value' }, { pointer: '/audience/exclusions/1/value' }],
    },
  ]);
});

it('adds nothing where a signal tells the category outright', () => {
  const { specialCategories } = screened({
    signals: [{ value: 'ethnicity_cd' }, { value: 'surname' }, { value: 'mosaic_type' }],
  });
  expect(specialCategories).toMatchObject([{ category: 'ethnic-origin', basis: 'declared' }]);
});
