import type { Text } from '../text.js';
import { isCue, isOneOf } from './inference.js';

/**
 * For each word of a technique, whether it says nothing about people: it stands in what is not done ("never infer
 * religion", "religion is not estimated"), among columns that are taken out, or is the topic of a message ("show a
 * video about cancer").
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
    if (at === 0 || sentences[at] !== sentences[at - 1]) {
      sentence = newSentence(word);
      sentence.removed = REMOVING.has(word) && removesColumns(text, sentences, at);
    }
    if (NEGATIONS.has(word)) sentence.denied = AHEAD.some((ahead) => isDoing(words[at + ahead]?.text ?? ''));
    else if (word === 'but' || word === 'instead') sentence.denied = false;
    if (word === 'from' || word === 'before') sentence.removed = false;
    if (isOneOf(ENGAGED, word)) sentence.engaged = true;
    if (isOneOf(PEOPLE, word)) {
      sentence.topic = false;
      sentence.addressed = true;
    }
    if (!sentence.engaged && ABOUT.has(word) && isOneOf(MESSAGES, words[at - 1]?.text ?? ''))
      sentence.topic = true;
    const isDenied = sentence.denied || sentence.removed || deniedBehind[at] === true;
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
  /** What is named are columns that are taken out. */
  removed: boolean;
  topic: boolean;
}

/** A negation denies a verb that stands so many words on. */
const AHEAD = [1, 2, 3];

const NEGATIONS = wordSet('not never without no nor dont wont cannot neither avoid');
const DOING = wordSet(
  'use using select selecting target targeting hold holding rely relying collect collecting attempt attempting',
  'process processing record recording consider considering',
);
const DONE = wordSet(
  'used involved held collected processed recorded considered inferred estimated kept stored needed touched',
  'added modelled modeled selected targeted predicted guessed included shared derived assigned asked read',
);
const IS = wordSet('is are was were be been being');
const REMOVING = wordSet(
  'drop remove delete strip erase discard redact purge omit blank dropping removing deleting stripping exclude',
  'suppress withhold ignore mask',
);
const COLUMNS = wordSet('column field attribute variable feature property parameter header');
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
const PEOPLE = wordSet(
  'who whose whom that to at people household voter elector resident supporter member subscriber user adult everyone',
);
const PERSONS = wordSet(
  'who whose whom those people person household voter elector resident supporter member subscriber user adult',
  'anyone anybody everyone customer donor contact family patient worker',
);
const ENGAGED = wordSet(
  'who whose that viewer reader engager visitor visited watched watching opened clicked engaged liked shared read',
  'commented subscriber follower signed signatory interested retarget donor attendee fan',
);

function wordSet(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

function newSentence(first: string): Sentence {
  const sends = SENDING.has(first);
  return { sends, addressed: false, engaged: false, denied: false, removed: false, topic: false };
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

/** Whether what a sentence takes out are columns, not people. */
function removesColumns({ words }: Text, sentences: readonly number[], at: number): boolean {
  const rest = words.slice(at).filter((_, ahead) => sentences[at + ahead] === sentences[at]);
  const end = rest.findIndex(({ text }) => text === 'from' || text === 'before');
  const object = end === -1 ? rest : rest.slice(0, end);
  return (
    object.some(({ text }) => isOneOf(COLUMNS, text)) && !object.some(({ text }) => isOneOf(PERSONS, text))
  );
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
