import type { Screening } from '../screening/screening.js';
import { code, paragraph, strong, type Block, type Lines } from './document.js';
import { count, OWNER_WORDS, STATUS_WORDS } from './words.js';

/** A duty, with what newer screenings record of its evidence. */
type Duty = Screening['duties'][number] & {
  readonly evidence?: string | undefined;
  readonly basis?: 'plan' | 'attestation' | undefined;
  readonly attestation?: string | undefined;
};

const STATUSES = ['unmet', 'unknown', 'met'] as const;

/** What has to be in place, what is not met first. */
export function dutyBlocks({ duties }: { readonly duties: readonly Duty[] }): Block[] {
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
        [[duty.due?.replaceAll('-', ' ') ?? '–']],
        [[placeOf(duty)]],
      ]),
    },
  ];
}

/** What shows that the duty is met, and what it rests on where it is. */
function evidenceOf({ evidence, basis, attestation }: Duty): Lines {
  return [
    ...(evidence === undefined ? [] : [[`Evidence: ${evidence}`]]),
    ...(basis === 'plan' ? [['Rests on what the plan shows.']] : []),
    ...(basis === 'attestation'
      ? [['Rests on an attestation', ...(attestation ? [' at ', code(attestation)] : []), '.']]
      : []),
  ];
}

const placeOf = ({ citation: { section, page, locator } }: Duty) =>
  section === undefined || page === undefined ? locator : `${section}, p.\u00a0${page}\u00a0ff.`;
