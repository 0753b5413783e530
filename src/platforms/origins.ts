import type { Evidence } from '../screening/evidence.js';

/** Where a value of the plan stands in the request. */
export interface Origin {
  readonly pointer: string;
  /** The text at that place, where the value is a part of it (JSON in a string). Absent: it is the value itself. */
  readonly within?: string;
  /** The words are ours: they do not stand in the request. */
  readonly ours?: true;
  /** Where the caller is to say what it stands for, if not there. */
  readonly answerAt?: string;
}

/** The places of a plan that come from elsewhere in the request. All others stand in its `context`. */
export class Origins {
  private readonly places = new Map<string, Origin>();

  /** @param request the request as it came: what stands at a place is looked up there */
  constructor(private readonly request: unknown) {}

  set(planPointer: string, origin: Origin): void {
    this.places.set(planPointer, origin);
  }

  /** The place in the request that a place in the plan comes from, or where it would go. */
  pointer(planPointer: string): string {
    const exact = this.places.get(planPointer);
    if (exact !== undefined) return exact.pointer;
    for (let end = planPointer.lastIndexOf('/'); end > 0; end = planPointer.lastIndexOf('/', end - 1)) {
      const outer = this.places.get(planPointer.slice(0, end));
      if (outer !== undefined) return `${outer.pointer}${planPointer.slice(end)}`;
    }
    return `/context${planPointer}`;
  }

  /** Evidence, with its place in the request: its text stands there, or it is empty where the words are ours. */
  evidence(evidence: Evidence): Evidence {
    if (evidence.pointer === undefined) return evidence;
    const origin = this.places.get(evidence.pointer);
    const pointer = this.pointer(evidence.pointer);
    if (origin === undefined) return { ...evidence, pointer };
    if (origin.within !== undefined) {
      const start = origin.within.indexOf(evidence.text);
      if (start >= 0) return { ...evidence, pointer, start, end: start + evidence.text.length };
    }
    if (origin.within === undefined && origin.ours === undefined) return { ...evidence, pointer };
    const text = textAt(this.request, pointer);
    return { ...evidence, pointer, text, start: 0, end: text.length };
  }

  /** The place in the request where a missing fact of the plan is to be stated. */
  private answerPlace(planPointer: string): string {
    return this.places.get(planPointer)?.answerAt ?? this.pointer(planPointer);
  }

  /** Everything that an answer says about places of the plan, said about places of the request. */
  answer<T>(value: T): T {
    return this.mapped(value) as T;
  }

  private mapped(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.mapped(item));
    if (typeof value !== 'object' || value === null) return value;
    if (isEvidence(value)) return this.evidence(value);
    if (isMissing(value)) return { ...value, pointer: this.answerPlace(value.pointer) };
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === 'pointer' && typeof inner === 'string' ? this.pointer(inner) : this.mapped(inner),
      ]),
    );
  }
}

const isEvidence = (value: object): value is Evidence =>
  'text' in value && 'start' in value && 'end' in value;

const isMissing = (value: object): value is { pointer: string } => 'pointer' in value && 'question' in value;

/** The single value at a place, as text; nothing where an object or a list stands there. */
function textAt(request: unknown, pointer: string): string {
  let value = request;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
