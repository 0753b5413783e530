import { audienceName, byLists, description, WHY } from '../shared.js';
import { allIgnored, ignored, list, object, scalar, type Spec } from '../spec.js';

/** People by their addresses, or everybody at the companies of a list. */
const TYPES: ReadonlySet<string> = new Set([
  'USER',
  'USER_LIST_UPLOAD',
  'USER_STREAMING',
  'COMPANY',
  'COMPANY_LIST_UPLOAD',
  'COMPANY_STREAMING',
]);

const type = scalar((value, at, said) => {
  if (!TYPES.has(String(value)))
    said.unknown(String(value), at, 'How people come into a segment of this type is not documented.');
});

/** `POST /rest/dmpSegments`. */
export const dmpSegment: Spec = byLists(
  object({
    name: audienceName,
    description,
    type,
    // What the tool that sends it calls the segment.
    source_segment_id: audienceName,
    source_platform: ignored('The tool that sends the list, and not where the data came from.'),
    destinations: list(
      object({
        destination: ignored('Where the segment is to be used.'),
        ...allIgnored(WHY.output, 'audience_size', 'matched_count', 'status'),
      }),
    ),
    ...allIgnored(WHY.housekeeping, 'account', 'access_policy'),
    ...allIgnored(WHY.output, 'id', 'status', 'matched_count', 'input_count', 'audience_size'),
  }),
);
