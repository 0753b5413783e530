import type { Frame } from './cue.js';

/** The words are denied: "don't stay at home", "nobody will be fined". */
export const DENIED: readonly Frame[] = [
  {
    say: '(not|never|dont|doesnt|didnt|wont|isnt|arent|cant|cannot|couldnt|shouldnt|mustnt|without|no|than|stop) [ever|just|simply|even|really|actually|only] [to|be|get|been|have|going to|a|any|afford to|want to|mean|such thing as|plan to|intend to]',
    where: 'before',
    reach: 0,
    why: 'A negative right before the words.',
  },
  {
    say: '(nobody|no one|noone|none of (you|us)|no voter|no citizen|instead of|rather than|refuse to|tempted to|tired of)',
    where: 'before',
    reach: 4,
    why: 'Nobody does it, or something else is done.',
  },
  {
    say: '(dont|do not|never|wont|not|cant|cannot|refuse to) (let|allow|listen|believe|think|say|assume|fall for|buy|accept|tell|be (told|fooled|misled|put off))',
    where: 'before',
    reach: 8,
    why: 'People are told not to believe it.',
  },
  {
    say: '(myth|lie|lies|false|untrue|rumour|rumours|hoax|scam|scams|nonsense|misinformation|disinformation|not true|isnt true|fake|wrong to say)',
    where: 'before',
    reach: 4,
    throughCommas: true,
    why: 'It is called untrue.',
  },
];

/** Somebody else's words or wishes, not the writer's: "some say ...", "they want you to ...". */
export const REPORTED: readonly Frame[] = [
  {
    say: '(they|some|others|people|many|cynics|critics|politicians|opponents|tories|conservatives|labour|reform|greens|government|side|parties|bosses|rich|elite|opposition|rivals|putin|anyone|someone|somebody|he|she|those) [people|who|of (them|us)|in power] [all|will|may|might|would|have|has|had|only|even|are|is] [just|all|always] (say|says|said|saying|tell|tells|told|telling|claim|claims|claiming|think|thinks|thinking|want|wants|wanting|hope|hopes|hoping|wish|love|like|need|needs|believe|believes|expect|expects|counting on|rely on|relying on|banking on|betting on|pretend|try|trying)',
    where: 'before',
    reach: 6,
    why: 'Others say it or wish it.',
  },
  {
    say: '(told|hear|heard|hearing|convinced|persuaded|fooled|tricked|misled|led to believe|tempted)',
    where: 'before',
    reach: 5,
    why: 'It was said to people, by somebody.',
  },
  {
    say: '(they|people|cynics|critics|some|others|politicians) [will|may|might|all|always] (say|said|tell|told|claim|claimed)',
    where: 'after',
    reach: 0,
    why: 'The words are quoted from others.',
  },
];

/** Only what would happen if: "if you stay at home ...". */
export const SUPPOSED: readonly Frame[] = [
  {
    say: '(if|when|unless|until|whether|in case|before|anyone who|people who|those who|everyone who|voters who|many who|and those|someone)',
    where: 'before',
    reach: 5,
    why: 'A condition or a description, no advice.',
  },
];

/** The words are answered: "... They are wrong." */
export const REBUTTED: readonly Frame[] = [
  {
    say: '(wrong|not true|untrue|false|nonsense|rubbish|think again|dont believe|do not believe|prove them|(they are|theyre|thats|that is|its|it is|this is|is|was|are) (wrong|false|untrue|nonsense|rubbish|not true|not an option|not good enough|not the answer|a (lie|myth|scam|hoax|trap|rumour))|(isnt|is not) (true|an option|good enough|the answer)|lies|it (changed|did|does)|yes it does|not so|far from it)',
    where: 'after',
    reach: 3,
    nextSentence: true,
    why: 'What follows calls it untrue.',
  },
  {
    say: '(because|heres why|here is why|well|plenty|everything|your vote|every vote|every single vote|the answer|they can|you can|last time|actually|of course|ask|then|dont complain|do not complain)',
    where: 'after',
    reach: 0,
    nextSentence: true,
    question: true,
    why: 'A question that the writer answers.',
  },
  {
    say: '(think|thinking|believe|feel|reckon|worried|convinced|assume|told|heard|wondering|tempted)',
    where: 'before',
    reach: 3,
    question: true,
    why: 'A question about what readers think.',
  },
];

/** For messages that tell people something: all that can take it back. */
export const SAID_FOR_REAL: readonly Frame[] = [...DENIED, ...REPORTED, ...REBUTTED];

/** For words that stir a feeling: they stir it also when reported, but not when denied on the spot. */
export const FELT: readonly Frame[] = [
  {
    say: '(not|never|dont|wont|isnt|arent|nothing|nobody|no one|without|shouldnt|need not|cant) [ever|be|to be|to|a|an|feel|let you be|have to be|need to be]',
    where: 'before',
    reach: 0,
    why: 'A negative right before the words.',
  },
];
