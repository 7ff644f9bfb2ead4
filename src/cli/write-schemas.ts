import { fileURLToPath } from 'node:url';
import { buildSchemas } from '../schemas/build-schemas.ts';
import { runCommand } from './edit/run-command.ts';
import { replaceFile } from './edit/write-file.ts';

/** Writes src/schemas/*.schema.json anew: run it after a change of src/core/model/. */
await runCommand('schemas', async () => {
  for (const [name, text] of await buildSchemas()) {
    replaceFile(fileURLToPath(new URL(`../schemas/${name}`, import.meta.url)), text);
  }
  return 0;
});
