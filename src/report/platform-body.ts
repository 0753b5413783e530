import type { z } from 'zod';
import type { AnsweredScreening } from '../platforms/screening.js';
import { code, codes, paragraph, strong, type Block } from './document.js';

/** What a screening of a platform's body tells beside. */
export type PlatformSide = Pick<
  z.infer<typeof AnsweredScreening>,
  'platform' | 'unread' | 'expansions' | 'platformPolicy'
>;

/** What is told only where a platform's own body was screened: what was not read, and what the platform adds. */
export function platformBlocks({
  platform,
  unread = [],
  expansions = [],
  platformPolicy = [],
}: PlatformSide): Block[] {
  if (platform === undefined) return [];
  const { id, object, apiVersion } = platform;
  return [
    paragraph(
      `The body of a call was screened as it is: “${object}” of ${id}${apiVersion === undefined ? '' : `, ${apiVersion}`}. Places that are named lead into the request.`,
    ),
    ...tableOf(
      'What could not be read. It counts as unknown, not as clean',
      unread.map(({ pointer, why }) => ({ what: why, where: pointer })),
    ),
    ...tableOf(
      'How the platform may add people after the check',
      expansions.map(({ pointer, explanation }) => ({ what: explanation, where: pointer })),
    ),
    ...policyTable(platformPolicy),
  ];
}

function tableOf(caption: string, rows: readonly { what: string; where: string }[]): Block[] {
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption,
      columns: [
        { name: 'What', width: 'wide' },
        { name: 'Where', width: 'middle' },
      ],
      rows: rows.map(({ what, where }) => [[[what]], [[code(where)]]]),
    },
  ];
}

/** The platform's own rules stand apart: they are not the code's, and decide nothing here. */
function policyTable(policies: NonNullable<PlatformSide['platformPolicy']>): Block[] {
  if (policies.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'The platform’s own rules for political ads. They have no part in the outcome',
      columns: [
        { name: 'Rule', width: 'wide' },
        { name: 'Where', width: 'middle' },
        { name: 'Source', width: 'middle' },
      ],
      rows: policies.map(({ title, explanation, pointers, since, checkedOn, source }) => [
        [[strong(title)], [explanation]],
        pointers.length === 0 ? [['The whole']] : [codes(pointers)],
        [[source], [`Read on ${checkedOn}${since === undefined ? '' : `, in force since ${since}`}`]],
      ]),
    },
  ];
}
