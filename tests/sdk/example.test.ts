import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleRun } from './example-run.js';
import { startService, type Service } from './service.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
}, 60_000);
afterAll(() => service?.stop());

/** Runs on the built SDK, as `npm test` leaves it: like any user's program. */
describe('examples/guard-create-audience', () => {
  const example = 'guard-create-audience/index.mjs';

  it('creates only what may be created, and tells what to fix in the rest', async () => {
    const { code, out, err } = await exampleRun(example, service.baseUrl);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const created = [...out.matchAll(/^createAudience\("([^"]+)"/gm)].map((match) => match[1]);
    const refused = [...out.matchAll(/^(.+): refused\. Not launched: .+\n- \S+ /gm)].map((match) => match[1]);
    expect(created).toEqual(['gardening pages']);
    expect(refused).toEqual(['parish list', 'anxious people']);
  });

  it('creates nothing where the service can’t be reached', async () => {
    const { code, out, err } = await exampleRun(example, 'http://127.0.0.1:9');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('could not reach the screener');
  });
});
