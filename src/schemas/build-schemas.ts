import { format } from 'prettier';
import { z } from 'zod';
import { FILE_SCHEMAS } from '../core/model/files.ts';
import { addFieldDocs, type JsonSchema } from './field-docs.ts';

/**
 * The JSON Schemas (draft 2020-12) that editors complete and check files by, as the text of the files of this folder:
 * file name to content. They say what a file may hold by itself; that names lead somewhere only `npm run check` knows.
 */
export async function buildSchemas(): Promise<Map<string, string>> {
  const schemas = Object.fromEntries(
    // As written by an editor: fields with a default may be left out.
    Object.entries(FILE_SCHEMAS).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input' }) as JsonSchema]),
  );
  addFieldDocs(schemas);
  const files = Object.entries(schemas).map(async ([name, schema]): Promise<[string, string]> => {
    const { $schema, ...rest } = schema;
    const text = JSON.stringify({ $schema, title: `Kỷ yếu: ${name}`, ...rest }, null, 2);
    return [`${name}.schema.json`, await format(text, { parser: 'json', printWidth: 120 })];
  });
  return new Map(await Promise.all(files));
}
