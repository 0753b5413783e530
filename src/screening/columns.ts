import type { z } from 'zod';
import type { PlanSignal } from './plan/audience.js';

/** Columns that identify a person, a household or a device. */
const IDENTIFIES =
  /e-?mail|phone|mobile|(?:first|last|full|sur|fore)[\s_-]?name|address(?!ed)|sha-?256|hash|device[\s_-]?id|idfa|gaid|cookie/i;

/** Statistics of a whole area: a share, a rate or a rank, or the unit that it is counted in. */
const COUNTS_AN_AREA =
  /%|\b(?:per ?cent|percentages?|deciles?|quintiles?|quartiles?|shares?|rates?|averages?|median|density|deprivation|imd|census|turnout|swing|majority|marginal(?:ity)?|wards?|constituenc(?:y|ies)|postcodes?|[lm]soas?|output areas?|areas?|neighbourhoods?|streets?|regions?|electorate)\b/i;

/** Does the name of a column say that it identifies somebody? */
export const identifies = (value: string): boolean => IDENTIFIES.test(value);

/** Does the name of an attribute say that it is one of an area, not of a person? */
export const countsAnArea = (value: string): boolean => COUNTS_AN_AREA.test(value);

/** A field that only says how to reach people: nobody is selected by it. */
export const isContactColumn = ({ kind, value }: z.infer<typeof PlanSignal>): boolean =>
  kind === 'field' && identifies(value);
