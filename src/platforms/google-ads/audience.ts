import { audienceName, byLists, bySegments, description, idOf, WHY, allTogether } from '../shared.js';
import { excluding, ignored, list, noting, object, type Fields, type Spec } from '../spec.js';
import { isScalar } from '../walk.js';
import { AUDIENCE_SCOPES, coded } from './enums.js';
import { gender, incomeRange, parentalStatus } from './demographics.js';
import { oneOfKinds } from './shared.js';

const undetermined: Spec = ignored('Whether people are in it of whom Google does not know this.');

/** Ages from 18 on without an end choose nobody. */
const ages: Spec = object(allTogether('min_age', 'max_age'), (range, at, said) => {
  const [from, to] = [range.min_age, range.max_age].map((age) =>
    isScalar(age ?? 0) ? Number(age ?? 0) : NaN,
  );
  if (Number.isNaN(from) || Number.isNaN(to)) return said.unknown('age', at, 'It is no range of ages.');
  if (!from && !to) return;
  if (Number(from) <= 18 && !to) return;
  said.foundBy('segments', at);
  said.trait('demographics', at);
  said.described(to ? `Aged ${from} to ${to}` : `Aged ${from} and over`, 'attribute', at);
});

const userLists: Spec = object({ user_list: byLists(idOf('user list', 'segment')) });

const SEGMENTS: Fields = {
  user_list: userLists,
  user_interest: object({ user_interest_category: bySegments(idOf('interest', 'interest')) }),
  life_event: object({ life_event: bySegments(idOf('life event', 'interest')) }),
  detailed_demographic: object({ detailed_demographic: bySegments(idOf('demographic group', 'segment')) }),
  custom_audience: object({ custom_audience: bySegments(idOf('custom audience', 'interest')) }),
};

const HINT =
  'In an asset group an audience is a hint: Google shows the ad to people outside the audience too.';

const parts: Spec = oneOfKinds(
  {
    name: audienceName,
    description,
    scope: coded(AUDIENCE_SCOPES, (scope, at, said) => {
      if (scope === 'ASSET_GROUP') said.expands(HINT, at);
    }),
    asset_group: ignored(WHY.housekeeping),
    status: ignored(WHY.housekeeping),
    id: ignored(WHY.output),
  },
  {
    dimensions: list(
      object({
        age: object({ age_ranges: list(ages), include_undetermined: undetermined }),
        gender: object({ genders: list(gender), include_undetermined: undetermined }),
        household_income: object({ income_ranges: list(incomeRange), include_undetermined: undetermined }),
        parental_status: object({
          parental_statuses: list(parentalStatus),
          include_undetermined: undetermined,
        }),
        audience_segments: object({ segments: list(object(SEGMENTS)) }),
      }),
    ),
    exclusion_dimension: excluding(object({ exclusions: list(object({ user_list: userLists })) })),
  },
  'resource_name',
  'audience',
);

/** An audience that is put together from lists, segments and what people are: whatever it holds, it is of people. */
export const audience: Spec = noting((said, at) => {
  said.foundBy('segments', at);
}, parts);
