import type { EvidenceRequest } from '../../screening/evidence-request.js';
import type { SignalsRequest } from '../../screening/signals-request.js';
import type { Outcome } from '../../screening/screening.js';

/** An example as OpenAPI has it. */
export interface Example {
  readonly summary: string;
  readonly value: unknown;
}

/** Examples by name. Requests and their answers bear the same name. */
export type Examples = Readonly<Record<string, Example>>;

/** What the document shows for one operation. */
export interface OperationExamples {
  readonly request?: Examples;
  /** By status. */
  readonly answers?: Readonly<Partial<Record<number, Examples>>>;
}

/** The examples of each operation. The document is complete without any, only poorer. */
export type DocumentExamples = Readonly<Partial<Record<string, OperationExamples>>>;

/** How the examples of a screening are told apart in a list. */
export const OUTCOME_WORDS: Record<Outcome, string> = {
  clear: 'Clear: launch',
  conditional: 'Conditional: meet the open duties, then launch',
  'needs-information': 'Needs information: answer what is missing first',
  restricted: 'Restricted: do not launch',
};

/** Rows for the stream of the special category check; the last one can't be read. */
export const ROW_EXAMPLES = [
  '{"value":"Religion > Lutheranism","kind":"segment"}',
  '{"value":"Labour market statistics"}',
  '{"value":"tu_mbr_flag","kind":"field"}',
  '{"kind":"field"}',
];

/** Requests for the special category check, which has no plan. */
export const SIGNAL_EXAMPLES: Readonly<Record<string, { summary: string; value: SignalsRequest }>> = {
  'segments-of-a-platform': {
    summary: 'Segments as a platform names them',
    value: {
      signals: [
        { value: 'Interests > Religion > Lutheranism', kind: 'segment' },
        { value: 'Labour market statistics', kind: 'interest' },
        { value: 'Frequent visitors of a mosque', kind: 'segment' },
      ],
    },
  },
  'columns-of-a-file': {
    summary: 'Columns of a supporter file',
    value: {
      signals: [
        { value: 'tu_mbr_flag', kind: 'field' },
        { value: 'ethnicOriginCode', kind: 'field' },
        { value: 'postcode', kind: 'field' },
      ],
    },
  },
  'a-technique': {
    summary: 'What a supplier says it does',
    value: {
      signals: [{ value: 'Screens surnames for likely ethnic origin and religion', kind: 'technique' }],
    },
  },
};

/** What may be new since a plan was screened. */
export const EVIDENCE_EXAMPLES = {
  'duties-met': {
    summary: 'Duties that have been met since',
    value: {
      evidence: [
        {
          rules: ['OBJ-02', 'OBJ-03'],
          met: 'yes',
          by: 'data protection officer',
          on: '2026-11-20',
          evidence: 'Handbook on objections, version 3; log of checks of 19 November 2026',
        },
      ],
    },
  },
  'facts-that-were-missing': {
    summary: 'Facts that were missing',
    value: { plan: { dpia: { done: 'yes', completedOn: '2026-11-18', coversPlan: 'yes' } } },
  },
} satisfies Record<string, { summary: string; value: EvidenceRequest }>;
