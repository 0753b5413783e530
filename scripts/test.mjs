/**
 * `npm test`: installs and builds what is missing, then types, lint, format and all tests.
 *
 * What stands behind `npm test --` goes to vitest, and then only the tests run: `npm test -- tests/rules`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, ROOT } from './ensure.mjs';

const tool = (path) => join(ROOT, 'node_modules', path);
const forVitest = process.argv.slice(2);

const CHECKS = [
  ['types', tool('typescript/bin/tsc'), ['--noEmit']],
  ['lint', tool('eslint/bin/eslint.js'), ['.', '--max-warnings', '0']],
  ['format', tool('prettier/bin/prettier.cjs'), ['--check', '--log-level', 'warn', '.']],
];
const TESTS = ['tests', tool('vitest/vitest.mjs'), ['run', ...forVitest]];

console.log('install and build');
ensureBuilt();
for (const [name, script, args] of forVitest.length > 0 ? [TESTS] : [...CHECKS, TESTS]) {
  console.log(name);
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`FAILED: ${name}`);
    process.exit(status || 1);
  }
}
console.log(forVitest.length > 0 ? 'These tests pass.' : 'All good: build, types, lint, format and tests.');
