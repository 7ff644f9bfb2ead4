import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document as YamlDocument,
  type ErrorCode,
} from 'yaml';
import { problemAt, type Where } from '../core/parse.ts';
import type { PathStep, Position, Problem } from '../core/problem.ts';
import { fail, succeed, type Result } from '../core/result.ts';
import { DEEPEST, findDeepYaml } from './find-depth.ts';
import { kindOfText, wholeFile } from './unreadable.ts';
import { MOST_ERRORS, positionsIn, type Document } from './read-json.ts';

/** A Markdown file in its two parts. */
export interface FrontMatter extends Document {
  /** The Markdown below the front matter. */
  readonly body: string;
  /** How many lines of the file stand before the body. */
  readonly linesBefore: number;
}

const FENCED = /^---\n(?<yaml>(?:[^\n]*\n)*?)---(?:\n|$)/u;

/** Takes a Markdown file apart and reads its front matter as YAML 1.2; every syntax error is reported. */
export function readFrontMatter(file: string, text: string): Result<FrontMatter> {
  const fenced = FENCED.exec(text);
  const yaml = fenced?.groups?.['yaml'];
  if (fenced === null || yaml === undefined) {
    return fail([
      problemAt(
        wholeFile(file),
        [],
        'article/front-matter',
        `The ${kindOfText(file)} has no front matter.`,
        'Begin the file with a line ---, the fields, and another line ---.',
      ),
    ]);
  }
  const deep = findDeepYaml(yaml);
  if (deep !== undefined) return fail([tooDeepYaml(file, positionsIn(text)(4 + deep))]);
  const lines = new LineCounter();
  // The core schema reads no dates: `event: 2024-05-09` stays text, as the model wants it.
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, schema: 'core' });
  const pointAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col }; // one line lower, below the opening ---
  };
  const errors = [
    ...document.errors.map(({ pos, code, message }) => ({ offset: pos[0], message: sayError(code, message) })),
    ...findAliases(document),
    ...findListKeys(document),
  ];
  if (errors.length > 0) {
    // What the parser says second of a place is a consequence of what it says first.
    const first = errors.filter(({ offset }, index) => errors[index - 1]?.offset !== offset).slice(0, MOST_ERRORS);
    return fail(
      first.map(({ offset, message }) => ({
        code: 'yaml/syntax',
        file,
        path: '',
        position: pointAt(offset),
        message: `The front matter is not valid YAML: ${message}.`,
        hint: 'Put text that holds a colon, a hash, a star or quotes between double quotes, and indent with spaces.',
      })),
    );
  }
  if (document.contents === null) {
    return fail([
      problemAt(
        wholeFile(file),
        [],
        'article/front-matter',
        `The front matter of the ${kindOfText(file)} is empty.`,
        'Write its fields between the two lines of ---.',
      ),
    ]);
  }
  // Documents take many times the room of their text: it is parsed again when something in it is to be pointed at.
  let documentToSearch: YamlDocument | undefined;
  const where: Where = {
    file,
    locate: (path: readonly PathStep[]) => {
      documentToSearch ??= parseDocument(yaml, { schema: 'core' });
      const offset = offsetOf(documentToSearch, path);
      return offset === undefined ? undefined : pointAt(offset);
    },
  };
  return succeed({
    ...where,
    value: document.toJS() as unknown,
    body: text.slice(fenced[0].length),
    linesBefore: fenced[0].split('\n').length - 1,
  });
}

/** Aliases are not wanted: `title: *Nghị quyết*` is meant as emphasis, and the reader would throw on it. */
function findAliases(document: YamlDocument): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Alias: (_, { range, source }) =>
      void found.push({
        offset: range?.[0] ?? 0,
        message: `"*${source}" begins with a star, which YAML reads as a sign`,
      }),
  });
  return found;
}

/** A field may not be called by a list or by fields: `[a]: b` is text in brackets that lacks its quotes. */
function findListKeys(document: YamlDocument): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      if (isCollection(key)) found.push({ offset: key.range?.[0] ?? 0, message: 'the name of a field is a list' });
    },
  });
  return found;
}

function tooDeepYaml(file: string, position: Position): Problem {
  return {
    code: 'yaml/too-deep',
    file,
    path: '',
    position,
    message: `Lists and fields stand more than ${DEEPEST} deep in one another here.`,
    hint: 'Put text with brackets between double quotes; nothing in front matter nests so deep.',
  };
}

/** Where a value begins; for a field, its key, where an editor looks for it. */
function offsetOf(document: YamlDocument, path: readonly PathStep[]): number | undefined {
  const parent = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true);
  const pair =
    isMap(parent) && parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)));
  const node = pair ? pair.key : document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

const NO_FIELD = 'this line holds no field, or text goes on that should stand between quotes';

/** What the parser's names for errors mean to somebody who writes articles. */
const ERROR_WORDS: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_DQ_ESCAPE: 'a backslash between double quotes is written twice',
  BAD_INDENT: 'this line begins too far to the left or to the right',
  BAD_SCALAR_START: 'text that begins with this sign must stand between quotes',
  BLOCK_AS_IMPLICIT_KEY: 'text that holds a colon must stand between quotes',
  BLOCK_IN_FLOW: 'a list in lines cannot stand within brackets',
  DUPLICATE_KEY: 'a field stands twice',
  MISSING_CHAR: 'a comma, colon, bracket or brace is missing',
  MULTILINE_IMPLICIT_KEY: NO_FIELD,
  MULTIPLE_ANCHORS: 'text that begins with & must stand between quotes',
  TAB_AS_INDENT: 'this line is indented with a tab',
  TAG_RESOLVE_FAILED: 'text that begins with ! must stand between quotes',
  UNEXPECTED_TOKEN: 'this cannot stand here',
};

function sayError(code: ErrorCode, message: string): string {
  // The parser gives these the names of others.
  if (/closing ["']quote/u.test(message)) return 'a closing quotation mark is missing';
  if (message.startsWith('Flow ')) return 'a closing bracket or brace is missing';
  if (message.startsWith('Implicit map keys')) return NO_FIELD;
  return ERROR_WORDS[code] ?? 'this cannot be read';
}
