import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import * as modelOrder from '../../schemas/prettier-plugin.js';

const PROJECT = new URL('../../../', import.meta.url);

/** JSON in the one form that `npm run format` gives the file: fields in the order of the model, prettier's layout. */
export async function formatData(file: string, text: string): Promise<string> {
  // The project's own settings, wherever the archive lies.
  const filepath = fileURLToPath(new URL(file, PROJECT));
  const settings = await resolveConfig(filepath);
  // Of its plugins only the one for data: the other is for those who work on the engine, and need not be installed.
  return await format(text, { ...settings, plugins: [modelOrder], filepath });
}
