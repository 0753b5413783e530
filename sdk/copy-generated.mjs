// tsc doesn't copy declaration files, and the built types import the generated ones.
import { cpSync } from 'node:fs';

cpSync(new URL('src/generated', import.meta.url), new URL('dist/generated', import.meta.url), {
  recursive: true,
});
