#!/usr/bin/env node
import { EXIT } from './io.js';
import { run } from './run.js';

const args = process.argv.slice(2);

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads our output may stop reading (`| head`): that is no fault, but of a part of a back-up.
  if (error.code === 'EPIPE' && args[0] !== 'backup') process.exit(EXIT.ok);
  process.stderr.write(`a22: the output can't be written: ${error.message}\n`);
  process.exit(EXIT.internal);
});

process.exitCode = await run(args, {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
});
