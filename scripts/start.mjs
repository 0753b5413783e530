/** `npm start`: installs and builds what is missing, then serves, in this same process. */
import { ensureBuilt } from './ensure.mjs';

ensureBuilt();
process.argv = [process.argv[0], 'a22', 'serve', ...process.argv.slice(2)];
await import('../dist/cli/a22.js');
