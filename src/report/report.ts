import type { Outcome, Screening } from '../screening/screening.js';
import { article22Blocks } from './article-22.js';
import { citationBlocks } from './citations.js';
import {
  code,
  codes,
  paragraph,
  row,
  strong,
  type Block,
  type Line,
  type Report,
  type Section,
} from './document.js';
import { dpiaBlocks } from './dpia.js';
import { dutyBlocks } from './duties.js';
import { findingBlocks, specialCategoryBlocks } from './findings.js';
import { fiveQuestionBlocks } from './five-questions.js';
import { platformBlocks, type PlatformSide } from './platform-body.js';
import { missingBlocks } from './missing.js';
import { titlesOf } from './titles.js';
import { count, OUTCOME_WORDS, RULESET_STATUS_WORDS, timeInWords } from './words.js';

/** A screening, with what newer ones record of those that stand in each other’s place. */
export type RecordedScreening = Screening &
  PlatformSide & {
    readonly supersedes?: string | undefined;
    readonly supersededBy?: readonly string[] | undefined;
  };

/** What stands in the report on a screening. Pure: the same screening, the same report. */
export function reportOf(screening: RecordedScreening): Report {
  const { reference, id, decision } = screening;
  const titleOf = titlesOf(screening);
  return {
    title: `Screening report${reference === undefined ? '' : `: ${reference}`}`,
    runningTitle: `Screening ${id ?? '(not recorded)'}: ${OUTCOME_WORDS[decision.outcome]}`,
    outcome: decision.outcome,
    conclusion: conclusion(screening),
    summary: decision.summary,
    sections: [
      section('facts', 'Facts', [{ kind: 'facts', rows: facts(screening) }]),
      section('five-questions', 'The five questions', fiveQuestionBlocks(screening)),
      section('article-22', 'Article 22 and its safeguards', article22Blocks(screening, titleOf)),
      section('findings', 'Findings', findingBlocks(screening)),
      section('special-categories', 'Special categories of personal data', specialCategoryBlocks(screening)),
      ...(screening.platform === undefined
        ? []
        : [section('platform', 'The platform’s body', platformBlocks(screening))]),
      section('duties', 'Duties', dutyBlocks(screening)),
      section('missing', 'What is missing', missingBlocks(screening)),
      section('dpia', 'Data protection impact assessment', dpiaBlocks(screening, titleOf)),
      section('citations', 'Citations', citationBlocks(screening)),
      section('notice', 'Standing of the ruleset', notice(screening)),
      section('sign-off', 'Review', [
        paragraph('For the file: who has read this report, and what was decided.'),
        {
          kind: 'facts',
          rows: ['Reviewed by', 'Role', 'Date', 'Decision and reasons', 'Signature'].map((name) => row(name)),
        },
      ]),
    ],
    footer:
      'This report decides no case and replaces no lawyer. It says what the plan as stated comes to under the ruleset named above, and nothing about what is done beyond the plan.',
  };
}

const section = (id: string, title: string, blocks: readonly Block[]): Section => ({ id, title, blocks });

/** The outcome and what may happen next, in one sentence. */
function conclusion({ decision, duties }: Screening): string {
  const open = duties.filter(({ status }) => status !== 'met').length;
  const rest: Record<Outcome, string> = {
    clear:
      'this audience may be created and the campaign launched as planned; if the plan changes, it has to be screened again.',
    conditional:
      open > 0
        ? `this audience may be created once ${count(open, 'open duty', 'open duties')} ${open === 1 ? 'is' : 'are'} met and the findings are weighed.`
        : 'this audience may be created once the findings are weighed.',
    'needs-information':
      'this audience may not be created yet; what is missing has to be stated first, and the plan screened again.',
    restricted:
      'this audience may not be created as planned; what the findings marked “Stop” name has to change first, and the plan be screened again.',
  };
  return `${OUTCOME_WORDS[decision.outcome]}: ${rest[decision.outcome]}`;
}

function facts(screening: RecordedScreening) {
  const { reference, id, createdAt, supersedes, supersededBy = [], ruleset, lexicon, decision } = screening;
  const extensions: Line[] = lexicon.extensions.map(({ id, version }) => [`${id}, version ${version}`]);
  return [
    row('Plan’s reference', [reference ?? 'None given']),
    row('Outcome', [strong(OUTCOME_WORDS[decision.outcome])]),
    row('Screening', id === null ? ['Not recorded'] : [code(id)]),
    row('Screened', [createdAt === null ? 'Not recorded' : timeInWords(createdAt)]),
    ...(supersedes === undefined ? [] : [row('Takes the place of', [code(supersedes)])]),
    ...(supersededBy.length === 0 ? [] : [row('Superseded by', codes(supersededBy))]),
    row('Ruleset', [code(ruleset.id), `, version ${ruleset.version}`]),
    row('Status of the ruleset', [RULESET_STATUS_WORDS[ruleset.status]]),
    row('Lexicon', [`Version ${lexicon.version}`]),
    row('Extensions to the lexicon', ...(extensions.length > 0 ? extensions : [['None']])),
  ];
}

function notice({ ruleset }: Screening): Block[] {
  return [
    paragraph(ruleset.notice),
    ...(ruleset.notCovered.length === 0
      ? []
      : [
          paragraph('These parts of it are not screened:'),
          {
            kind: 'list' as const,
            items: ruleset.notCovered.map(({ section, page }): Line => [
              `${section}, p.\u00a0${page}\u00a0ff.`,
            ]),
          },
        ]),
  ];
}
