import type { z } from 'zod';
import type { Citation as CitationSchema } from '../screening/citation.js';
import type { Duty } from '../screening/duty.js';
import type * as shape from '../screening/screening.js';
import type { MissingFact as MissingFactSchema } from '../screening/missing-fact.js';
import type { Outcome, Screening } from '../screening/screening.js';

type Citation = z.infer<typeof CitationSchema>;
type Finding = z.infer<typeof shape.Finding>;
type MissingFact = z.infer<typeof MissingFactSchema>;

const HEADINGS: Record<Outcome, string> = {
  clear: 'CLEAR: nothing stands against the launch',
  conditional: 'CONDITIONAL: launch once the open duties are met',
  'needs-information': 'NEEDS INFORMATION: answer what is missing first',
  restricted: 'RESTRICTED: do not launch',
};

/** The screening as a text for people, 100 columns wide. */
export function report(screening: Screening): string {
  const { decision, article22, specialCategories, findings, duties, missing, dpia, ruleset, lexicon } =
    screening;
  const open = duties.filter(({ status }) => status !== 'met');
  const parts = [
    [HEADINGS[decision.outcome], ...(screening.reference === undefined ? [] : [screening.reference])].join(
      '\n',
    ),
    wrap(decision.summary),
    section('Findings', findings.map(findingText)),
    section('Missing, the most telling first', missing.map(missingText)),
    section(
      'Special categories',
      specialCategories.map(({ signal, category, basis, explanation, citation }) =>
        item(`${category} (${basis}): “${signal.value}” at ${signal.pointer}`, explanation, cited(citation)),
      ),
    ),
    section('Article 22', [
      `Applies: ${article22.applies}${article22.reason === undefined ? '' : ` (${article22.reason})`}`,
      ...article22.questions.map(
        ({ id, answer, prompts }) =>
          `${id}: ${answer}  ${prompts.map((prompt) => `${prompt.id.slice(3)} ${prompt.answer}`).join(', ')}`,
      ),
      ...article22.safeguards.map(({ id, status }) => `safeguard ${id}: ${status}`),
    ]),
    section('Open duties', open.map(dutyText)),
    section('Data protection impact assessment', [
      `Required: ${dpia.required}${dpia.triggers.length === 0 ? '' : ` (${dpia.triggers.join(', ')})`}`,
    ]),
    wrap(
      `Ruleset ${ruleset.id} ${ruleset.version} (${ruleset.status}), lexicon ${lexicon.version}. ${ruleset.notice}`,
    ),
    'Decision support, not legal advice.',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function findingText({
  rule,
  severity,
  title,
  explanation,
  contradiction,
  evidence,
  citation,
  remedy,
}: Finding) {
  return item(
    `${rule} (${severity}) ${title}${contradiction ? ' - the plan contradicts what it declares' : ''}`,
    explanation,
    ...evidence.map(
      ({ pointer = '', text }) => `shown by “${text}”${pointer === '' ? '' : ` at ${pointer}`}`,
    ),
    `What to do: ${remedy}`,
    cited(citation),
  );
}

const missingText = ({ pointer, question, why, rule }: MissingFact) =>
  item(`${pointer} (${rule})`, question, why);

const dutyText = ({ rule, status, title, owner, due, evidence, citation }: Duty) =>
  item(
    `${rule} (${status}) ${title}`,
    ...(owner === undefined ? [] : [`Owed by: ${owner}`]),
    ...(due === undefined ? [] : [`Due: ${due.replaceAll('-', ' ')}`]),
    ...(evidence === undefined ? [] : [`Shown by: ${evidence}`]),
    cited(citation),
  );

const cited = ({ locator }: Citation) => `See ${locator}`;

const section = (title: string, items: readonly string[]) =>
  items.length === 0 ? '' : `${title}\n${items.map((text) => wrap(text, '  ')).join('\n')}`;

/** A heading with its details below it. */
const item = (heading: string, ...details: string[]) =>
  [heading, ...details.map((text) => `  ${text}`)].join('\n');

/** Breaks lines at spaces, keeping each line's own indent. */
function wrap(text: string, indent = '', width = 100): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const own = indent + (/^ */.exec(line)?.[0] ?? '');
      const lines: string[] = [];
      let current = own;
      for (const word of line.trim().split(' ')) {
        const next = current === own || current.trim() === '' ? `${own}${word}` : `${current} ${word}`;
        if (next.length > width && current.trim() !== '') {
          lines.push(current);
          current = `${own}${word}`;
        } else {
          current = next;
        }
      }
      return [...lines, current];
    })
    .join('\n');
}
