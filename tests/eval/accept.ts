import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { figures } from './report.js';
import type { Score } from './score.js';

/** The figures that later changes are held to. */
export const ACCEPTED = ['denoting', 'categories', 'unrelated', 'proxies', 'astray', 'basis'] as const;

const README = new URL('../../README.md', import.meta.url);
const FILE = new URL('accepted.json', import.meta.url);
const BLOCK = /(<!-- eval -->)[\s\S]*(<!-- \/eval -->)/;

/** Writes the figures to `accepted.json` and to README. */
export async function accept(scores: Readonly<Record<string, Score>>): Promise<void> {
  const accepted = Object.fromEntries(
    Object.entries(scores).map(([name, score]) => [
      name,
      Object.fromEntries(
        ACCEPTED.map((figure) => [figure, { count: score[figure].count, of: score[figure].of }]),
      ),
    ]),
  );
  await writeFile(FILE, await pretty(JSON.stringify(accepted), 'accepted.json'));
  const readme = await readFile(README, 'utf8');
  const shown = readme.replace(
    BLOCK,
    (_, open: string, close: string) => `${open}\n\n${figures(scores)}\n\n${close}`,
  );
  await writeFile(README, await pretty(shown, 'README.md'));
}

async function pretty(text: string, file: string): Promise<string> {
  return format(text, { ...(await resolveConfig(README)), filepath: file });
}
