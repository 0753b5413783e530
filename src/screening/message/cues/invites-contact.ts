import type { CueFamily } from '../cue.js';
import { DENIED } from '../frames.js';

/** An offer to get in touch. */
export const INVITES_CONTACT: CueFamily = {
  kind: 'invites-contact',
  frames: DENIED,
  rules: [
    {
      term: 'call us',
      say: [
        '(call|ring|phone|email|text|message|contact|whatsapp|write to|speak to|talk to) (us|me|our (office|team|candidate|office team|helpline|campaign)|my (office|team)|your [local] (candidate|councillor|mp)) !(what|names|extremists|traitors|liars)',
      ],
      not: [
        {
          say: '(they|he|she|who|people|some|will|to) [will|can|may|might|all|would] (call|ring|contact|email|text|phone) (us|me)',
          why: 'Others do it.',
        },
        { say: '(said|says) call us', why: 'A name for somebody.' },
      ],
    },
    {
      term: 'get in touch',
      say: ['(get|keep|stay|be) in touch [with (us|me|the party|our|your)]', 'drop (us|me) a line'],
    },
    { term: 'reply', say: ['(reply|respond) (to (this|us|me|our)|stop|with your|by (email|text|post))'] },
    {
      term: 'visit our website',
      say: [
        '(visit|go to|see|find us on) our (website|site|page|office|stall)',
        '(find|meet|follow) us (on|at|online)',
      ],
    },
  ],
};
