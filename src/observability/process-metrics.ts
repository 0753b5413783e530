import { collectDefaultMetrics, Registry } from 'prom-client';

let registry: Registry | undefined;

/**
 * Metrics of the process: memory, processor, event loop. Once a process, however many services run in it, since what
 * collects them can't be stopped again. Their names are the ones that dashboards for Node know.
 */
export function processMetrics(): Registry {
  if (registry === undefined) {
    registry = new Registry();
    collectDefaultMetrics({ register: registry });
  }
  return registry;
}
