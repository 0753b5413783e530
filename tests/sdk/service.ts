import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/main.js';

/** The real service, with an empty database. */
export interface Service {
  baseUrl: string;
  stop(): Promise<void>;
}

/** Starts it on a free port. `env` adds to its configuration. */
export async function startService(env: Record<string, string> = {}): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'sdk-service-'));
  const service = await serve({
    PORT: '0',
    DATABASE_PATH: join(folder, 'screenings.sqlite'),
    LOG_LEVEL: 'silent',
    ...env,
  });
  return {
    baseUrl: service.url,
    stop: async () => {
      await service.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
