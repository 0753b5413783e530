import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Some tests start the service, a browser or npm itself: these are bounds for a hang, not for speed.
    testTimeout: 60_000,
    // Both of two cores, which the default leaves half idle. A third takes longer: they get into each other's way.
    maxWorkers: 2,
    hookTimeout: 120_000,
    // A real PostgreSQL, up in a second.
    globalSetup: ['tests/postgres/global-setup.ts'],
    // The lexicon takes a second to read: once a worker, not once a file. No test changes what modules hold.
    isolate: false,
    // Tells @sparticuz/chromium to unpack the libraries that slim machines lack.
    env: { AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  },
});
