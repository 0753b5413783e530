import { covers } from '../../src/rules/patterns.js';
import { RULES } from '../../src/rules/ruleset.js';
import { screen } from '../../src/screening/screen.js';
import { planOf, type CodeExample, type Situation } from './example.js';
import { EXAMPLES } from './index.js';

/** The examples as a Markdown table: our outcomes as they come, the rules as the examples name them. */
export function readmeTable(): string {
  const rows = EXAMPLES.map((example) => [
    `${example.id} ${example.title}`,
    example.about,
    example.code,
    example.told.map((situation) => outcomeOf(example, situation)).join('; '),
    RULES.map(({ id }) => id)
      .filter((id) => example.told.some((situation) => carries(situation, id)))
      .join(', '),
  ]);
  return [
    ['Example', 'What it is about', 'The code', 'Ours', 'By these rules'],
    Array.from({ length: 5 }, () => '---'),
    ...rows,
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function outcomeOf(example: CodeExample, situation: Situation): string {
  const { decision, article22 } = screen(planOf(example, situation));
  return article22.applies === 'out-of-scope' || article22.applies === 'unlikely'
    ? `\`${decision.outcome}\``
    : `\`${decision.outcome}\`, Article 22 \`${article22.applies}\``;
}

const carries = ({ finds = [], contradicts = [], owes = [], meets = [], asks = {} }: Situation, id: string) =>
  [...finds, ...contradicts, ...owes, ...meets, ...Object.keys(asks)].some((rule) => covers(rule, id));
