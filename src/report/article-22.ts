import type { Screening } from '../screening/screening.js';
import { code, paragraph, strong, type Block } from './document.js';
import type { TitleOf } from './titles.js';
import { STATUS_WORDS } from './words.js';

/** Whether Article 22 likely applies, and which safeguards stand. */
export function article22Blocks({ article22 }: Screening, titleOf: TitleOf): Block[] {
  const { safeguards } = article22;
  return [
    paragraph(strong(conclusionOf(article22))),
    safeguards.length === 0
      ? paragraph(
          'No safeguards are asked for on this ground: they are needed where Article 22 likely applies.',
        )
      : {
          kind: 'table',
          caption: 'Safeguards that are needed because Article 22 likely applies',
          columns: [
            { name: 'Safeguard', width: 'wide' },
            { name: 'Status', width: 'narrow' },
            { name: 'Rule', width: 'narrow' },
          ],
          rows: safeguards.map(({ id, status }) => [
            [[titleOf(id)]],
            [[strong(STATUS_WORDS[status])]],
            [[code(id)]],
          ]),
        },
  ];
}

function conclusionOf({ applies, reason }: Screening['article22']): string {
  switch (applies) {
    case 'out-of-scope':
      return reason === 'meaningful-human-involvement'
        ? 'Article 22 is out of scope: a person who can change the decision really looks at each individual’s case before it takes effect.'
        : 'Article 22 is out of scope: nothing about an individual decides who sees the message.';
    case 'unlikely':
      return 'Article 22 is unlikely to apply: all five questions are answered no.';
    case 'undetermined':
      return 'Whether Article 22 applies cannot be told yet: no question is answered yes, but some are open.';
    case 'consider':
      return 'Article 22 has to be seriously considered: there is reason to believe in such an effect. A DPIA is the least that is due.';
    case 'likely':
      return 'Article 22 likely applies: there is such an effect, and it is not mitigated enough.';
  }
}
