import type { FoundBy, SaidSignal, Trait } from '../said.js';
import type { PlatformId } from '../platform.js';

/** Where a policy holds. `eu`: the member states of the European Union. */
export type Territory = 'anywhere' | 'eu' | 'outside-eu' | 'outside-listed-countries';

/** Something that a platform forbids for political ads, or asks of them, by its own rules. Not the code’s. */
export interface PlatformPolicy {
  /** Kebab-case, unique: `google-election-ads-targeting`. */
  readonly id: string;
  readonly platforms: readonly PlatformId[];
  readonly territory: Territory;
  /** Countries (ISO 3166 alpha-2) where political ads are allowed, for `outside-listed-countries`. */
  readonly countries?: readonly string[];
  /** What in a body the policy is about. Left out: any political ad. */
  readonly when?: readonly (FoundBy | Trait)[];
  /** It is met where one of these is said, whatever is said beside it. */
  readonly unless?: readonly Trait[];
  /** Only where the body holds something that tells a special category. */
  readonly onSensitive?: true;
  /** With `onSensitive`: which signals it is about. Left out: anything that tells one. */
  readonly signals?: (signal: SaidSignal) => boolean;
  /** `forbids`: the platform refuses it. `requires`: it is refused unless this is done. `unclear`: not confirmed. */
  readonly effect: 'forbids' | 'requires' | 'unclear';
  readonly title: string;
  readonly explanation: string;
  /** When it came into force (YYYY-MM-DD), as far as it is known. */
  readonly since?: string;
  /** The day on which we last read it (YYYY-MM-DD). */
  readonly checkedOn: string;
  readonly source: string;
}
