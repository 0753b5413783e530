import { compileLexicon, type CompiledLexicon } from './compiled-lexicon.js';
import type { Detection, Signal, Span } from './detection.js';
import { explain } from './explain.js';
import { families, techniqueFamilies } from './lexicon/index.js';
import { match, type Hit } from './matcher.js';
import { readSignal, type Told } from './read/signal.js';
import { SPECIAL_CATEGORIES, type Basis, type SpecialCategory } from './special-categories.js';
import { textOf, type Text } from './text.js';

/** Finds the special categories that a signal tells, at most once each, in the order of the code's list. */
export type Detect = (signal: Signal) => Detection[];

/**
 * A detector that knows one lexicon.
 *
 * @param techniqueWords what techniques call the things they guess; looked for only where they say so.
 */
export function detector(
  lexicon: CompiledLexicon,
  techniqueWords = compileLexicon(techniqueFamilies),
): Detect {
  return (signal) => {
    const text = textOf(signal.value);
    const find = (words: CompiledLexicon): Hit[] => match(words, text.value, text.words);
    const told = readSignal(signal, text, { named: find(lexicon), guessed: () => find(techniqueWords) });
    if (told.length === 0) return [];
    return SPECIAL_CATEGORIES.flatMap((category) => {
      const ofIt = told.filter((one) => one.category === category);
      return ofIt.length === 0 ? [] : [detectionOf(category, ofIt, text)];
    });
  };
}

/** Finds the special categories that a signal tells, with the lexicon that comes with this release. */
export const detect: Detect = detector(compileLexicon(families));

/** The family whose terms are reported under sexual orientation, and say so. */
const GENDER_IDENTITY = 'gender-identity';

/** A guess built on purpose says most of what is done with the data, a proxy least. */
const STRONGEST_FIRST = ['inferred', 'declared', 'proxy'] as const satisfies readonly Basis[];

function detectionOf(category: SpecialCategory, told: readonly Told[], text: Text): Detection {
  const basis = STRONGEST_FIRST.find((one) => told.some((t) => t.basis === one)) ?? 'proxy';
  const supporting = told.filter((one) => one.basis === basis);
  const best = supporting.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  return {
    category,
    basis,
    confidence: best.confidence,
    evidence: evidenceOf(supporting, text) as [Span, ...Span[]],
    explanation: explain(category, basis, spanOf(best.hit, text).text, {
      misspelt: best.hit.misspelt,
      ending: best.hit.entry.term.startsWith('-'),
      term: best.hit.entry.term,
      genderIdentity: best.hit.family === GENDER_IDENTITY,
    }),
  };
}

/** The spans in the order of their place, each once. */
function evidenceOf(told: readonly Told[], text: Text): Span[] {
  const spans = new Map(told.map(({ hit }) => [`${hit.start} ${hit.end}`, spanOf(hit, text)]));
  return [...spans.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

function spanOf(hit: Hit, { value, words }: Text): Span {
  const start = words[hit.start]?.start ?? 0;
  const end = words[hit.end - 1]?.end ?? 0;
  return { text: value.slice(start, end), term: hit.entry.term, start, end };
}
