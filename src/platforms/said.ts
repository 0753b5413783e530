import type { SignalKind } from '../detection/special-categories.js';
import type { SourceKind } from '../screening/sources.js';
import type { SupplierFlag } from '../screening/supplier-flags.js';
import { holdsContactDetails } from '../screening/plan/values.js';
import { rawContact } from './raw-contacts.js';
import type { At } from './spec.js';
import type { Taxonomies } from './taxonomy.js';

/** How the people of an audience are found, the one that asks most first. */
export const FOUND_BY = ['lookalike', 'list', 'retargeting', 'segments'] as const;
export type FoundBy = (typeof FOUND_BY)[number];

/** One thing that decides who is in the audience, as the plan will state it. */
export interface SaidSignal {
  readonly value: string;
  readonly kind: SignalKind;
  readonly at: At;
  /** Where the label stands that the caller gave to an id. */
  readonly labelAt?: string;
  /** Where the caller is to say what an id stands for. */
  readonly answerAt?: string;
  /** A label of ours: the value does not stand in the request. */
  readonly ours?: true;
  /** What the taxonomy or the supplier that the signal comes from says of it. It is shown, never believed. */
  readonly supplierFlag?: SupplierFlag;
}

/** A property or an id that could not be read. */
export interface Unread {
  readonly pointer: string;
  readonly why: string;
}

/** A switch by which the platform adds people after the check. */
export interface Expansion {
  readonly pointer: string;
  readonly explanation: string;
}

/** A raw e-mail address or phone number, or something else that is refused. */
export interface Refused {
  readonly pointer: string;
  readonly message: string;
}

/** What platform policies turn on, beside how people are found. */
export const TRAITS = [
  'interests',
  'demographics',
  'household',
  'radius',
  'exclusions',
  'contextual',
  'category-declared',
  'category-not-declared',
] as const;
export type Trait = (typeof TRAITS)[number];

/** As many as an audience may have, signals and exclusions together. */
export const MOST_SIGNALS = 1000;

/**
 * What a platform's body says, gathered while it is walked. Readers add to it; the plan is made from it.
 */
export class Said {
  readonly signals: SaidSignal[] = [];
  readonly seed: { signals: SaidSignal[]; names: { value: string; at: At }[] } = { signals: [], names: [] };
  readonly names: { value: string; at: At }[] = [];
  readonly areas: { value: string; at: At }[] = [];
  readonly pageTopics: { value: string; at: At; ours?: true }[] = [];
  readonly sources: { kind: SourceKind; at: At; only: boolean }[] = [];
  readonly unread: Unread[] = [];
  readonly expansions: Expansion[] = [];
  readonly refused: Refused[] = [];
  readonly countries = new Map<string, string>();
  readonly traits = new Map<Trait, string>();
  private readonly found = new Map<FoundBy, At>();

  /**
   * @param labels what the caller calls ids, by id
   * @param taxonomies the deployment's, by `segtax`
   */
  constructor(
    private readonly labels: ReadonlyMap<string, string>,
    readonly taxonomies: Taxonomies = new Map(),
  ) {}

  /** Does the body say more than any plan can hold? Then it is refused, and need not be read on. */
  get isFull(): boolean {
    return this.signals.length > MOST_SIGNALS;
  }

  /** What the caller says that an id stands for. */
  labelOf(id: string): string | undefined {
    return this.labels.get(id);
  }

  /** Something that decides who is in the audience, by its name. */
  signal(value: string, kind: SignalKind, at: At): void {
    if (value.trim() === '') return;
    this.signals.push(...partsOf(value, at).map((part) => ({ ...part, kind })));
    if (at.excluded) this.trait('exclusions', at);
  }

  /**
   * As `signal`, in words of ours: a code, a range or a switch of the platform, put so that people understand it.
   *
   * @param supplierFlag what the supplier's own sensitive mark says of it, where there is one
   */
  described(label: string, kind: SignalKind, at: At, supplierFlag?: SupplierFlag): void {
    this.signals.push({ value: label, kind, at, ours: true, ...(supplierFlag && { supplierFlag }) });
    if (at.excluded) this.trait('exclusions', at);
  }

  /**
   * Something that decides who is in the audience, by its id: known by the caller's label, or by the name that
   * stands beside it, else unread.
   *
   * @param what what the id is of: “interest”, “custom audience”
   */
  id(id: string, what: string, kind: SignalKind, at: At, name?: { value: string; at: At }): void {
    const label = this.labelOf(id);
    if (name !== undefined && name.value.trim() !== '')
      this.signal(name.value, kind, excludedAs(at, name.at));
    if (label !== undefined) {
      this.signals.push({ value: label, kind, at, labelAt: labelPointer(id) });
      if (at.excluded) this.trait('exclusions', at);
    } else if (id !== '' && (name === undefined || name.value.trim() === '')) {
      const raw = rawContact(id);
      if (raw !== undefined) return this.refuse(`holds ${raw}, where an id belongs`, at);
      this.signals.push({ ...nameless(id), kind: 'id', at, answerAt: labelPointer(id) });
      this.unread.push({
        pointer: at.pointer,
        why: `The id of ${withArticle(what)} tells nothing. Say under names what it stands for.`,
      });
    }
  }

  /** The seed of a lookalike audience, by its id. */
  seedId(id: string, at: At, name?: { value: string; at: At }): void {
    this.foundBy('lookalike', at);
    const label = this.labelOf(id);
    if (name !== undefined) {
      // A plan has one name for the seed: where a body names several, the others are signals of it.
      if (this.seed.names.length === 0) this.seed.names.push(name);
      else this.seed.signals.push({ ...name, kind: 'segment' });
    }
    if (label !== undefined)
      this.seed.signals.push({ value: label, kind: 'segment', at, labelAt: labelPointer(id) });
    else if (name === undefined) {
      const raw = rawContact(id);
      if (raw !== undefined) return this.refuse(`holds ${raw}, where an id belongs`, at);
      this.seed.signals.push({ ...nameless(id), kind: 'id', at, answerAt: labelPointer(id) });
      this.unread.push({
        pointer: at.pointer,
        why: 'The id of a seed audience tells nothing. Say under names what it stands for.',
      });
    }
  }

  /** The name that somebody gave to the audience, the ad set or the like. */
  audienceName(value: string, at: At): void {
    if (value.trim() !== '') this.names.push(...partsOf(value, at));
  }

  /** An area, by its name or its code: it says nothing about the people in it. One that is left out is no area. */
  area(value: string, at: At): void {
    if (!at.excluded && value !== '' && !holdsContactDetails(value)) this.areas.push({ value, at });
  }

  /** A topic of the pages on which the ad stands: it says nothing about who reads them. */
  pageTopic(value: string, at: At): void {
    if (value === '') return;
    const topic = value.slice(0, LONGEST);
    this.pageTopics.push(
      holdsContactDetails(topic)
        ? { value: 'a page whose address or topic looks like contact details', at, ours: true }
        : { value: topic, at },
    );
    this.trait('contextual', at);
  }

  /** As `pageTopic`, by its id: known by the caller's label, else the id stands for it. */
  pageTopicId(id: string, at: At): void {
    const label = this.labelOf(id);
    this.pageTopic(label ?? id, label === undefined ? at : { pointer: labelPointer(id) });
  }

  /** Where the body says that the data came from. @param only it says that there is no other source */
  source(kind: SourceKind, at: At, only: boolean): void {
    this.sources.push({ kind, at, only });
  }

  foundBy(how: FoundBy, at: At): void {
    if (!this.found.has(how)) this.found.set(how, at);
  }

  trait(trait: Trait, at: At): void {
    if (!this.traits.has(trait)) this.traits.set(trait, at.pointer);
  }

  /** A country in which the ad runs, as an ISO 3166 alpha-2 code in capitals. */
  country(code: string, at: At): void {
    if (!at.excluded) this.countries.set(code.toUpperCase(), at.pointer);
  }

  expands(explanation: string, at: At): void {
    this.expansions.push({ pointer: at.pointer, explanation });
  }

  /** A property or a value that is not known: it is told, and holds the outcome as something that is not named. */
  unknown(name: string, at: At, why: string): void {
    this.signals.push({ value: name === '' ? '?' : name.slice(0, 200), kind: 'id', at, ours: true });
    this.unread.push({ pointer: at.pointer, why });
  }

  refuse(message: string, at: At): void {
    this.refused.push({ pointer: at.pointer, message });
  }

  /** How the people are found, where anything about people decides: what asks most first. */
  get audienceKind(): FoundBy | undefined {
    return FOUND_BY.find((how) => this.found.has(how));
  }

  /** Every way in which people are found, with its place. */
  get ways(): ReadonlyMap<FoundBy, At> {
    return this.found;
  }
}

/** So long may a text of a plan be. */
const LONGEST = 300;

/** A text in parts that a plan can hold, each at its place. Words stay whole, unless one alone is longer. */
function partsOf(value: string, at: At): { value: string; at: At }[] {
  if (value.length <= LONGEST) return [{ value, at }];
  const parts = value.match(/\S[\s\S]{0,298}(?=\s|$)|\S{1,300}/gu) ?? [];
  return parts.map((part) => ({ value: part, at: { ...at, within: at.within ?? value } }));
}

/** An id as a plan can hold it: some look like phone numbers, which none may. */
const nameless = (id: string): { value: string; ours?: true } =>
  holdsContactDetails(id) || id.length > LONGEST
    ? { value: `id ending in ${id.slice(-4)}`, ours: true }
    : { value: id };

/** Where the caller says what an id stands for. */
export const labelPointer = (id: string): string =>
  `/names/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const excludedAs = (outer: At, inner: At): At => (outer.excluded ? { ...inner, excluded: true } : inner);

/** “an interest”, but “a user”. */
const withArticle = (what: string): string => `${/^(?:[aeio]|u(?!s))/i.test(what) ? 'an' : 'a'} ${what}`;
