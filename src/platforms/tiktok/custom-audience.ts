import { audienceName, byLists, expansion, idOf, isTrue, WHY } from '../shared.js';
import { allIgnored, ignored, list, object, scalar, type Spec } from '../spec.js';
import { columnOf } from './columns.js';

/** TikTok gives an uploaded file a key of sixteen letters and digits; anything else is a name that somebody gave it. */
const filePath = scalar((value, at, said) => {
  if (!looksRandom(String(value))) said.signal(String(value), 'segment', at);
});

/** Letters and digits mixed, without anything that parts words, and without a run of letters that could be one. */
const looksRandom = (path: string): boolean =>
  /^[a-z\d]{16}$/i.test(path) && /\d/.test(path) && /[a-z]/i.test(path) && !/[a-z]{5}/i.test(path);

/** What TikTok’s own tools note beside a request: who is at work. */
export const contextInfo: Spec = object(
  allIgnored(WHY.housekeeping, 'app_id', 'core_user_id', 'developer_id', 'x_forwarded_for', 'x_real_ip'),
);

/** `POST /dmp/custom_audience/create/` and `/update/`: a list of people, from files that were uploaded before. */
export const customAudience: Spec = byLists(
  object({
    custom_audience_name: audienceName,
    custom_audience_id: idOf('custom audience', 'segment'),
    file_paths: list(filePath),
    calculate_type: columnOf,
    audience_enhancement: expansion('Audience enhancement: TikTok adds people to the list.', isTrue),
    action: ignored('Whether people are put on the list or taken off it.'),
    ...allIgnored(WHY.delivery, 'audience_sub_type', 'retention_in_days'),
    ...allIgnored(WHY.housekeeping, 'advertiser_id'),
    context_info: contextInfo,
  }),
);
