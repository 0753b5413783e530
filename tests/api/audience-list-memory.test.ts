import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { inject, describe, expect, it } from 'vitest';
import { newDatabase } from '../postgres/global-setup.js';

/** More than the text of the list has, which is 9 MB, would not fit beside what the service itself needs. */
const program = fileURLToPath(new URL('audience-list-memory.ts', import.meta.url));

describe('120,000 digests against 12,000 objections', () => {
  it.each(['SQLite', 'PostgreSQL'])(
    'leave the memory as it was in the middle, on %s',
    async (engine) => {
      const database = engine === 'SQLite' ? ':memory:' : await newDatabase(inject('postgres'));
      const child = spawn(
        process.execPath,
        ['--expose-gc', '--max-old-space-size=160', '--import', 'tsx', program, database],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      const exit = once(child, 'exit');
      const lines: string[] = [];
      for await (const line of createInterface(child.stdout)) lines.push(line);
      expect((await exit)[0]).toBe(0);
      const { middle, end, removed, rows } = JSON.parse(lines.at(-1) ?? '{}') as Record<string, number>;
      expect({ removed, rows }).toEqual({ removed: 12_000, rows: 120_000 });
      // Kept rows would weigh 7 MB and more by the second half.
      expect((end ?? Infinity) - (middle ?? 0)).toBeLessThan(4 * 1024 * 1024);
    },
    120_000,
  );
});
