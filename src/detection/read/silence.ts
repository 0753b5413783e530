import type { Text } from '../text.js';
import { isCue, isOneOf } from './inference.js';

/**
 * For each word of a technique, whether it says nothing about people: it stands in what is not done ("never infer
 * religion"), in data that are taken out ("drop the religion column"), or is the topic of a message ("show a video
 * about cancer").
 *
 * What people did with a message does say something: "people who watched a video about cancer". And so does taking
 * out people rather than columns: "remove those flagged as Muslim".
 *
 * @param sentences the number of the sentence that each word stands in.
 */
export function silentWords(text: Text, sentences: readonly number[]): boolean[] {
  const { words } = text;
  const deniedBehind = clausesDeniedAtTheirEnd(text, sentences);
  const silent: boolean[] = [];
  let sentence = newSentence('');
  words.forEach(({ text: word }, at) => {
    if (at === 0 || sentences[at] !== sentences[at - 1]) sentence = newSentence(word);
    if (NEGATIONS.has(word)) sentence.denied = isDenial(words, at);
    else if (word === 'but' || word === 'instead') sentence.denied = false;
    if (isOneOf(ENGAGED, word)) sentence.engaged = true;
    if (isOneOf(PEOPLE, word)) {
      sentence.topic = false;
      sentence.addressed = true;
    }
    if (!sentence.engaged && isTopic(words, at, sentence.sends)) sentence.topic = true;
    if (REMOVING.has(word)) sentence.removes = isOfData(words, sentences, at);
    else if (
      (isDoing(word) && !word.endsWith('ed')) ||
      isOneOf(PEOPLE, word) ||
      word === 'then' ||
      word === 'from'
    )
      sentence.removes = false;
    const isDenied = sentence.denied || sentence.removes || deniedBehind[at] === true;
    silent.push(isDenied || sentence.topic || (isObject(sentence) && namesMessage(words, at)));
  });
  return silent;
}

interface Sentence {
  /** It opens with a verb of sending. */
  readonly sends: boolean;
  /** Whom it is sent to has been named. */
  addressed: boolean;
  engaged: boolean;
  denied: boolean;
  /** It speaks of data that are taken out. */
  removes: boolean;
  topic: boolean;
}

/** A negation denies a verb that stands so many words on. */
const AHEAD = [1, 2, 3];

const NEGATIONS = wordSet('not never without no nor dont wont cannot neither avoid');
const DOING = wordSet(
  'use using select selecting target targeting hold holding rely relying collect collecting attempt attempting',
  'process processing record recording consider considering buy buying sell selling share sharing store storing',
  'append appending seek seeking',
);
const DONE = wordSet(
  'used involved held collected processed recorded considered inferred estimated kept stored needed touched',
  'added modelled modeled selected targeted predicted guessed included shared derived assigned asked read',
);
const IS = wordSet('is are was were be been being');
const SENDING = wordSet(
  'show send mail email deliver serve run display post print text publish drop promote give distribute place air',
  'broadcast screen play share',
);
const MESSAGES = wordSet(
  'message leaflet advert ad video post email letter poster newsletter creative banner text mailing clip copy story',
  'invitation reminder tip advice information content survey petition headline slogan script flyer billboard',
  'film statement pledge promise spot trailer article briefing podcast carousel reel graphic broadcast notice',
  'report speech appeal card song documentary manifesto announcement update bulletin feature page',
);
const ABOUT = wordSet(
  'about on regarding promoting concerning explaining celebrating praising attacking criticising featuring covering',
);
const SUBJECT = wordSet('about regarding concerning');
const ADDRESSED = wordSet(
  'people household voter elector resident everyone ward area street town city village postcode',
);
const REMOVING = wordSet(
  'remove drop delete strip erase purge redact discard omit mask exclude excluding blocklist avoid avoiding reject',
);
const DATA = wordSet(
  'data column field attribute variable feature category information keyword page website content placement topic news',
);
const PEOPLE = wordSet(
  'who whose whom that to at people household voter elector resident supporter member subscriber user adult everyone',
);
const ENGAGED = wordSet(
  'who whose that viewer reader engager visitor visited watched watching opened clicked engaged liked shared read',
  'commented subscriber follower signed signatory interested retarget donor attendee fan',
);

function wordSet(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

function newSentence(first: string): Sentence {
  return {
    sends: SENDING.has(first),
    addressed: false,
    engaged: false,
    denied: false,
    removes: false,
    topic: false,
  };
}

/** "Religion is not estimated", "no health data is involved": what a clause denies stands before its verb. */
function clausesDeniedAtTheirEnd(text: Text, sentences: readonly number[]): boolean[] {
  const { words } = text;
  const denied: boolean[] = words.map(() => false);
  let start = 0;
  words.forEach(({ text: word }, at) => {
    if (at > 0 && (sentences[at] !== sentences[at - 1] || CLAUSES.has(word))) start = at;
    if (!DONE.has(word)) return;
    const isDenied =
      [at - 1, at - 2].some((before) => before > start && NEGATIONS.has(words[before]?.text ?? '')) ||
      (words[start]?.text === 'no' && IS.has(words[at - 1]?.text ?? ''));
    if (isDenied && words.slice(start, at).some((one) => IS.has(one.text))) denied.fill(true, start, at);
  });
  return denied;
}

/** Words at which another clause begins. */
const CLAUSES = wordSet('but while whereas although though which that');

/** "A leaflet on cancer"; "email everyone in the ward about cancer", but not "those concerned about cancer". */
function isTopic(words: Text['words'], at: number, sends: boolean): boolean {
  const word = words[at]?.text ?? '';
  const before = words[at - 1]?.text ?? '';
  if (!ABOUT.has(word)) return false;
  return isOneOf(MESSAGES, before) || (sends && SUBJECT.has(word) && isOneOf(ADDRESSED, before));
}

/** "Never use", "no data". */
function isDenial(words: Text['words'], at: number): boolean {
  if (words[at]?.text === 'no' && isOneOf(DATA, words[at + 1]?.text ?? '')) return true;
  return AHEAD.some((ahead) => isDoing(words[at + ahead]?.text ?? ''));
}

/** "Delete all religion data", but not "exclude Muslims from the data": data are named before anything else. */
function isOfData(words: Text['words'], sentences: readonly number[], at: number): boolean {
  const named = words.find(
    ({ text }, later) =>
      later > at && sentences[later] === sentences[at] && (isOneOf(DATA, text) || isNotData(text)),
  );
  return named !== undefined && isOneOf(DATA, named.text);
}

function isNotData(word: string): boolean {
  return word === 'from' || isDoing(word) || isOneOf(PEOPLE, word);
}

function isObject({ sends, addressed, engaged }: Sentence): boolean {
  return sends && !addressed && !engaged;
}

/** "Show recycling messages": the words before name the message. */
function namesMessage(words: Text['words'], at: number): boolean {
  for (let ahead = 1; ahead <= LONGEST_NAME; ahead++) {
    const word = words[at + ahead]?.text ?? '';
    if (isOneOf(MESSAGES, word)) return true;
    if (ARTICLES.has(word) || isOneOf(PEOPLE, word)) return false; // "send Muslims a leaflet"
  }
  return false;
}

/** A message's name has so many words at most. */
const LONGEST_NAME = 4;

const ARTICLES = wordSet('a an the our this their its');

function isDoing(word: string): boolean {
  return DOING.has(word) || isCue(word);
}
