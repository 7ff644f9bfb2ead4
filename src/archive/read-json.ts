import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { problemAt, type Where } from '../core/parse.ts';
import type { PathStep, Position, Problem } from '../core/problem.ts';
import { fail, succeed, type Result } from '../core/result.ts';
import { readText } from './read-text.ts';

/** A value read from a file, with the means to point back into it. */
export interface Document extends Where {
  readonly value: unknown;
}

/** Reads a JSON file strictly: no comments, no trailing commas, no key twice. Every syntax error is reported. */
export function readJson(root: string, file: string): Result<Document> {
  const text = readText(root, file);
  if (!text.ok) return text;
  const pointAt = positionsIn(text.value);

  const errors: ParseError[] = [];
  const tree = parseTree(text.value, errors, { disallowComments: true, allowTrailingComma: false });
  const where: Where = {
    file,
    locate: (path) => {
      const node = tree && findNodeAtLocation(tree, [...path]);
      // A property is pointed at by its key, where an editor looks for it.
      const place = node?.parent?.type === 'property' ? node.parent : node;
      return place && pointAt(place.offset);
    },
  };
  if (errors.length > 0 || tree === undefined) {
    return fail(errors.map((error) => syntaxProblem(error, file, pointAt)));
  }
  const duplicates = findDuplicateKeys(tree).map(({ path, offset }) => ({
    ...problemAt(
      where,
      path,
      'json/duplicate-key',
      `The key "${String(path.at(-1))}" stands twice in one object.`,
      'Keep one of the two.',
    ),
    position: pointAt(offset),
  }));
  if (duplicates.length > 0) return fail(duplicates);
  return succeed({ ...where, value: getNodeValue(tree) as unknown });
}

/** Counts lines and columns from 1 for an offset into the text; lines are found once, for a file may have many faults. */
export function positionsIn(text: string): (offset: number) => Position {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)];
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function syntaxProblem(error: ParseError, file: string, pointAt: (offset: number) => Position): Problem {
  const words = printParseErrorCode(error.error)
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase();
  return {
    code: 'json/syntax',
    file,
    path: '',
    position: pointAt(error.offset),
    message: `This is not valid JSON: ${words}.`,
    hint: 'Look for a missing or extra comma, quote or bracket here or just before.',
  };
}

function findDuplicateKeys(node: Node, path: readonly PathStep[] = []): { path: PathStep[]; offset: number }[] {
  if (node.type === 'array') {
    return (node.children ?? []).flatMap((child, index) => findDuplicateKeys(child, [...path, index]));
  }
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    if (key === undefined) return [];
    const name = String(key.value);
    const inside = value ? findDuplicateKeys(value, [...path, name]) : [];
    if (seen.has(name)) return [{ path: [...path, name], offset: property.offset }, ...inside];
    seen.add(name);
    return inside;
  });
}
