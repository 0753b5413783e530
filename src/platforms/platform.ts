import type { CHANNELS } from '../screening/plan/delivery.js';
import type { Said } from './said.js';
import type { Spec } from './spec.js';

export const PLATFORM_IDS = [
  'meta',
  'google-ads',
  'google-data-manager',
  'linkedin',
  'tiktok',
  'snapchat',
  'x',
  'openrtb',
] as const;
export type PlatformId = (typeof PLATFORM_IDS)[number];

/** One kind of body that a platform takes. */
export interface PlatformObject {
  /** Kebab-case name, unique within the platform: `custom-audience`. */
  readonly object: string;
  /** Other names that people know it by. */
  readonly alsoCalled?: readonly string[];
  /** What it is, in a sentence. */
  readonly description: string;
  /** The call that the platform takes it by. */
  readonly call: string;
  /** How its properties are read. */
  readonly spec: Spec;
  /** What the body says as a whole: of what kind the audience is, for instance. Called before it is walked. */
  readonly begin?: (said: Said, body: unknown) => void;
  /** What follows from what was read: an expansion that is on where nothing is said, for instance. */
  readonly end?: (said: Said, body: unknown) => void;
}

/** The object that goes by a name, however it is cased and separated: `adset`, `ad_set` and `adSet` are `ad-set`. */
export const objectNamed = ({ objects }: Platform, name: string): PlatformObject | undefined =>
  objects.find(({ object, alsoCalled = [] }) =>
    [object, ...alsoCalled].some((each) => bare(each) === bare(name)),
  );

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** An advertising platform, and how its bodies are read. */
export interface Platform {
  readonly id: PlatformId;
  readonly name: string;
  /** By what its ads reach people. */
  readonly channel: (typeof CHANNELS)[number];
  /** Versions of its interface whose properties the specs know, the newest last. */
  readonly apiVersions: readonly string[];
  /** The day on which the specs were held against the platform's documents (YYYY-MM-DD). */
  readonly checkedOn: string;
  /** The documents and packages that the specs rest on. */
  readonly sources: readonly string[];
  readonly objects: readonly PlatformObject[];
  /** How a campaign is read that a body belongs to. Absent where the platform has none. */
  readonly parent?: Spec;
}
