import type { Plan, RecordedScreening } from '../../sdk/src/index.js';

const citation = { source: 'ico-draft-2019-08-08', locator: 'Section 1' };

/** A small plan, as valid as any. */
export const plan: Plan = {
  reference: 'bus-petition',
  audience: { kind: 'list', name: '2024 bus petition' },
};

/** A recorded screening of that outcome, in the service's shape: one thing in each of its lists. */
export function screeningOf(outcome: RecordedScreening['decision']['outcome']): RecordedScreening {
  return {
    id: '0193-screening',
    createdAt: '2026-11-23T10:00:00.000Z',
    ruleset: {
      id: 'ico-draft-2019-08-08',
      version: '1',
      status: 'draft',
      notice: 'A draft.',
      notCovered: [],
    },
    lexicon: { version: '1', extensions: [] },
    decision: { outcome, summary: `It is ${outcome}.` },
    article22: { applies: 'undetermined', questions: [], safeguards: [] },
    specialCategories: [],
    findings: [
      finding('NOTE-01', 'note', '/message/text'),
      finding('AUD-03', 'duty', '/audience/sources/0'),
      finding('BROK-06', 'stop', '/audience/sources/1'),
    ],
    duties: [
      { rule: 'OBJ-02', status: 'met', title: 'Objectors are out', citation },
      { rule: 'AUD-03', status: 'unmet', title: 'People are told', owner: 'campaign', citation },
      { rule: 'DPIA-01', status: 'unknown', title: 'A DPIA is done', citation },
    ],
    missing: [
      {
        pointer: '/dpia/done',
        question: 'Has a DPIA been done?',
        why: 'It is needed.',
        rule: 'DPIA-01',
        rules: ['DPIA-01'],
      },
    ],
    dpia: { required: 'yes', triggers: ['DPIA-01'] },
  };
}

function finding(rule: string, severity: 'stop' | 'duty' | 'note', pointer: string) {
  return {
    rule,
    severity,
    title: `Title of ${rule}`,
    explanation: `Explanation of ${rule}.`,
    evidence: [{ pointer, text: 'x', start: 0, end: 1 }],
    citation,
    remedy: `Remedy of ${rule}.`,
  };
}
