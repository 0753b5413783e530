import type { Evidence } from '../screening/evidence.js';
import type { Screening } from '../screening/screening.js';
import { code, paragraph, strong, type Block, type Lines } from './document.js';
import { shownBy } from './evidence.js';
import { count, OWNER_WORDS, STATUS_WORDS } from './words.js';

type Duty = Screening['duties'][number];

const STATUSES = ['unmet', 'unknown', 'met'] as const;

/** What has to be in place, what is not met first. */
export function dutyBlocks({ duties }: Screening): Block[] {
  if (duties.length === 0) return [paragraph('The plan owes no duty.')];
  const sorted = STATUSES.flatMap((status) => duties.filter((duty) => duty.status === status));
  const numbers = STATUSES.map(
    (status) => [status, duties.filter((duty) => duty.status === status).length] as const,
  );
  return [
    paragraph(
      `${count(duties.length, 'duty', 'duties')}: ${numbers
        .filter(([, number]) => number > 0)
        .map(([status, number]) => `${number} ${STATUS_WORDS[status].toLowerCase()}`)
        .join(', ')}. What nobody has said is unknown, and counts as open.`,
    ),
    {
      kind: 'table',
      caption: 'Duties, those that are not met first',
      columns: [
        { name: 'Duty', width: 'wide' },
        { name: 'Status', width: 'narrow' },
        { name: 'Owner', width: 'narrow' },
        { name: 'Due', width: 'narrow' },
        { name: 'Place', width: 'middle' },
      ],
      rows: sorted.map((duty) => [
        [[duty.title, ' ', code(duty.rule)], ...evidenceOf(duty)],
        [[strong(STATUS_WORDS[duty.status])]],
        [[duty.owner === undefined ? '–' : OWNER_WORDS[duty.owner]]],
        [[duty.due ?? '–']],
        [[placeOf(duty)]],
      ]),
    },
  ];
}

/** What shows how the duty stands, in screenings that record it. */
function evidenceOf(duty: Duty & { readonly evidence?: readonly Evidence[] }): Lines {
  return shownBy(duty.evidence ?? []).map((line) => ['Shown by ', ...line]);
}

const placeOf = ({ citation: { section, page, locator } }: Duty) =>
  section === undefined || page === undefined ? locator : `${section}, p. ${page} ff.`;
