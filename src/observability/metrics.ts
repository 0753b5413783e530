import { Counter, Histogram, Registry } from 'prom-client';
import { BASES, SPECIAL_CATEGORIES } from '../detection/special-categories.js';
import { OUTCOMES, type Screening } from '../screening/screening.js';
import { processMetrics } from './process-metrics.js';

/** What is known of a request without looking at anything that its caller wrote. */
export interface RequestLabels {
  readonly method: string;
  /** The path as the OpenAPI document has it, or `unknown`. */
  readonly route: string;
  /** The status, or `aborted` where the caller hung up first. */
  readonly status: string;
}

/**
 * What the service counts, for Prometheus. Every label has a fixed set of values: none holds a tenant or anything that
 * a caller wrote, so nothing here grows with use.
 */
export interface Metrics {
  observeRequest(labels: RequestLabels, seconds: number): void;
  /** A plan was screened; `recorded` once its record is kept, not before. */
  screened(screening: Pick<Screening, 'decision' | 'specialCategories'>, recorded: boolean): void;
  decisionWithoutRecord(): void;
  /** An operation, by its id in the OpenAPI document, or a row of it was answered with `storage-unavailable`. */
  storageFailed(operation: string): void;
  /** All of it in Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/**
 * Metrics of one service, all of which start at zero. Those of the process come with them.
 *
 * @param storageOperations the operations that can fail for want of storage.
 */
export function createMetrics(storageOperations: readonly string[] = []): Metrics {
  const registry = new Registry();
  const ofProcess = processMetrics();
  const registers = [registry];

  const requests = new Histogram({
    name: 'a22_http_request_duration_seconds',
    help: 'Time from the arrival of a request to the end of its answer, in seconds.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const screenings = new Counter({
    name: 'a22_screenings_total',
    help: 'Plans screened as a whole, by what they came to and whether the screening was recorded.',
    labelNames: ['outcome', 'recorded'],
    registers,
  });
  const detections = new Counter({
    name: 'a22_detections_total',
    help: 'Special categories found in the plans that were screened, by how the signal tells them.',
    labelNames: ['category', 'basis'],
    registers,
  });
  const withoutRecord = new Counter({
    name: 'a22_decisions_without_record_total',
    help: 'Decisions that were answered as recorded although no record was kept. Anything but 0 is a fault.',
    registers,
  });
  const storageFailures = new Counter({
    name: 'a22_storage_failures_total',
    help: 'Requests, and rows of batches, that failed because screenings could not be kept or read, by operation.',
    labelNames: ['operation'],
    registers,
  });

  // A counter that is not there until it first counts hides its first increase from rate().
  for (const outcome of OUTCOMES) {
    for (const recorded of ['yes', 'no']) screenings.inc({ outcome, recorded }, 0);
  }
  for (const category of SPECIAL_CATEGORIES) {
    for (const basis of BASES) detections.inc({ category, basis }, 0);
  }
  for (const operation of storageOperations) storageFailures.inc({ operation }, 0);

  return {
    observeRequest({ method, route, status }, seconds) {
      requests.observe({ method, route, status }, seconds);
    },
    screened({ decision, specialCategories }, recorded) {
      screenings.inc({ outcome: decision.outcome, recorded: recorded ? 'yes' : 'no' });
      for (const { category, basis } of specialCategories) detections.inc({ category, basis });
    },
    decisionWithoutRecord() {
      withoutRecord.inc();
    },
    storageFailed(operation) {
      storageFailures.inc({ operation });
    },
    async text() {
      return (await registry.metrics()) + (await ofProcess.metrics());
    },
    contentType: registry.contentType,
  };
}
