import { isNode, LineCounter, parseDocument } from 'yaml';
import { problemAt, type Where } from '../core/parse.ts';
import type { PathStep, Position } from '../core/problem.ts';
import { fail, succeed, type Result } from '../core/result.ts';
import { wholeFile } from './read-text.ts';
import type { Document } from './read-json.ts';

/** A Markdown file in its two parts. */
export interface FrontMatter extends Document {
  /** The Markdown below the front matter. */
  readonly body: string;
  /** How many lines of the file stand before the body. */
  readonly linesBefore: number;
}

const FENCED = /^---\n(?<yaml>[\s\S]*?)\n---(?:\n|$)/u;

/** Takes a Markdown file apart and reads its front matter as YAML 1.2; every syntax error is reported. */
export function readFrontMatter(file: string, text: string): Result<FrontMatter> {
  const fenced = FENCED.exec(text);
  const yaml = fenced?.groups?.['yaml'];
  if (fenced === null || yaml === undefined) {
    return fail([
      problemAt(wholeFile(file), [], 'article/front-matter', 'The article has no front matter.', 'Begin the file with a line ---, the fields, and another line ---.'),
    ]);
  }
  const lines = new LineCounter();
  // The core schema reads no dates: `event: 2024-05-09` stays text, as the model wants it.
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, schema: 'core' });
  const pointAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col }; // one line lower, below the opening ---
  };
  if (document.errors.length > 0) {
    return fail(
      document.errors.map((error) => ({
        code: 'yaml/syntax',
        file,
        path: '',
        position: pointAt(error.pos[0]),
        message: `The front matter is not valid YAML: ${firstLine(error.message)}.`,
        hint: 'Put text that holds a colon, a hash or quotes between double quotes, and indent with spaces.',
      })),
    );
  }
  const where: Where = {
    file,
    locate: (path: readonly PathStep[]) => {
      const node = path.length === 0 ? document.contents : document.getIn(path, true);
      return isNode(node) && node.range ? pointAt(node.range[0]) : undefined;
    },
  };
  return succeed({
    ...where,
    value: document.toJS() as unknown,
    body: text.slice(fenced[0].length),
    linesBefore: fenced[0].split('\n').length - 1,
  });
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? text).replace(/[.:]$/u, '');
}
