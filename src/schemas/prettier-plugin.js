// @ts-check
// JavaScript, and no part of src/core/: editors that format on save load this file with a Node of their own.
import { readFileSync } from 'node:fs';
import { parsers as babel } from 'prettier/plugins/babel';

/**
 * A JSON Schema, as far as it says which fields there are.
 * @typedef {{ properties?: Record<string, Schema>, items?: Schema, oneOf?: Schema[], const?: unknown }} Schema
 *
 * A value or a field of the syntax tree that prettier prints.
 * @typedef {{ type: string, value?: unknown, key?: Node, properties?: Node[], elements?: Node[] }} Node
 */

/**
 * Prettier's JSON with the fields of data/ in the order of the model, which the JSON Schemas beside this file carry.
 * Only the tree that is printed is put in order: texts stay as they are spelled and numbers keep their digits (prettier
 * drops zeros behind decimals), fields that the model does not know come last in their own order, lists keep theirs.
 * What is not JSON is left alone and told by prettier.
 */
export const parsers = {
  // Under the name of prettier's own parser: by that name its printer knows to leave quotes and numbers alone.
  json: {
    ...babel.json,
    /** @type {import('prettier').Parser['parse']} */
    async parse(text, options) {
      const root = /** @type {{ node: Node, comments: unknown[] }} */ (await babel.json.parse(text, options));
      const schema = readSchema(options.filepath ?? '');
      // The checker refuses comments; until somebody has removed them, they stay with their fields.
      if (schema !== undefined && root.comments.length === 0) sortFields(root.node, schema);
      return root;
    },
  },
};

/**
 * The schema of a file: data/topics.json has topics.schema.json, data/indicators/x.json has indicators.schema.json.
 * @param {string} file
 * @returns {Schema | undefined}
 */
function readSchema(file) {
  const [, name] = /(?:^|[\\/])data[\\/]([a-z-]+)(?:\.json$|[\\/])/u.exec(file) ?? [];
  if (name === undefined) return undefined;
  try {
    return JSON.parse(readFileSync(new URL(`./${name}.schema.json`, import.meta.url), 'utf8'));
  } catch {
    return undefined; // no file of the model
  }
}

/**
 * @param {Node} node
 * @param {Schema} schema
 */
function sortFields(node, schema) {
  for (const element of node.elements ?? []) if (schema.items) sortFields(element, schema.items);
  if (node.properties === undefined) return;
  const fields = fieldsOf(node, schema);
  const names = Object.keys(fields);
  /** @param {Node} property */
  const rank = (property) => {
    const place = names.indexOf(nameOf(property));
    return place === -1 ? names.length : place;
  };
  node.properties.sort((a, b) => rank(a) - rank(b));
  for (const property of node.properties) {
    const field = fields[nameOf(property)];
    if (field) sortFields(/** @type {Node} */ (property.value), field);
  }
}

/**
 * The fields of an object, in order; where there are several kinds of objects, those of the kind that it names.
 * @param {Node} node
 * @param {Schema} schema
 */
function fieldsOf(node, schema) {
  const kind = node.properties?.find((property) => nameOf(property) === 'kind')?.value;
  const named = /** @type {Node | undefined} */ (kind)?.value;
  const option = schema.oneOf?.find(({ properties }) => properties?.['kind']?.const === named);
  return (option ?? schema).properties ?? {};
}

/** @param {Node} property */
function nameOf(property) {
  return String(property.key?.value);
}
