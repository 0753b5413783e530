import { combine } from '../detection/combine.js';
import type { Lexicon } from '../detection/detect.js';
import { saysOnlyWhetherPeopleVote } from '../detection/lexicon/turnout.js';
import type { Basis, SpecialCategory } from '../detection/special-categories.js';
import type { Answer } from './answer.js';
import { wholeValue, type Evidence } from './evidence.js';
import type { Plan } from './plan.js';
import type { SignalPlace } from './signals.js';
import { sourceLists, type SourceKind } from './sources.js';

/** A special category that something in the plan tells. */
export interface CategoryFinding {
  readonly pointer: string;
  readonly value: string;
  readonly category: SpecialCategory;
  readonly basis: Basis;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly explanation: string;
  /** Of a proxy: the place where its intent is to be stated, or undefined if it is stated or can't be. */
  readonly intentAt?: string;
}

/**
 * Every special category that the plan tells, with its basis: by a signal's name, by what the caller says of the
 * signal, by a technique that infers it, or by where the data came from.
 *
 * @param places the plan's own `signalPlaces`
 */
export function findSpecialCategories(
  plan: Plan,
  places: readonly SignalPlace[],
  lexicon: Lexicon,
): CategoryFinding[] {
  const filled = new Set((plan.profiling?.techniques ?? []).flatMap(({ fills }) => fills ?? []).map(folded));
  const explained = new Set(
    places.filter(({ signal }) => known(signal?.stated.inferenceIntended)).map(({ value }) => folded(value)),
  );
  const found = [
    ...places.flatMap((place) => atPlace(place, filled.has(folded(place.value)), explained, lexicon)),
    ...byTechnique(plan, lexicon),
    ...byMembership(plan),
  ];
  return [...found, ...byCombination(places, found)];
}

const folded = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const known = (answer: Answer | undefined): boolean => answer === 'yes' || answer === 'no';

/** What is detected, and what the caller itself says of the signal; of the two the stronger basis stands. */
function atPlace(
  place: SignalPlace,
  isFilled: boolean,
  explained: ReadonlySet<string>,
  lexicon: Lexicon,
): CategoryFinding[] {
  const byCaller = declaredByCaller(place, isFilled);
  const detected = detectedAt(place, isFilled, explained, lexicon).filter(
    ({ category, basis }) => basis !== 'proxy' || !byCaller.some((stated) => stated.category === category),
  );
  return [
    ...detected,
    ...byCaller.filter((stated) => !detected.some(({ category }) => category === stated.category)),
  ];
}

function detectedAt(
  place: SignalPlace,
  isFilled: boolean,
  explained: ReadonlySet<string>,
  { detect }: Lexicon,
): CategoryFinding[] {
  const intended = place.signal?.stated.inferenceIntended;
  return detect({ value: place.value, kind: place.kind }).map((detection) => {
    const finding = {
      pointer: place.pointer,
      value: place.value,
      category: detection.category,
      confidence: detection.confidence,
      evidence: detection.evidence.map((span) => ({ pointer: place.pointer, ...span })),
    };
    const onlyTurnout = detection.evidence.every(({ term }) => saysOnlyWhetherPeopleVote(term));
    if (isFilled && place.signal !== undefined && !onlyTurnout) {
      return { ...finding, basis: 'inferred', explanation: `${detection.explanation} ${FILLED}` };
    }
    if (detection.basis !== 'proxy') {
      return { ...finding, basis: detection.basis, explanation: detection.explanation };
    }
    if (intended === 'yes') {
      return { ...finding, basis: 'inferred', explanation: `${detection.explanation} ${INTENDED}` };
    }
    // A name has no place for an intent: it is stated on a signal of the same name.
    const intentAt =
      place.signal !== undefined
        ? known(intended)
          ? undefined
          : `${place.signal.pointer}/inferenceIntended`
        : explained.has(folded(place.value))
          ? undefined
          : '/audience/signals';
    return {
      ...finding,
      basis: 'proxy',
      explanation: detection.explanation,
      ...(intentAt !== undefined && { intentAt }),
    };
  });
}

const FILLED = 'A technique of the plan fills it, so it is inferred.';
const INTENDED = 'It was chosen in order to infer this.';

/** What the plan's own signals reveal together, where none of them tells it outright. */
function byCombination(places: readonly SignalPlace[], found: readonly CategoryFinding[]): CategoryFinding[] {
  const signals = places.filter(({ signal }) => signal !== undefined);
  const combined = combine(
    signals.map(({ value, kind, excluded }) => ({ value, kind, excluded: excluded === true })),
  );
  return combined
    .filter(({ category }) => !found.some((one) => one.category === category && one.basis !== 'proxy'))
    .map(({ category, confidence, evidence, explanation }) => {
      const stating = evidence.flatMap(({ signal }) => signals[signal] ?? []);
      const [first] = stating;
      const intents = stating.map(({ signal }) => signal?.stated.inferenceIntended);
      const intended = intents.includes('yes');
      return {
        pointer: first?.pointer ?? '/audience/signals',
        value: first?.value ?? '',
        category,
        basis: intended ? ('inferred' as const) : ('proxy' as const),
        confidence,
        evidence: evidence.map(({ signal, span }) => ({ pointer: signals[signal]?.pointer ?? '', ...span })),
        explanation: intended ? `${explanation} ${INTENDED}` : explanation,
        ...(!intents.some(known) && { intentAt: `${first?.signal?.pointer ?? ''}/inferenceIntended` }),
      };
    });
}

function declaredByCaller({ pointer, value, signal }: SignalPlace, isFilled: boolean): CategoryFinding[] {
  if (signal === undefined) return [];
  const intended = signal.stated.inferenceIntended;
  const inferred = isFilled || intended === 'yes';
  return (signal.stated.inferredCategories ?? []).map((category, i) => ({
    pointer,
    value,
    category,
    basis: inferred ? 'inferred' : 'proxy',
    confidence: 1,
    evidence: [wholeValue(`${signal.pointer}/inferredCategories/${i}`, category)],
    explanation: `The plan itself says that “${value}” stands for this category.`,
    ...(!inferred && !known(intended) && { intentAt: `${signal.pointer}/inferenceIntended` }),
  }));
}

/** Name-origin inference is built to infer an ethnic origin, whatever its description says. */
function byTechnique(plan: Plan, { detect }: Lexicon): CategoryFinding[] {
  return (plan.profiling?.techniques ?? []).flatMap((technique, i) => {
    if (technique.kind !== 'name-origin-inference') return [];
    const pointer = `/profiling/techniques/${i}/kind`;
    const described =
      technique.description === undefined ? [] : detect({ value: technique.description, kind: 'technique' });
    if (described.some(({ category }) => category === 'ethnic-origin')) return [];
    return [
      {
        pointer,
        value: technique.kind,
        category: 'ethnic-origin' as const,
        basis: 'inferred' as const,
        confidence: 0.95,
        evidence: [wholeValue(pointer, technique.kind)],
        explanation: 'This technique is built to infer people’s origin from their names.',
      },
    ];
  });
}

const MEMBERS: readonly SourceKind[] = ['own-members', 'former-members'];

/** What belonging to a body of this kind tells about a person. */
const MEMBERSHIP_TELLS: Partial<Record<string, SpecialCategory>> = {
  'registered-party': 'political-opinions',
  'trade-union': 'trade-union-membership',
  'religious-body': 'religious-or-philosophical-beliefs',
};

function byMembership(plan: Plan): CategoryFinding[] {
  const category = MEMBERSHIP_TELLS[plan.controller?.kind ?? ''];
  if (category === undefined) return [];
  return sourceLists(plan)
    .flatMap(({ sources }) => sources ?? [])
    .filter(({ source }) => MEMBERS.includes(source.kind))
    .map(({ pointer, source }) => ({
      pointer: `${pointer}/kind`,
      value: source.kind,
      category,
      basis: 'declared' as const,
      confidence: 0.95,
      evidence: [
        wholeValue(`${pointer}/kind`, source.kind),
        wholeValue('/controller/kind', plan.controller?.kind ?? ''),
      ],
      explanation: 'Being a member of a body of this kind tells this about a person.',
    }));
}
