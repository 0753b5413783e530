/**
 * `npm test`: installs and builds what is missing, then types, lint, format and all tests.
 *
 * What stands behind `npm test --` goes to vitest, and then only the tests run: `npm test -- tests/rules`.
 */
import { spawn, spawnSync } from 'node:child_process';
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
if (forVitest.length === 0) {
  // All at once: none of them uses more than one core.
  console.log('types, lint and format');
  const failed = (await Promise.all(CHECKS.map(check))).filter((name) => name !== undefined);
  if (failed.length > 0) fail(failed.join(', '), 1);
}
const [name, script, args] = TESTS;
console.log(name);
const { status } = spawnSync(process.execPath, [script, ...args], { cwd: ROOT, stdio: 'inherit' });
if (status !== 0) fail(name, status || 1);
console.log(forVitest.length > 0 ? 'These tests pass.' : 'All good: build, types, lint, format and tests.');

/** Runs a check, and says what it has to say in one go. Its name where it failed. */
function check([name, script, args]) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: ROOT });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
    child.on('close', (code) => {
      process.stdout.write(said);
      resolve(code === 0 ? undefined : name);
    });
  });
}

function fail(name, status) {
  console.error(`FAILED: ${name}`);
  process.exit(status);
}
