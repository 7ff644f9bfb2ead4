import { writeFileSync } from 'node:fs';
import { buildSchemas } from '../schemas/build-schemas.ts';

/** Writes src/schemas/*.schema.json anew: run it after a change of src/core/model/. */
for (const [name, text] of await buildSchemas()) {
  writeFileSync(new URL(`../schemas/${name}`, import.meta.url), text);
}
