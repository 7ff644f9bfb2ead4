import type { Language } from '../../i18n/index.ts';
import { messagesIn } from '../../i18n/index.ts';
import { paths } from '../../core/address/paths.ts';
import type { Code, Example } from '../../problems/entry.ts';
import { FAMILIES, kindOfCode, PROBLEMS } from '../../problems/families.ts';

/** A code in a list. */
export interface ProblemLink {
  readonly code: Code;
  readonly kind: ReturnType<typeof kindOfCode>;
  readonly title: string;
  readonly href: string;
}

/** What the page of a code shows; words between backquotes are code. */
export interface ProblemView extends ProblemLink {
  readonly why: string;
  readonly mend: string;
  readonly file: string;
  /** Another file that the example needs, right or wrong. */
  readonly beside: { readonly file: string; readonly snippet: Snippet } | undefined;
  /** What stands in the file, or what happened to it. */
  readonly wrong: Snippet;
  readonly right: Snippet | undefined;
  /** What the checker prints for the wrong example. */
  readonly printed: string;
}

/** Text of a file, or a sentence about one. */
export interface Snippet {
  readonly text: string;
  readonly isCode: boolean;
}

/** Every code by family. */
export function groupProblems(language: Language): { id: string; name: string; problems: ProblemLink[] }[] {
  return Object.entries(FAMILIES).map(([id, { name, entries }]) => ({
    id,
    name: name[language],
    problems: (Object.keys(entries) as Code[]).map((code) => viewLink(code, language)),
  }));
}

/** What the page of a code shows. */
export function viewProblem(code: Code, language: Language): ProblemView {
  const {
    why,
    mend,
    cases: [example],
  } = PROBLEMS[code];
  const [beside] = example.beside ?? [];
  return {
    ...viewLink(code, language),
    why: why[language],
    mend: mend[language],
    file: example.file,
    beside: beside && { file: beside.file, snippet: { text: beside.text.trimEnd(), isCode: true } },
    ...viewExample(example, language),
    printed: example.prints,
  };
}

function viewLink(code: Code, language: Language): ProblemLink {
  return {
    code,
    kind: kindOfCode(code),
    title: PROBLEMS[code].title[language],
    href: paths.problem(code, language),
  };
}

function viewExample(example: Example, language: Language): Pick<ProblemView, 'wrong' | 'right'> {
  const { becameLink, deeds, emptyText, grew } = messagesIn(language).problems;
  const asCode = (text: string): Snippet =>
    text === '' ? { text: emptyText, isCode: false } : { text: alignLines(text), isCode: true };
  const asSentence = (text: string) => ({ wrong: { text, isCode: false }, right: undefined });
  if ('right' in example) return { wrong: asCode(example.wrong), right: asCode(example.right) };
  if ('movedTo' in example) return { wrong: asCode(example.movedTo), right: asCode(example.file) };
  if ('text' in example) {
    const { text, mended } = example;
    return { wrong: asCode(text.trimEnd()), right: mended === undefined ? undefined : asCode(mended.trimEnd()) };
  }
  if ('linkTo' in example) return asSentence(becameLink);
  if ('size' in example) return asSentence(grew(example.size / 1_000_000));
  return asSentence(deeds[example.deed]);
}

/** An example is cut out of a file where its first line begins; its other lines move to the left with it. */
function alignLines(text: string): string {
  const [first = '', ...others] = text.split('\n');
  const indents = others.filter((line) => line !== '').map((line) => line.length - line.trimStart().length);
  const indent = /[[{]$/u.test(first) ? 0 : Math.min(...indents, Infinity);
  return [first, ...others.map((line) => line.slice(indent === Infinity ? 0 : indent))].join('\n');
}
