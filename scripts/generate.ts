/** Writes openapi/openapi.json and the SDK's types: `npm run generate`. The tests fail where either has drifted. */
import { mkdir, writeFile } from 'node:fs/promises';
import { generateAll } from './generated.js';

for (const [path, content] of Object.entries(await generateAll())) {
  const file = new URL(`../${path}`, import.meta.url);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, content);
  console.log(`wrote ${path}`);
}
