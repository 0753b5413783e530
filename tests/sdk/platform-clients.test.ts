import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleRun } from './example-run.js';
import { startService, type Service } from './service.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
}, 60_000);
afterAll(() => service?.stop());

/** The bodies are the ones that the platforms' own clients build; only the network is faked. */
describe('examples/guard-platform-clients', () => {
  it('meta.mjs sends what may be sent, and nothing else', async () => {
    const { code, out, err } = await exampleRun('guard-platform-clients/meta.mjs', service.baseUrl);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.match(/^sent .*$/gm)).toEqual(['sent POST act_1000000000001/adsets']);
    expect(out).toMatch(/^two districts: made as \d+$/m);
    expect(out).toMatch(/^friday prayer: not sent\. Not launched: the screening is needs-information/m);
    expect(out).toMatch(/^lookalike audience: not sent\./m);
  });

  it('google-ads.mjs stops the register at the hook, with its place in the mutation', async () => {
    const { code, out, err } = await exampleRun('guard-platform-clients/google-ads.mjs', service.baseUrl);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^list of electors: not sent\. Not launched: the screening is restricted/m);
    expect(out).toContain('REG-05 at /body/operations/0/create/crm_based_user_list/data_source_type');
    expect(out).toMatch(/^custom audience: not sent\./m);
    expect(out).not.toMatch(/made as/);
  });

  it.each(['meta.mjs', 'google-ads.mjs'])(
    '%s sends nothing where the service can’t be reached',
    async (file) => {
      const { code, out, err } = await exampleRun(`guard-platform-clients/${file}`, 'http://127.0.0.1:9');
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toContain('could not reach the screener');
    },
  );
});
