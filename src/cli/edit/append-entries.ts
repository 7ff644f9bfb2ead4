import { findNodeAtLocation, parseTree } from 'jsonc-parser';

/**
 * Adds entries at the end of a list in JSON text (`path` leads to it, none to the whole text) and leaves every other
 * letter alone. The text must be valid JSON with a list in that place; run it through `formatData` afterwards.
 */
export function appendEntries(text: string, path: readonly string[], entries: readonly object[]): string {
  const tree = parseTree(text);
  const list = tree && findNodeAtLocation(tree, [...path]);
  if (list?.type !== 'array') throw new Error(`There is no list at ${path.join('.') || 'the top'}.`);
  const last = list.children?.at(-1);
  const end = last === undefined ? list.offset + 1 : last.offset + last.length;
  const added = entries.map(writeJson).join(',\n');
  return text.slice(0, end) + (last === undefined || entries.length === 0 ? '' : ',\n') + added + text.slice(end);
}

/** JSON in which objects of more than two fields stand on lines of their own, which prettier leaves so. */
export function writeJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeJson).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const lines = fields.map(([name, field]) => `${JSON.stringify(name)}: ${writeJson(field)}`);
  return lines.length > 2 ? `{\n${lines.join(',\n')}\n}` : `{ ${lines.join(', ')} }`;
}
