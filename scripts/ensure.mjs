/**
 * Makes sure that what a command needs is there, and does nothing where it is.
 *
 *   node scripts/ensure.mjs install   the packages of package-lock.json
 *   node scripts/ensure.mjs build     those, and dist/ and sdk/dist/ from the sources as they are
 *
 * Plain Node without packages: it runs before any is installed. Everything it says goes to stderr.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const LOCK = join(ROOT, 'package-lock.json');
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
const INSTALL_STAMP = join(ROOT, 'node_modules', '.a22-lock');
const BUILD_STAMP = join(ROOT, 'dist', '.a22-build');
const BUILT_FROM = ['src', 'sdk/src', 'sdk/package.json', 'sdk/tsconfig.json', 'sdk/copy-generated.mjs'];
const BUILT_BY = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];

/** Installs the packages where they are missing or not those of package-lock.json. */
export function ensureInstalled() {
  if (!existsSync(LOCK)) return run('npm', ['install']);
  const wanted = digest([LOCK]);
  if (readIfThere(INSTALL_STAMP) === wanted) return;
  if (!installedByHand()) run('npm', ['ci']);
  writeFileSync(INSTALL_STAMP, wanted);
}

/** Builds the service, the command and the SDK where their sources have changed since. */
export function ensureBuilt() {
  ensureInstalled();
  const wanted = digest([...BUILT_FROM, ...BUILT_BY].map((path) => join(ROOT, path)));
  if (readIfThere(BUILD_STAMP) === wanted && existsSync(join(ROOT, 'sdk', 'dist'))) return;
  for (const folder of ['dist', 'sdk/dist']) rmSync(join(ROOT, folder), { recursive: true, force: true });
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  run(process.execPath, [tsc, '-p', 'tsconfig.build.json']);
  run(process.execPath, [tsc, '-p', 'sdk/tsconfig.json']);
  run(process.execPath, ['sdk/copy-generated.mjs']);
  writeFileSync(BUILD_STAMP, wanted);
}

/** Runs a command in the repository; ends this process with it where it fails. Its output goes to stderr. */
export function run(command, args, stdio = [0, 2, 2]) {
  const { status, signal, error } = spawnSync(command, args, { cwd: ROOT, stdio });
  if (status === 0) return;
  console.error(`${command} ${args.join(' ')} failed: ${error?.message ?? signal ?? `exit code ${status}`}`);
  process.exit(status || 1);
}

/** npm keeps its own copy of the lock, which is newer than the lock itself after any install. */
function installedByHand() {
  return existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs;
}

/** One digest of files and of whole folders, their names included. */
function digest(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesIn))
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

const readIfThere = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: 20.19 or newer is needed.`);
  process.exit(1);
}
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === 'build') ensureBuilt();
  else ensureInstalled();
}
