import type { Logger } from 'pino';
import type { Lexicon } from '../detection/detect.js';
import type { Metrics } from '../observability/metrics.js';
import type { Taxonomies } from '../platforms/taxonomy.js';
import type { MetricsAccess } from './metrics.js';
import type { Patience } from './middleware/patience.js';
import type { Notary } from '../records/notary.js';
import type { Storage } from '../storage/storage.js';

/** Everything that the HTTP service needs from outside. `main.ts` and the tests hand it in. */
export interface Deps {
  readonly store: Storage;
  /** Signs what is recorded. */
  readonly notary: Notary;
  /** Is a key asked for even before the first was made? On any address but loopback. */
  readonly keysRequired: boolean;
  /** The most requests of a key in a minute, where the key says nothing else. */
  readonly perMinute: number;
  /** How long screenings are kept where a tenant has not said otherwise. */
  readonly retentionDays: number;
  /** What special categories are found by, the deployment’s extensions included. */
  readonly lexicon: Lexicon;
  /** Taxonomies of segments that the deployment has, by `segtax`. */
  readonly taxonomies: Taxonomies;
  readonly now: () => Date;
  /** Ids of screenings and of requests. */
  readonly newId: () => string;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly metricsAccess: MetricsAccess;
  /** True once the service is on its way down: then it is not ready any more. */
  readonly stopping: () => boolean;
  /** Version of the service. */
  readonly version: string;
  /** The OpenAPI document as JSON text. */
  readonly openapi: string;
  readonly corsOrigins: readonly string[];
  /** Names beside the loopback ones that the service answers for. */
  readonly allowedHosts: readonly string[];
  /** How long callers are waited for; left out: as long as is usual. */
  readonly patience?: Patience;
}
