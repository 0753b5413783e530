import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it.each([0, 7])('leaves a process the exit code %i that it has, so that tests can fail', (code) => {
  const script = `import('./server.ts').then(() => (process.exitCode = ${code}))`;
  const run = spawnSync(process.execPath, ['--import', 'tsx', '--eval', script], {
    cwd: import.meta.dirname,
  });
  expect(run.status).toBe(code);
});
