import {
  findNodeAtLocation,
  getNodePath,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { countLeading } from '../core/count-leading.ts';
import { hasTooManyDigits, MOST_DIGITS } from '../core/number/exact.ts';
import { problemAt, type Where } from '../core/parse.ts';
import type { PathStep, Position, Problem } from '../core/problem.ts';
import { fail, succeed, type Result } from '../core/result.ts';
import { LONGEST_TEXT, sayTooLong } from '../core/text/longest-text.ts';
import { DEEPEST, findDeepBracket } from './find-depth.ts';
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
  const deep = findDeepBracket(text.value);
  if (deep !== undefined) return fail([tooDeepJson(file, pointAt(deep))]);

  const errors: ParseError[] = [];
  const tree = parseTree(text.value, errors, { disallowComments: true, allowTrailingComma: false });
  // Trees take ten times the room of their text: a file is parsed again when something in it is to be pointed at.
  let treeToSearch: Node | undefined;
  const where: Where = {
    file,
    locate: (path) => {
      treeToSearch ??= parseTree(text.value);
      const node = treeToSearch && findNodeAtLocation(treeToSearch, [...path]);
      // A property is pointed at by its key, where an editor looks for it.
      const place = node?.parent?.type === 'property' ? node.parent : node;
      return place && pointAt(place.offset);
    },
  };
  if (errors.length > 0 || tree === undefined) {
    // What the parser says second of a place is a consequence of what it says first.
    const first = errors.slice(0, MOST_ERRORS).filter(({ offset }, index) => {
      const before = errors[index - 1]?.offset;
      return before !== offset && !(before !== undefined && isDecimals(text.value, before, offset));
    });
    return fail(first.map((error) => syntaxProblem(error, file, text.value, pointAt)));
  }
  const longTexts = findLongTexts(tree).map((node) => tooLongText(where, node, pointAt(node.offset)));
  if (longTexts.length > 0) return fail(longTexts);
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
  const longNumbers = findLongNumbers(tree, text.value).map((node) => ({
    ...problemAt(
      where,
      getNodePath(node),
      'json/digits',
      `The number ${show(text.value.slice(node.offset, node.offset + node.length))} has more than ${MOST_DIGITS} digits.`,
      'Programs would round it. Write no more digits than the source prints, or take a larger unit.',
    ),
    position: pointAt(node.offset),
  }));
  if (duplicates.length + longNumbers.length > 0) return fail([...duplicates, ...longNumbers]);
  return succeed({ ...where, value: getNodeValue(tree) as unknown });
}

const LONGEST_SHOWN = 30;

/** Of one file. Where there are more, something is wrong with all of it, and those after say nothing new. */
export const MOST_ERRORS = 100;

function tooDeepJson(file: string, position: Position): Problem {
  return {
    code: 'json/too-deep',
    file,
    path: '',
    position,
    message: `Brackets stand more than ${DEEPEST} deep in one another here.`,
    hint: 'Take out those that are too many; nothing in an archive nests so deep.',
  };
}

/** Counts lines and columns from 1 for an offset into the text; lines are found once, for a file may have many faults. */
export function positionsIn(text: string): (offset: number) => Position {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)];
    const line = countLeading(starts, (start) => start <= offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

/** What the parser's names for errors mean to somebody who writes data. */
const SYNTAX_WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'text stands between double quotes',
  InvalidNumberFormat: 'this is not how a number is written',
  PropertyNameExpected: 'the name of a field, between double quotes, is missing here',
  ValueExpected: 'a value is missing here',
  ColonExpected: 'a colon is missing behind the name of a field',
  CommaExpected: 'a comma is missing before this',
  CloseBraceExpected: 'a closing brace } is missing',
  CloseBracketExpected: 'a closing bracket ] is missing',
  EndOfFileExpected: 'something stands behind the end',
  InvalidCommentToken: 'comments are not allowed',
  UnexpectedEndOfString: 'a text lacks its closing quote on the same line',
  UnexpectedEndOfNumber: 'a number breaks off',
  InvalidUnicode: 'four digits or letters from a to f must follow \\u',
  InvalidEscapeCharacter: 'a backslash in a text is written twice',
  InvalidCharacter: 'a tab or another invisible character stands in a text; write \\t or a space',
};

/** True when the text from a place, or up to another, is what stands behind a decimal comma: 96 in "1,96". */
function isDecimals(text: string, from: number, to?: number): boolean {
  return /\d,$/u.test(text.slice(Math.max(0, from - 2), from)) && /^\d+\s*$/u.test(text.slice(from, to ?? from + 1));
}

function syntaxProblem(error: ParseError, file: string, text: string, pointAt: (offset: number) => Position): Problem {
  const words = isDecimals(text, error.offset)
    ? 'decimals take a full stop, not a comma'
    : (SYNTAX_WORDS[printParseErrorCode(error.error)] ?? 'this cannot be read');
  return {
    code: 'json/syntax',
    file,
    path: '',
    position: pointAt(error.offset),
    message: `This is not valid JSON: ${words}.`,
    hint: 'Look for a missing or extra comma, quote or bracket here or just before.',
  };
}

/** Names of fields and texts that are no writing; a long name hides what stands below it. */
function findLongTexts(node: Node): Node[] {
  if (node.type === 'string') return lengthOf(node) > LONGEST_TEXT ? [node] : [];
  const { children = [] } = node;
  const [name] = node.type === 'property' ? children.slice(0, 1).flatMap(findLongTexts) : [];
  return name ? [name] : children.flatMap(findLongTexts);
}

/** Characters of a string, of which `\\u1ed9` is one. */
function lengthOf(node: Node): number {
  return String(node.value).length;
}

function tooLongText(where: Where, node: Node, position: Position): Problem {
  const isName = node.parent?.type === 'property' && node.parent.children?.[0] === node;
  const path = getNodePath(isName && node.parent.parent ? node.parent.parent : node);
  const { message, hint } = sayTooLong(isName ? 'The name of a field' : 'The text', lengthOf(node));
  return { ...problemAt(where, path, 'field/length', message, hint), position };
}

/** The numbers of which a program would keep less than is written. */
function findLongNumbers(node: Node, text: string): Node[] {
  if (node.children !== undefined) return node.children.flatMap((child) => findLongNumbers(child, text));
  if (node.type !== 'number' || node.length <= MOST_DIGITS) return [];
  return hasTooManyDigits(text.slice(node.offset, node.offset + node.length)) ? [node] : [];
}

/** A number as it can be printed, however long it is. */
function show(numeral: string): string {
  return numeral.length > LONGEST_SHOWN ? `${numeral.slice(0, LONGEST_SHOWN)}…` : numeral;
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
