import { problemAt, type Where } from '../core/parse.ts';
import type { Position, Problem, ProblemCode } from '../core/problem.ts';
import type { CheckPictures } from './check-pictures.ts';
import { DEEPEST } from './find-depth.ts';
import { MOST_SIGNS, type Tangle } from './find-tangle.ts';
import { readMarkdown, type MarkdownFacts } from './read-markdown.ts';
import { kindOfText, wholeFile } from './unreadable.ts';

/** Characters; a long report has 50.000. Some Markdown takes time that grows with the square of its length. */
const LONGEST = 200_000;

/** A text that is longer than any, or undefined. */
export function refuseLength(file: string, text: string): Problem | undefined {
  if (text.length <= LONGEST) return undefined;
  return problemAt(
    wholeFile(file),
    [],
    'article/too-long',
    `The ${kindOfText(file)} is ${text.length} characters long.`,
    `It may hold at most ${LONGEST}; divide it, or take out what is no text.`,
  );
}

/** Reads the Markdown of an article or a page, and tells what must not stand in either. */
export function readBody(
  where: Where & { readonly body: string; readonly linesBefore: number },
  dialect: 'md' | 'mdx',
  checkPictures: CheckPictures,
  problems: Problem[],
): MarkdownFacts {
  const facts = readMarkdown(where.body, where.linesBefore, dialect);
  const tell = (code: ProblemCode, message: string, hint: string, position: Position): void => {
    problems.push({ ...problemAt(where, [], code, message, hint), position });
  };
  if (facts.tangle !== undefined) {
    const { code, position } = facts.tangle;
    tell(code, ...TANGLES[code], position);
  }
  for (const { message, position } of facts.unsafeElements) tell('article/element', message, PLAIN, position);
  for (const { message, hint, position } of facts.unsafeLinks) tell('article/unsafe-link', message, hint, position);
  problems.push(...checkPictures(where, facts.pictures));
  return facts;
}

const PLAIN = 'Say it in Markdown or with a component; styles belong to src/styles/.';

const TANGLES: Readonly<Record<Tangle['code'], readonly [message: string, hint: string]>> = {
  'article/too-deep': [
    `Quotations, lists or emphasis stand more than ${DEEPEST} deep in one another here.`,
    'Take out the signs that are too many.',
  ],
  'article/tangled': [
    `More than ${MOST_SIGNS} brackets, stars and the like stand in one paragraph, up to this line.`,
    'Divide it by empty lines, or take out what is no text.',
  ],
};
