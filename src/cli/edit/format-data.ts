import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const PROJECT = new URL('../../../', import.meta.url);

/** JSON in the one form that `npm run format` gives the file: fields in the order of the model, prettier's layout. */
export async function formatData(file: string, text: string): Promise<string> {
  // The project's own settings, wherever the archive lies.
  const filepath = fileURLToPath(new URL(file, PROJECT));
  return await format(text, { ...(await resolveConfig(filepath)), filepath });
}
