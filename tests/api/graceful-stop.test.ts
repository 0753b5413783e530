import { once } from 'node:events';
import { Agent, createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { gracefulStop } from '../../src/http/graceful-stop.js';
import { GRACE_MS, KEEP_ALIVE_MS } from '../../src/main.js';
import { STOP_MS } from '../../src/observability/tracing.js';

/** More than the kernel takes in one go, so that a reader who waits leaves most of it with us. */
const LARGE = 64 * 1024 * 1024;

async function listening() {
  const server = createServer((_req, res) => res.end(Buffer.alloc(LARGE)));
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const stop = gracefulStop(server, 20_000);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { stop, port: (server.address() as AddressInfo).port };
}

describe('a graceful stop', () => {
  it('sends to its end what a slow reader has not yet taken, then resolves', async () => {
    const { stop, port } = await listening();
    const [response] = (await once(get({ port }), 'response')) as [IncomingMessage];
    const stopped = stop();
    expect((await buffer(response)).length).toBe(LARGE);
    await stopped;
  });

  it('closes connections that are only kept alive', async () => {
    const { stop, port } = await listening();
    const agent = new Agent({ keepAlive: true });
    const [response] = (await once(get({ port, agent }), 'response')) as [IncomingMessage];
    await buffer(response);
    await stop();
    agent.destroy();
  });

  it('takes no new connections', async () => {
    const { stop, port } = await listening();
    await stop();
    await expect(once(get({ port }), 'response')).rejects.toThrow('ECONNREFUSED');
  });

  it('is over, with the last traces, before `docker stop` kills', () => {
    expect(GRACE_MS + STOP_MS).toBeLessThan(10_000);
  });
});
