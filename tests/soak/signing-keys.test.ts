import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readSigningKeys } from '../../src/signing-keys.js';

const folder = mkdtempSync(join(tmpdir(), 'a22-keys-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('makes the first key beside what a killed process of the same id has left', async () => {
  const path = join(folder, 'signing-keys.json');
  const left = `${path}.${process.pid}.tmp`;
  writeFileSync(left, '{"keys":[');
  const keys = await readSigningKeys(path);
  expect(await readSigningKeys(path)).toEqual(keys);
  expect(readdirSync(folder).sort()).toEqual(['signing-keys.json', `signing-keys.json.${process.pid}.tmp`]);
});
