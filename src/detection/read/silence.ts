import type { Text } from '../text.js';
import { isCue, isOneOf } from './inference.js';

/**
 * For each word of a technique, whether it says nothing about people: it stands in what is not done ("never infer
 * religion"), in data that are taken out ("drop the religion column"), or is the topic of a message ("show a video
 * about cancer").
 *
 * What people did with a message does say something: "people who watched a video about cancer".
 *
 * @param sentences the number of the sentence that each word stands in.
 */
export function silentWords({ words }: Text, sentences: readonly number[]): boolean[] {
  const silent: boolean[] = [];
  let sentence = newSentence('');
  words.forEach(({ text }, at) => {
    if (at === 0 || sentences[at] !== sentences[at - 1]) sentence = newSentence(text);
    if (NEGATIONS.has(text)) sentence.denied = isDenial(words, at);
    else if (text === 'but' || text === 'instead') sentence.denied = false;
    if (isOneOf(ENGAGED, text)) sentence.engaged = true;
    if (isOneOf(PEOPLE, text)) {
      sentence.topic = false;
      sentence.addressed = true;
    }
    if (!sentence.engaged && isTopic(words, at, sentence.sends)) sentence.topic = true;
    if (REMOVING.has(text)) sentence.removes = isOfData(words, sentences, at);
    else if (isDoing(text) || isOneOf(PEOPLE, text) || text === 'then') sentence.removes = false;
    silent.push(
      sentence.denied ||
        sentence.removes ||
        sentence.topic ||
        (isObject(sentence) && namesMessage(words, at)),
    );
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
const SENDING = wordSet(
  'show send mail email deliver serve run display post print text publish drop promote give distribute place air',
  'broadcast',
);
const MESSAGES = wordSet(
  'message leaflet advert ad video post email letter poster newsletter creative banner text mailing clip copy story',
  'invitation reminder tip advice information content survey petition headline slogan script flyer billboard',
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
  return [1, 2].some((ahead) => isOneOf(MESSAGES, words[at + ahead]?.text ?? ''));
}

function isDoing(word: string): boolean {
  return DOING.has(word) || isCue(word);
}
