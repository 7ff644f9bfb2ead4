import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchemas } from '../schemas/build-schemas.ts';
import { runCommand } from './edit/run-command.ts';
import { createFile, replaceFile } from './edit/write-file.ts';

/** Writes src/schemas/*.schema.json anew: run it after a change of src/core/model/. */
await runCommand('schemas', async () => {
  for (const [name, text] of await buildSchemas()) {
    const path = fileURLToPath(new URL(`../schemas/${name}`, import.meta.url));
    (existsSync(path) ? replaceFile : createFile)(path, text);
  }
  return 0;
});
