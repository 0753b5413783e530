import type { Answer } from '../screening/answer.js';
import type { AnsweredPrompt, AnsweredQuestion } from './document.js';
import { escapeHtml } from './escape-html.js';
import { ANSWER_WORDS } from './words.js';

/** Widths and offsets in the drawing’s own units; at full width on A4 one is about a pixel. */
const PICTURE = 680;
const QUESTION = { x: 34, width: 186 };
const PROMPT = { x: 240, word: 256, text: 332, width: 344 };
const LINE = { question: 16, prompt: 14.5 };
const SIZE = { question: 13, prompt: 11.5 };
const GAP = { question: 14, prompt: 9 };

/** The five questions as an SVG: each answer a shape with its word, and where it comes from. */
export function fiveQuestionsPicture(questions: readonly AnsweredQuestion[]): string {
  let y = 4;
  const bands = questions.map((question, index) => {
    const { svg, height } = band(question, index + 1, y);
    y += height;
    return svg;
  });
  return [
    `<svg class="five-questions" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PICTURE} ${Math.ceil(y)}" role="img" aria-labelledby="picture-title picture-description">`,
    '<title id="picture-title">The five questions and their answers</title>',
    `<desc id="picture-description">${escapeHtml(inWords(questions))}</desc>`,
    ...bands,
    '</svg>',
  ].join('\n');
}

/** What the picture shows, for those who can’t see it. */
function inWords(questions: readonly AnsweredQuestion[]): string {
  return questions
    .map(
      ({ text, answer, prompts }, index) =>
        `Question ${index + 1}: ${text} ${ANSWER_WORDS[answer]}. ${prompts
          .map((prompt) => `${prompt.text} ${ANSWER_WORDS[prompt.answer]} (${prompt.from}).`)
          .join(' ')}`,
    )
    .join(' ');
}

/** One question on the left, its prompts on the right. */
function band({ text, answer, prompts }: AnsweredQuestion, number: number, top: number) {
  const left = [
    shape(answer, 14, top + 17, 9),
    line(`${number}. ${ANSWER_WORDS[answer]}`, QUESTION.x, top + 22, `word ${answer}`),
    ...wrapped(text, QUESTION.width, SIZE.question).map((words, index) =>
      line(words, QUESTION.x, top + 41 + index * LINE.question, 'question'),
    ),
  ];
  const leftHeight = 41 + wrapped(text, QUESTION.width, SIZE.question).length * LINE.question;
  let y = top + 8;
  const right = prompts.flatMap((prompt) => {
    const { svg, height } = promptRow(prompt, y);
    y += height + GAP.prompt;
    return svg;
  });
  const height = Math.max(leftHeight, y - top) + GAP.question - GAP.prompt;
  const rule = `<line class="rule" x1="0" x2="${PICTURE}" y1="${fixed(top + height)}" y2="${fixed(top + height)}"/>`;
  return { svg: ['<g>', ...left, ...right, rule, '</g>'].join('\n'), height };
}

function promptRow({ text, answer, from }: AnsweredPrompt, top: number) {
  const question = wrapped(text, PROMPT.width, SIZE.prompt);
  const origin = atMost(2, wrapped(capital(from), PROMPT.width, SIZE.prompt));
  const at = (index: number) => top + 11 + index * LINE.prompt;
  const svg = [
    shape(answer, PROMPT.x, top + 7, 6),
    line(ANSWER_WORDS[answer], PROMPT.word, at(0), `word small ${answer}`),
    ...question.map((words, index) => line(words, PROMPT.text, at(index), 'prompt')),
    ...origin.map((words, index) => line(words, PROMPT.text, at(question.length + index), 'origin')),
  ];
  return { svg, height: (question.length + origin.length) * LINE.prompt };
}

/** Yes is a filled triangle, no an empty circle, unknown a dashed square: told apart without colour. */
function shape(answer: Answer, x: number, y: number, r: number): string {
  switch (answer) {
    case 'yes':
      return `<path class="shape yes" d="M${x} ${fixed(y - r)}L${fixed(x + r * 1.1)} ${fixed(y + r * 0.9)}H${fixed(x - r * 1.1)}Z"/>`;
    case 'no':
      return `<circle class="shape no" cx="${x}" cy="${fixed(y)}" r="${fixed(r * 0.9)}"/>`;
    case 'unknown':
      return `<rect class="shape unknown" x="${fixed(x - r * 0.9)}" y="${fixed(y - r * 0.9)}" width="${fixed(r * 1.8)}" height="${fixed(r * 1.8)}"/>`;
  }
}

const line = (text: string, x: number, y: number, style: string): string =>
  `<text class="${style}" x="${x}" y="${fixed(y)}">${escapeHtml(text)}</text>`;

/** Breaks a text into lines, by how wide its letters are at most; words that fit nowhere are cut. */
function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(/\s+/).flatMap((it) => pieces(it, width, size))) {
    const next = current === '' ? word : `${current} ${word}`;
    if (widthOf(next, size) > width && current !== '') {
      lines.push(current);
      current = word;
    } else {
      current = next;
    }
  }
  return [...lines, current];
}

/** A word in pieces that fit in a line. */
function pieces(word: string, width: number, size: number): string[] {
  const cut: string[] = [''];
  for (const character of word) {
    const last = cut.length - 1;
    if (widthOf(`${cut[last]}${character}`, size) > width) cut.push(character);
    else cut[last] += character;
  }
  return cut;
}

function widthOf(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += NARROW.test(character) ? 0.34 : WIDE.test(character) ? 1 : 0.58;
  return width * size;
}

const NARROW = /[ijltfrI.,:;'’|!()[\]-]/;
const WIDE = /[mwMW@%—]|[^\p{Script=Latin}\p{Script=Common}]/u;

function atMost(number: number, lines: readonly string[]): readonly string[] {
  if (lines.length <= number) return lines;
  return [...lines.slice(0, number - 1), `${(lines[number - 1] ?? '').slice(0, -1)}…`];
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const fixed = (number: number) => Number(number.toFixed(1));
