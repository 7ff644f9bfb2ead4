import type { SyntheticFile } from './synthetic-archive.ts';

/** What makes an archive hard to check, though no editor would write it; each changes files as they are written. */
export const HARD_CASES: Readonly<Record<string, (file: SyntheticFile) => SyntheticFile>> = {
  /** A letter too many in a figure link of every other article. */
  'unknown-ids': ([path, text]) => [
    path,
    /^content\/articles\/.*[02468]\.md$/u.test(path) ? text.replace(/\(obs:(.{6})/u, '(obs:$1x') : text,
  ],
  /** Nothing like any id of the archive in a figure link of every other article. */
  'strange-ids': ([path, text]) => [
    path,
    /^content\/articles\/.*[02468]\.md$/u.test(path)
      ? text.replace(
          /\(obs:([^)]*)/u,
          (_, id: string) =>
            `(obs:${[...id]
              .reverse()
              .join('')
              .replace(/^[.-]+/u, '')}`,
        )
      : text,
  ],
  /** A paragraph of five million letters, all on one line. */
  'long-line': intoFirstArticle(() => 'Bà con các dân tộc đoàn kết, giúp nhau làm ăn. '.repeat(106_000)),
  /** The same without a space. */
  'long-word': intoFirstArticle(() => 'đ'.repeat(5_000_000)),
  /** One paragraph of numbers that nothing accounts for. */
  'many-numerals': intoFirstArticle(() => '12.345 hộ, '.repeat(20_000)),
  /** One paragraph of numerals that rules know. */
  'many-dates': intoFirstArticle(() => 'năm 2024, '.repeat(20_000)),
  /** One paragraph that links to one figure over and over. */
  'many-links': intoFirstArticle((text) => `${/\[[^\]]*\]\(obs:[^)]*\)/u.exec(text)?.[0] ?? ''}, `.repeat(20_000)),
};

function intoFirstArticle(makeParagraph: (article: string) => string): (file: SyntheticFile) => SyntheticFile {
  return ([path, text]) => [path, path.endsWith('/bai-1.md') ? `${text}\n${makeParagraph(text)}\n` : text];
}
