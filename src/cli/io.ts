import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** Where a command reads and writes, and what it is set to by its environment. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly env: NodeJS.ProcessEnv;
}

/** What a command ends with. `screen` also tells the outcome by them: 0 clear, 1 conditional, 2 the other two. */
export const EXIT = { ok: 0, conditional: 1, stop: 2, badInput: 3, internal: 4 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The caller's fault: told in a line on stderr, without a stack. */
export class BadInput extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The bytes of a file, or of stdin for `-`. Throws `BadInput` where they can't be read. */
export async function* bytesOf(file: string, { stdin }: Io): AsyncGenerator<Buffer> {
  const stream = file === '-' ? stdin : createReadStream(file);
  try {
    for await (const chunk of stream)
      yield typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
  } catch (cause) {
    throw new BadInput(`${file} can't be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

/** Writes, and waits while the reader is slower than we are. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain');
}
