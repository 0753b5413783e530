import type { CueFamily } from '../cue.js';
import { FELT } from '../frames.js';

/** Words that call up the death of people who were loved. Figures on waiting times do not, by themselves. */
export const STIRS_GRIEF: CueFamily = {
  kind: 'stirs-grief',
  frames: FELT,
  rules: [
    {
      term: 'died waiting',
      say: [
        '(die|died|dies|dying|dead) [alone] [while] (waiting|on a waiting list|on waiting lists|on trolleys|on a trolley|in (corridors|a corridor|an ambulance|ambulances|the back of)|on the waiting list)',
        '<loved> (died|has died|is dead|was killed|were killed|passed away|was taken)',
        '(he|she|they) (died|passed away) !(in #|on #|#) [alone|waiting|because|after|in|before|on]',
        '(did|does|do) (he|she|they|<loved>) have to die',
        '(he|she|they|<loved>) (did not|didnt|never) (make it !(to|on|into|past)|(come|came|got|get) home)',
        '(cost|costs|costing) [thousands of|so many|too many] lives',
        '(did not|didnt) have to (end this way|end that way|end like this|die)',
        '(needless|avoidable|preventable) (death|deaths)',
      ],
      not: [{ say: '(bill|law|plan|town|street|industry|idea) ..2 (died|dying|die)', why: 'No person.' }],
    },
    {
      term: 'would still be alive',
      say: [
        '(would|could|might|should) (still be|have been|be) (alive|here with us|with us)',
        '(would not|wouldnt|need not|neednt|did not need to|didnt need to) have died',
      ],
    },
    {
      term: 'lost a loved one',
      say: [
        '(lost|lose|loses|losing) (<loved>|someone [you|we|they] [love|loved|close|dear]|a life|those we love)',
        '(loss|death) of <loved>',
        '(never|not) ((got|get) [a chance|the chance] to|able to|allowed to) (say goodbye|hold (her|his) hand)',
        'passed away',
        '(lost|lose) (him|her|them) (on|to|because|while|waiting|too|in|that)',
        'goodbyes (come|came|are)',
      ],
      not: [
        {
          say: '(lost|lose|losing) (a|your|the) (child|parent|partner|family) (benefit|allowance|credit|credits|support|care|pension)',
          why: 'Money, not a person.',
        },
      ],
    },
    {
      term: 'funeral',
      say: ['(funeral|funerals|graveside|coffin|coffins|gravestone)'],
      not: [
        {
          say: '(funeral|funerals) (poverty|cost|costs|plan|plans|director|directors|grant|grants|payment|payments|expenses|industry|parlour|services)',
          why: 'A trade or its prices.',
        },
      ],
    },
    { term: 'bury a child', say: ['(bury|buried|burying|bury) <loved>'] },
    {
      term: 'grief',
      say: [
        '(grief|grieve|grieving|grieves|mourn|mourning|mourned|bereaved|heartbroken|heartbreak|broken hearts)',
        'in loving memory',
        '(rest in peace|gone too soon|taken too soon|taken from us)',
      ],
      not: [
        {
          say: '(good grief|come to grief|bereaved (parents|families) (support|leave|payment|bill|law))',
          why: 'An idiom or a law.',
        },
      ],
    },
    {
      term: 'an empty chair',
      say: [
        'empty (chair|place|seat) at (the|your|their|our) [family|dinner|christmas] (table)',
        '(last|final) (words|breath|goodbye)',
        'pain of losing',
      ],
    },
  ],
};
