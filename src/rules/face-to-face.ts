import { code, law } from './cite.js';
import type { Condition, Rule } from './rule.js';

const FACE_TO_FACE = 'Political campaigning – face to face' as const;
const ARTICLE_21 = law('gdpr', 'Article 21');

const CHOSEN_DOORS: Condition = { all: ['doorstep', 'direct-marketing'] };

/** "Political campaigning – face to face", p. 77 ff.: the doorstep. */
export const faceToFace: readonly Rule[] = [
  {
    id: 'F2F-01',
    title: 'Canvassers of chosen people can deal with an objection at the door',
    explanation:
      'A visit to chosen people is direct marketing like post by name, though PECR leaves it alone. Objections are mostly spoken, so those at the door have to recognise them, and somebody has to record and respect them.',
    strength: 'must',
    severity: 'duty',
    appliesWhen: CHOSEN_DOORS,
    metWhen: 'objection-procedure',
    remedy: 'Train canvassers, staff and volunteers alike, and give them a way to record objections.',
    proof:
      'The canvassers’ guide, the list of who was trained, and the form or app on which objections are recorded.',
    citations: [code(FACE_TO_FACE, FACE_TO_FACE), ARTICLE_21],
  },
  {
    id: 'F2F-02',
    title: 'An objection in doubt is taken as valid',
    explanation:
      'At the door it is not always clear who is speaking. It is best to respect the objection for everybody who may have made it, such as both brothers in a household.',
    strength: 'should',
    severity: 'note',
    appliesWhen: CHOSEN_DOORS,
    findingWhen: CHOSEN_DOORS,
    remedy: 'Put it in the canvassers’ guide: in doubt, suppress everybody it may concern.',
    attestable: false,
    citations: [code(FACE_TO_FACE, `${FACE_TO_FACE} (example)`), ARTICLE_21],
  },
];
