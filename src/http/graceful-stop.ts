import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';

/**
 * A way to stop a server that ends what it has begun: it takes no new connections, and resolves once the last has
 * closed.
 *
 * Node's own `close` also destroys connections whose answer is written but not yet sent.
 *
 * @param graceMs connections still open after this many milliseconds are cut off.
 */
export function gracefulStop(server: Server, graceMs: number): () => Promise<void> {
  const answering = new Set<ServerResponse>();
  let stopping = false;
  const closeUnused = () => {
    if (stopping && answering.size === 0) server.closeIdleConnections();
  };

  server.prependListener('request', (_req, res: ServerResponse) => {
    answering.add(res);
    if (stopping) res.setHeader('Connection', 'close');
    res.once('close', () => {
      answering.delete(res);
      closeUnused();
    });
  });

  return () =>
    new Promise((resolve) => {
      stopping = true;
      const cutOff = setTimeout(() => server.closeAllConnections(), graceMs);
      NetServer.prototype.close.call(server, () => {
        clearTimeout(cutOff);
        resolve();
      });
      closeUnused();
    });
}
