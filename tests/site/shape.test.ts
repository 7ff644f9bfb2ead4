import { readFileSync } from 'node:fs';
import { HTMLElement, NodeType } from 'node-html-parser';
import { expect, test } from 'vitest';
import { readDist, textOf, type BuiltPage } from '../kit/dist.ts';

const pages = [...readDist().pages.values()];

/** Addresses of the pages of which something can be said. */
function where(isOffence: (page: BuiltPage) => boolean): string[] {
  return pages.filter(isOffence).map(({ path }) => path);
}

const isEnglish = ({ path }: BuiltPage) => path.startsWith('/en/');

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(5);
});

test('every page names its language', () => {
  const languageOf = ({ document }: BuiltPage) => document.querySelector('html')?.getAttribute('lang');
  expect(where((page) => languageOf(page) !== (isEnglish(page) ? 'en' : 'vi'))).toEqual([]);
});

test('every page has a title of its own', () => {
  const titleOf = ({ document }: BuiltPage) => textOf(document.querySelector('head > title') ?? document).trim();
  expect(where((page) => titleOf(page) === '' || page.document.querySelector('head > title') === null)).toEqual([]);
  const byTitle = Map.groupBy(pages, (page) => `${isEnglish(page) ? 'en' : 'vi'} ${titleOf(page)}`);
  expect(
    [...byTitle]
      .filter(([, group]) => group.length > 1)
      .map(([title, group]) => [title, group.map(({ path }) => path)]),
  ).toEqual([]);
});

test('titles of documents, descriptions and data keep plain spaces, whatever headings are held together by', () => {
  const isKept = (text: string) => /\u00A0|&nbsp;/u.test(text);
  const head = ({ document }: BuiltPage) => document.querySelector('head')?.toString() ?? '';
  const data = ({ document }: BuiltPage) =>
    document.querySelectorAll('script[type="application/ld+json"]').map((script) => script.textContent);
  expect(where((page) => [head(page), ...data(page)].some(isKept))).toEqual([]);
  const { files, read } = readDist();
  const texts = [...files].filter((path) => /\.(?:json|csv|xml|txt|bib|ris)$/u.test(path));
  expect(texts).not.toEqual([]);
  expect(texts.filter((path) => isKept(read(path)))).toEqual([]);
});

test('the character set comes first, since servers may not name it', () => {
  const first = ({ document }: BuiltPage) => document.querySelector('head')?.firstElementChild?.getAttribute('charset');
  expect(where((page) => first(page)?.toLowerCase() !== 'utf-8')).toEqual([]);
});

test('every page has one h1, and headings go down one step at a time', () => {
  const levels = ({ document }: BuiltPage) =>
    document.querySelectorAll('h1, h2, h3, h4, h5, h6').map(({ rawTagName }) => Number(rawTagName.slice(1)));
  const isJump = (level: number, index: number, all: number[]) => level > (all[index - 1] ?? 0) + 1;
  expect(where((page) => levels(page).filter((level) => level === 1).length !== 1)).toEqual([]);
  expect(where((page) => levels(page).some(isJump))).toEqual([]);
});

test('the first thing to reach by keyboard is a link to the main part', () => {
  const isFirst = ({ document }: BuiltPage) =>
    document.querySelector('body a, body button, body input, body summary')?.getAttribute('href') === '#noi-dung';
  expect(where((page) => !isFirst(page))).toEqual([]);
  expect(where(({ document }) => document.querySelectorAll('main#noi-dung').length !== 1)).toEqual([]);
});

test('no script stands in a page', () => {
  const isInline = ({ document }: BuiltPage) =>
    document.querySelectorAll('script:not([src])').some((script) => !isData(script.getAttribute('type')));
  const isData = (type: string | undefined) => type === 'application/ld+json' || type === 'application/json';
  expect(where(isInline)).toEqual([]);
});

/** A letter that Vietnamese has and English has not. */
const VIETNAMESE_LETTER = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;
/** Fewer words are a name, and names belong to no language: "thành phố Bắc Kạn" is one. */
const WORDS_OF_A_NAME = 5;

/**
 * Words of English texts that hold Vietnamese names or quote a title: such a text, a citation to paste or a list of
 * communes, cannot be marked in part.
 */
const ENGLISH_WORD = /\b(?:the|of|until|as|and|from|with|Commune|Ward|Township)\b/u;

/** The longest first, for some begin like others. */
const PUBLISHERS = (JSON.parse(readFileSync('data/publishers.json', 'utf8')) as { name: string }[])
  .map(({ name }) => name)
  .sort((a, b) => b.length - a.length);

/** Texts that were judged before: most stand on many pages. */
const judged = new Map<string, boolean>();

/** Whether a text is Vietnamese, rather than English with names or a title in it. */
function isVietnamese(text: string): boolean {
  const known = judged.get(text) ?? judgeText(text);
  judged.set(text, known);
  return known;
}

function judgeText(text: string): boolean {
  if (ENGLISH_WORD.test(text)) return false;
  const words = PUBLISHERS.reduce((rest, name) => rest.replaceAll(name, ''), text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const vietnamese = words.filter((word) => VIETNAMESE_LETTER.test(word)).length;
  return vietnamese > WORDS_OF_A_NAME && vietnamese > words.length / 2;
}

/** The texts below an element that are not marked as of a language. */
function textsNotIn(language: string, { childNodes }: HTMLElement): string[] {
  return childNodes.flatMap((child) => {
    if (!(child instanceof HTMLElement)) return child.nodeType === NodeType.TEXT_NODE ? [child.text] : [];
    return child.rawAttrs.includes('lang') && child.getAttribute('lang') === language
      ? []
      : textsNotIn(language, child);
  });
}

test('Vietnamese on an English page is marked as such, for screen readers', () => {
  const faults = pages.filter(isEnglish).flatMap(({ path, document }) =>
    textsNotIn('vi', document.querySelector('body') ?? document)
      .filter(isVietnamese)
      .map((text) => `${path}: ${text.trim()}`),
  );
  expect(faults).toEqual([]);
});

test('an article in the English frame shows the same Vietnamese text, and engines are to know the Vietnamese page', () => {
  const articles = pages.filter(({ path }) => /^\/en\/tin\/\d/u.test(path));
  expect(articles.length).toBeGreaterThan(0);
  for (const { path, document } of articles) {
    const own = pages.find((page) => page.path === path.slice('/en'.length));
    // Charts between its paragraphs speak the language of the page.
    const textIn = (page: HTMLElement | undefined) => {
      const prose = page?.querySelector('.prose')?.clone() as HTMLElement | undefined;
      for (const chart of prose?.querySelectorAll('.chart') ?? []) chart.remove();
      return prose?.textContent;
    };
    expect(textIn(document), path).toBe(textIn(own?.document));
    for (const part of ['head > title', 'h1', '.prose'])
      expect(document.querySelector(part)?.getAttribute('lang'), `${path} ${part}`).toBe('vi');
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
    const isHidden = document.querySelector('meta[name=robots]')?.getAttribute('content') === 'noindex';
    expect(isHidden || canonical?.endsWith(own?.path ?? '?'), path).toBe(true);
    expect(document.querySelectorAll('link[hreflang]'), path).toEqual([]);
  }
});

test('a page that exists in both languages links to the other, marked with its language', () => {
  const paths = new Set(pages.map(({ path }) => path));
  const otherOf = (page: BuiltPage) => (isEnglish(page) ? page.path.slice('/en'.length) : `/en${page.path}`);
  const isLinked = (page: BuiltPage) => {
    const language = isEnglish(page) ? 'vi' : 'en';
    const link = page.document.querySelector(`a[href="${otherOf(page)}"][lang=${language}][hreflang=${language}]`);
    return link !== null;
  };
  expect(where((page) => paths.has(otherOf(page)) && !isLinked(page))).toEqual([]);
});

test('every style sheet begins with the order of the layers, for of several on a page the first decides', () => {
  const { files, read } = readDist();
  const sheets = [...files].filter((path) => path.startsWith('/assets/') && path.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(1);
  expect(sheets.filter((path) => !read(path).startsWith('@layer tokens,reset,base,prose,components,'))).toEqual([]);
});
