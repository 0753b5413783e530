import { readmeTable } from './readme-table.js';

/** Prints the table of the README: `npx tsx tests/code-examples/table.ts`. */
process.stdout.write(`${readmeTable()}\n`);
