import { detect } from '../detection/detect.js';
import type { Basis, SpecialCategory } from '../detection/special-categories.js';
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
export function findSpecialCategories(plan: Plan, places: readonly SignalPlace[]): CategoryFinding[] {
  const filled = new Set((plan.profiling?.techniques ?? []).flatMap(({ fills }) => fills ?? []).map(folded));
  return [
    ...places.flatMap((place) => [...detected(place, filled), ...declaredByCaller(place)]),
    ...byTechnique(plan),
    ...byMembership(plan),
  ];
}

const folded = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function detected(place: SignalPlace, filled: ReadonlySet<string>): CategoryFinding[] {
  const stated = place.signal?.stated;
  const byCaller = new Set(stated?.inferredCategories ?? []);
  const isFilled = place.signal !== undefined && filled.has(folded(place.value));
  return detect({ value: place.value, kind: place.kind })
    .filter(({ category }) => !byCaller.has(category))
    .map((detection) => {
      const finding = {
        pointer: place.pointer,
        value: place.value,
        category: detection.category,
        confidence: detection.confidence,
        evidence: detection.evidence.map((span) => ({ pointer: place.pointer, ...span })),
      };
      if (isFilled) {
        return {
          ...finding,
          basis: 'inferred' as const,
          explanation: `${detection.explanation} A technique of the plan fills it, so it is inferred.`,
        };
      }
      if (detection.basis !== 'proxy') {
        return { ...finding, basis: detection.basis, explanation: detection.explanation };
      }
      if (stated?.inferenceIntended === 'yes') {
        return {
          ...finding,
          basis: 'inferred' as const,
          explanation: `${detection.explanation} It was chosen in order to infer this.`,
        };
      }
      const intentOpen = place.signal !== undefined && stated?.inferenceIntended !== 'no';
      return {
        ...finding,
        basis: 'proxy' as const,
        explanation: detection.explanation,
        ...(intentOpen && place.signal && { intentAt: `${place.signal.pointer}/inferenceIntended` }),
      };
    });
}

function declaredByCaller({ pointer, value, signal }: SignalPlace): CategoryFinding[] {
  if (signal === undefined) return [];
  const intended = signal.stated.inferenceIntended;
  return (signal.stated.inferredCategories ?? []).map((category, i) => ({
    pointer,
    value,
    category,
    basis: intended === 'yes' ? ('inferred' as const) : ('proxy' as const),
    confidence: 1,
    evidence: [wholeValue(`${signal.pointer}/inferredCategories/${i}`, category)],
    explanation: `The plan itself says that “${value}” stands for this category.`,
    ...(intended !== 'yes' && intended !== 'no' && { intentAt: `${signal.pointer}/inferenceIntended` }),
  }));
}

/** Name-origin inference is built to infer an ethnic origin, whatever its description says. */
function byTechnique(plan: Plan): CategoryFinding[] {
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
