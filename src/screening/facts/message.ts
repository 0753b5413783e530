import type { Case } from '../case.js';
import type { Evidence } from '../evidence.js';
import type { CueKind } from '../message/cue.js';
import { STRONG_FEELINGS, type Feeling } from '../people.js';
import { all, any, no, unknown, yes, type Reading } from '../reading.js';
import type { FactReaders } from './fact.js';
import { isOneOf, listNames, namedIn, stated } from './stated.js';

/**
 * What the message says. Its words are read by rules that know some phrases: finding one says yes, finding none
 * says nothing.
 */
export const messageFacts = {
  'voting-discouraged': (opened) =>
    saysAny([
      ...said(opened, 'discourages-voting', 'misleads-about-voting'),
      ...namedIn('/message/callToAction', opened.plan.message?.callToAction, ['do-not-vote']),
    ]),
  'message-threatens': (opened) => saysAny(said(opened, 'threatens')),
  'words-disguise': (opened) => inWords(opened, said(opened, 'disguised')),
  'moment-exploited-in-words': (opened) => inWords(opened, said(opened, 'exploits-moment')),
  'benefit-withheld': ({ plan }) => {
    const stands = stated('/message/withholdsBenefit', plan.message?.withholdsBenefit);
    return stands.answer === 'unknown' ? unknown() : stands;
  },
  'content-disguised': ({ plan }) =>
    isOneOf('/message/presentedAs', plan.message?.presentedAs, [
      'news',
      'official-notice',
      'personal-message',
      'entertainment',
    ]),
  'research-claimed': (opened) => {
    const { plan } = opened;
    if (plan.audience.kind === 'none') return no();
    return isOneOf('/message/presentedAs', plan.message?.presentedAs, ['research']);
  },
  'research-campaigns': (opened) => {
    const { message } = opened.plan;
    return any([
      saysYes(said(opened, 'urges-support', 'invites-contact')),
      listNames('/message/callToAction', message?.callToAction, [
        'vote-for',
        'vote-against',
        'donate',
        'join',
        'contact-us',
        'volunteer',
      ]),
      stated('/message/answersUsedForTargeting', message?.answersUsedForTargeting),
      message?.text === undefined ? opened.read('message-stated') : no(),
    ]);
  },
  'traits-meet-fear': (opened) => all([opened.read('psychometrics-used'), stirs(opened, ['fear'])]),
  'emotive-to-the-open': (opened) => {
    const { circumstances, traits } = opened.people;
    const openings = [...circumstances, ...traits, ...healthOpenings(opened)];
    return any([
      ...openings.map(({ evidence, openTo }) => all([yes(evidence), stirs(opened, openTo)])),
      all([moreOpenings(opened), stirs(opened, STRONG_FEELINGS)]),
    ]);
  },
  'psychometrics-for-reaction': (opened) =>
    all([opened.read('psychometrics-used'), stirs(opened, STRONG_FEELINGS)]),
} satisfies FactReaders;

const STIRRED_BY: Partial<Record<CueKind, Feeling>> = {
  'stirs-fear': 'fear',
  'stirs-anger': 'anger',
  'stirs-grief': 'grief',
  'stirs-shame': 'shame',
  threatens: 'fear',
};

/** Is the message written to raise one of these feelings: by its stated tone, or by its words? */
function stirs(opened: Case, feelings: readonly Feeling[]): Reading {
  const { message } = opened.plan;
  const inWords = opened.messageCues
    .filter(({ kind }) => feelings.includes(STIRRED_BY[kind] ?? 'neutral') && kind in STIRRED_BY)
    .map(cueEvidence);
  return any([
    saysYes(inWords),
    listNames(
      '/message/tone',
      message?.tone,
      feelings.filter((feeling) => STRONG_FEELINGS.includes(feeling)),
    ),
  ]);
}

/** Could more turn up that makes people open to a feeling? Unknown where something is not stated, else no. */
function moreOpenings({ read }: Case): Reading {
  const more = any([read('vulnerable-people-selected'), read('psychometrics-used')]);
  return more.answer === 'unknown' ? more : no();
}

/** Somebody who is ill is open to messages about illness and care. */
function healthOpenings({ specialCategories }: Case): { evidence: Evidence; openTo: readonly Feeling[] }[] {
  return specialCategories
    .filter(({ category, basis }) => category === 'health' && basis !== 'proxy')
    .flatMap(({ evidence }) =>
      evidence.map((each) => ({ evidence: each, openTo: ['fear', 'grief', 'anger'] as const })),
    );
}

export const said = ({ messageCues }: Case, ...kinds: CueKind[]): Evidence[] =>
  messageCues.filter(({ kind }) => kinds.includes(kind)).map(cueEvidence);

const cueEvidence = ({ text, term, start, end }: Case['messageCues'][number]): Evidence => ({
  pointer: '/message/text',
  text,
  term,
  start,
  end,
});

/** Words that were found say yes. Words that were not found leave it open, with nothing in particular to ask. */
const saysAny = (evidence: readonly Evidence[]): Reading =>
  evidence.length > 0 ? yes(...evidence) : unknown();

/** A mere doubt is dispelled where the words are stated and hold no such cue. */
const inWords = ({ read }: Case, evidence: readonly Evidence[]): Reading => {
  if (evidence.length > 0) return yes(...evidence);
  const words = read('message-stated');
  return words.answer === 'yes' ? no() : words;
};

/** As one part of a larger fact: finding nothing leaves the answer to the other parts. */
const saysYes = (evidence: readonly Evidence[]): Reading => (evidence.length > 0 ? yes(...evidence) : no());
