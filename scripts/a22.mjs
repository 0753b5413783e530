/** `npm run --silent a22 -- ...`: the command from the repository. Only the command itself writes to stdout. */
import { ensureBuilt } from './ensure.mjs';

ensureBuilt();
await import('../dist/cli/a22.js');
