import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** Runs a program of `examples` on the built SDK, as any user would. */
export async function exampleRun(
  program: string,
  baseUrl: string,
): Promise<{ code: number | null; out: string; err: string }> {
  const file = fileURLToPath(new URL(`../../examples/${program}`, import.meta.url));
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, SCREENER_URL: baseUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit') as Promise<[code: number | null]>;
  const [[code], out, err] = await Promise.all([exit, text(child.stdout), text(child.stderr)]);
  return { code, out, err };
}
