import { PassThrough, Readable, type Writable } from 'node:stream';
import { run } from '../../src/cli/run.js';

/** Runs a command line inside this process, and tells all that came out of it. */
export async function a22(
  args: readonly string[],
  stdin: string | Iterable<Buffer> = '',
  env: NodeJS.ProcessEnv = {},
) {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await run(args, {
    stdin: Readable.from(typeof stdin === 'string' ? [Buffer.from(stdin)] : stdin),
    stdout: into(out),
    stderr: into(err),
    env,
  });
  return { exit, stdout: out.join(''), stderr: err.join('') };
}

function into(pieces: string[]): Writable {
  const stream = new PassThrough();
  stream.on('data', (chunk: Buffer) => pieces.push(chunk.toString()));
  return stream;
}
