import { fiveQuestions, QUESTION_TEXTS } from '../rules/five-questions.js';
import type { Screening } from '../screening/screening.js';
import { code, heading, paragraph, type AnsweredQuestion, type Block, type Line } from './document.js';
import { shownBy } from './evidence.js';
import { ANSWER_WORDS, count } from './words.js';

type PromptAnswer = Screening['article22']['questions'][number]['prompts'][number];

const PROMPT_TEXTS = new Map(
  fiveQuestions.flatMap(({ prompt }) => (prompt ? [[prompt.id, prompt.question]] : [])),
);

/** The five questions drawn, and below the drawing what each answer rests on. */
export function fiveQuestionBlocks({ article22 }: Screening): Block[] {
  const prompts = article22.questions.flatMap(({ prompts }) => prompts);
  const told = prompts.filter(({ declared, derived }) => declared !== undefined || derived !== undefined);
  const silent = prompts.length - told.length;
  return [
    paragraph(
      'Could the decision who sees the message have a legal or similarly significant effect on people? A question is yes if any of its prompts is, and no only if all of them are.',
    ),
    ...(article22.applies === 'out-of-scope'
      ? [
          paragraph(
            'They are shown for the record only: Article 22 is out of scope, so nothing is asked for them.',
          ),
        ]
      : []),
    { kind: 'five-questions', questions: article22.questions.map(drawn) },
    ...(told.length > 0
      ? [
          heading('What the answers rest on'),
          {
            kind: 'table' as const,
            caption: 'Prompts that somebody has answered, or that the plan tells something about',
            columns: [
              { name: 'Prompt', width: 'middle' as const },
              { name: 'Answer', width: 'narrow' as const },
              { name: 'Declared', width: 'narrow' as const },
              { name: 'The plan shows', width: 'narrow' as const },
              { name: 'Words of the plan', width: 'wide' as const },
            ],
            rows: told.map((prompt) => [
              [[code(prompt.id)]],
              [[{ strong: ANSWER_WORDS[prompt.answer] }], ...(prompt.contradiction ? [CONTRADICTION] : [])],
              [[prompt.declared === undefined ? '–' : ANSWER_WORDS[prompt.declared]]],
              [[shows(prompt.derived)]],
              shownBy(prompt.evidence),
            ]),
          },
        ]
      : []),
    ...(silent > 0
      ? [paragraph(`On ${count(silent, 'prompt')} nobody has said anything, and the plan shows nothing.`)]
      : []),
  ];
}

const CONTRADICTION: Line = ['contradicts what is declared'];

const shows = (derived: PromptAnswer['derived']): string =>
  derived === undefined ? 'Nothing' : derived === 'unknown' ? 'Doubt' : ANSWER_WORDS[derived];

function drawn({ id, answer, prompts }: Screening['article22']['questions'][number]): AnsweredQuestion {
  return {
    id,
    text: QUESTION_TEXTS[id],
    answer,
    prompts: prompts.map((prompt) => ({
      id: prompt.id,
      text: PROMPT_TEXTS.get(prompt.id) ?? prompt.id,
      answer: prompt.answer,
      from: originOf(prompt),
    })),
  };
}

/** Where the answer to a prompt comes from, in a few words. */
export function originOf({ answer, declared, derived, evidence }: PromptAnswer): string {
  const words = excerpt(evidence);
  if (derived !== undefined && derived === answer) {
    const against = declared === undefined || declared === answer ? '' : `declared ${declared}, but `;
    return `${against}${answer === 'unknown' ? 'the plan casts doubt' : 'shown by the plan'}${words}`;
  }
  if (declared === undefined || declared === 'unknown') return 'nobody has said';
  return derived === undefined
    ? 'declared'
    : `declared; the plan ${derived === 'no' ? 'shows no' : 'casts doubt'}`;
}

/** The first of the words that the answer rests on, with their place. */
function excerpt(evidence: PromptAnswer['evidence']): string {
  const [first, ...more] = evidence;
  if (first === undefined) return '';
  const place = first.pointer === undefined ? '' : ` at ${first.pointer}`;
  return `: “${first.text}”${place}${more.length > 0 ? `, and ${more.length} more` : ''}`;
}
