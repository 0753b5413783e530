import type { SignalKind } from '../detection/special-categories.js';
import type { PlanSignal } from '../screening/plan/audience.js';
import type { CHANNELS } from '../screening/plan/delivery.js';
import type { z } from 'zod';
import type { PlatformContext } from './context.js';
import { Origins } from './origins.js';
import type { Said, SaidSignal } from './said.js';
import type { At } from './spec.js';

type Signal = z.infer<typeof PlanSignal>;
type Channel = (typeof CHANNELS)[number];

/** A plan as data, not validated yet, with where its parts come from. */
export interface Assembled {
  readonly plan: Record<string, unknown>;
  readonly origins: Origins;
}

/**
 * The plan that a body and its context make: how people are found, by what, where the message runs, as the body
 * says it; everything else from the context.
 */
export function assemble(
  said: Said,
  context: PlatformContext,
  { platform, channel }: { platform: string; channel: Channel },
  request: unknown,
): Assembled {
  const origins = new Origins(request);
  const { audience: stated = {}, delivery, ...rest } = context;
  const found = said.audienceKind;
  const kind = found ?? kindOfPlaces(said);
  const contextual = kind === 'contextual';
  const { seed: statedSeed, platform: terms, sources: statedSources, size, largeScale } = stated;
  const way = found && said.ways.get(found);
  for (const list of ['signals', 'exclusions'])
    origins.set(`/audience/${list}`, { pointer: '/body', answerAt: `/context/audience/${list}` });
  origins.set('/audience/kind', { pointer: way?.pointer ?? '/body', ours: true });
  origins.set('/audience/platform/name', { pointer: '/body', ours: true });
  const named = {
    kind,
    ...audienceName(said, origins),
    platform: { name: platform, ...terms },
  };
  return {
    origins,
    plan: {
      ...rest,
      delivery: { ...delivery, channels: channelsOf(channel, delivery?.channels, origins) },
      audience: contextual
        ? { ...named, ...pageTopics(said, origins) }
        : {
            ...named,
            ...given({ size, largeScale }),
            ...given(ofKind(kind, stated)),
            ...(kind === 'lookalike'
              ? { seed: seedOf(said, statedSeed, statedSources, origins) }
              : sourcesOf(said, statedSources, '/audience/sources', origins)),
            ...(kind === 'geographic' && areasOf(said, origins)),
            signals: signalsOf(said, false, stated.signals, 'signals', origins),
            exclusions: signalsOf(said, true, stated.exclusions, 'exclusions', origins),
          },
    },
  };
}

/**
 * What the plan is of where nothing says that people are chosen. What could not be read may well choose them: such a
 * plan is one of people until it is read, whatever is stated of areas.
 */
function kindOfPlaces(said: Said): 'segments' | 'contextual' | 'geographic' {
  if (said.signals.some(({ kind }) => kind === 'id')) return 'segments';
  return said.traits.has('contextual') && said.signals.length === 0 ? 'contextual' : 'geographic';
}

/**
 * What the context says that only goes with one way of finding people. A tool that states it always need not know how
 * a body is read: with any other way it says nothing.
 */
function ofKind(kind: string, stated: NonNullable<PlatformContext['audience']>): Record<string, unknown> {
  const { assessedForInferences, hashed, pixelsConsidered, linkedToPeople } = stated;
  switch (kind) {
    case 'list':
      return { assessedForInferences, hashed };
    case 'lookalike':
      return { pixelsConsidered };
    case 'geographic':
      return { linkedToPeople };
    default:
      return {};
  }
}

const given = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** The platform's own channel first, then those of the context. */
function channelsOf(channel: Channel, stated: readonly Channel[] | undefined, origins: Origins): Channel[] {
  origins.set('/delivery/channels/0', { pointer: '/body', ours: true });
  const others = (stated ?? []).flatMap((each, i) => (each === channel ? [] : [{ each, i }]));
  others.forEach(({ i }, position) => {
    origins.set(`/delivery/channels/${position + 1}`, { pointer: `/context/delivery/channels/${i}` });
  });
  return [channel, ...others.map(({ each }) => each)];
}

/** Each name is a signal; the first is the audience's, and the others stand beside it. */
function audienceName(said: Said, origins: Origins): { name?: string } {
  const [first] = said.names;
  if (first === undefined) return {};
  origins.set('/audience/name', originOf(first.at));
  return { name: first.value };
}

function pageTopics(said: Said, origins: Origins): { pageTopics: string[] } {
  return { pageTopics: texts(said.pageTopics, '/audience/pageTopics', origins) };
}

function areasOf(said: Said, origins: Origins): { areas?: string[] } {
  return said.areas.length === 0 ? {} : { areas: texts(said.areas, '/audience/areas', origins) };
}

function texts(
  items: readonly { value: string; at: At; ours?: true }[],
  pointer: string,
  origins: Origins,
): string[] {
  return items.map(({ value, at, ours }, i) => {
    origins.set(`${pointer}/${i}`, { ...originOf(at), ...(ours && { ours }) });
    return value;
  });
}

/** The signals that the body holds, each with what the context says of it; then those that only the context has. */
function signalsOf(
  said: Said,
  excluded: boolean,
  stated: readonly Signal[] | undefined,
  list: 'signals' | 'exclusions',
  origins: Origins,
): Signal[] {
  const pointer = `/audience/${list}`;
  const held = [
    ...said.signals.filter(({ at }) => (at.excluded === true) === excluded),
    ...(excluded ? [] : said.names.slice(1).map(asSignal)),
  ];
  const taken = new Set<number>();
  const fromBody = held.map((signal, i) => {
    const index = (stated ?? []).findIndex(({ value }) => sameName(value, signal.value));
    if (index >= 0) taken.add(index);
    placeSignal(
      signal,
      `${pointer}/${i}`,
      `/context${pointer}${index < 0 ? '' : `/${index}`}`,
      index >= 0,
      origins,
    );
    return planSignal(signal, index < 0 ? undefined : stated?.[index]);
  });
  const added = (stated ?? []).flatMap((signal, j) => (taken.has(j) ? [] : [{ signal, j }]));
  added.forEach(({ j }, i) => {
    origins.set(`${pointer}/${fromBody.length + i}`, { pointer: `/context${pointer}/${j}` });
  });
  return [...fromBody, ...added.map(({ signal }) => signal)];
}

const asSignal = ({ value, at }: { value: string; at: At }): SaidSignal => ({ value, kind: 'free-text', at });

function placeSignal(
  { at, labelAt, ours, answerAt, supplierFlag }: SaidSignal,
  inPlan: string,
  inContext: string,
  isStated: boolean,
  origins: Origins,
): void {
  const origin = { ...originOf(at), ...(ours && { ours }) };
  origins.set(inPlan, { pointer: inContext });
  origins.set(
    `${inPlan}/value`,
    labelAt === undefined ? { ...origin, ...(answerAt !== undefined && { answerAt }) } : { pointer: labelAt },
  );
  origins.set(`${inPlan}/kind`, { pointer: at.pointer, ours: true });
  // What is to be said of a signal goes into the context, as a signal of the same value.
  for (const property of ['inferenceIntended', 'supplierFlag'])
    origins.set(`${inPlan}/${property}`, { pointer: isStated ? `${inContext}/${property}` : inContext });
  if (supplierFlag !== undefined && !isStated)
    origins.set(`${inPlan}/supplierFlag`, { pointer: at.pointer, ours: true });
}

const planSignal = ({ value, kind, supplierFlag }: SaidSignal, stated: Signal | undefined): Signal => ({
  ...(supplierFlag && { supplierFlag }),
  ...stated,
  value,
  kind: kindOf(kind, stated),
});

const kindOf = (kind: SignalKind, stated: Signal | undefined): SignalKind =>
  kind === 'id' ? 'id' : (stated?.kind ?? kind);

const sameName = (a: string, b: string): boolean => folded(a) === folded(b);
const folded = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

type Sources = NonNullable<NonNullable<PlatformContext['audience']>['sources']>;

/**
 * Sources are for the context to say. A source that the body tells is added where the context does not hold one of
 * its kind. It stands alone only where the body says that there is no other.
 */
function sourcesOf(
  said: Said,
  stated: Sources | undefined,
  pointer: string,
  origins: Origins,
): { sources?: Sources } {
  const known = stated ?? [];
  const added = said.sources.filter(({ kind }) => !known.some((source) => source.kind === kind));
  if (stated === undefined && !added.some(({ only }) => only)) return {};
  added.forEach(({ at }, i) => {
    const place = `${pointer}/${known.length + i}`;
    origins.set(place, { pointer: '/context/audience/sources' });
    origins.set(`${place}/kind`, { ...originOf(at), ours: true });
  });
  return { sources: [...known, ...added.map(({ kind }) => ({ kind }))] };
}

function seedOf(
  said: Said,
  stated: NonNullable<PlatformContext['audience']>['seed'],
  sources: Sources | undefined,
  origins: Origins,
): Record<string, unknown> {
  const [first] = said.seed.names;
  if (first !== undefined) origins.set('/audience/seed/name', originOf(first.at));
  const held = said.seed.signals;
  held.forEach((signal, i) => {
    placeSignal(signal, `/audience/seed/signals/${i}`, '/context/audience/seed/signals', false, origins);
  });
  (stated?.signals ?? []).forEach((_, j) => {
    origins.set(`/audience/seed/signals/${held.length + j}`, {
      pointer: `/context/audience/seed/signals/${j}`,
    });
  });
  // What only an id tells is asked for by its name; a seed without any signal stated is asked for its signals.
  const signals = [...held.map((signal) => planSignal(signal, undefined)), ...(stated?.signals ?? [])];
  if (sources !== undefined && stated?.sources === undefined)
    origins.set('/audience/seed/sources', { pointer: '/context/audience/sources' });
  return {
    ...stated,
    ...(first !== undefined && { name: first.value }),
    ...((stated?.sources ?? sources) !== undefined && { sources: stated?.sources ?? sources }),
    ...(signals.length > 0 || stated?.signals !== undefined ? { signals } : {}),
  };
}

const originOf = ({ pointer, within }: At) => ({ pointer, ...(within !== undefined && { within }) });
