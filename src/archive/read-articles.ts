import { articleFrontMatterSchema } from '../core/model/article.ts';
import { articleId } from '../core/model/common.ts';
import { articleYear } from '../core/article-day.ts';
import { parse, problemAt, type Where } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import type { Article } from './archive.ts';
import { mapAndCount, type CountProgress } from './progress.ts';
import { collect, listFiles } from './read-collections.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText, wholeFile } from './read-text.ts';
import type { Collection, Placed } from './reading.ts';

const FOLDER = 'content/articles';
/** Characters; a long report has 50.000. Some Markdown takes time that grows with the square of its length. */
const LONGEST = 200_000;

/** Reads every content/articles/<yyyy>/<slug>.md. */
export function readArticles(
  root: string,
  problems: Problem[],
  count: CountProgress = () => undefined,
): Collection<Article> {
  // Other endings are read to be refused: an article must not stay out of the archive unnoticed.
  const files = listFiles(root, FOLDER, '').filter((file) => /\.(?:mdx?|markdown)$/iu.test(file));
  const placed = mapAndCount(files, count, (file) => readArticle(root, file, problems));
  return { ...collect(placed, ({ id }) => id, problems), files };
}

function readArticle(root: string, file: string, problems: Problem[]): Placed<Article> | undefined {
  const text = readText(root, file);
  if (!text.ok) return void problems.push(...text.problems);
  if (text.value.length > LONGEST) {
    return void problems.push(
      problemAt(
        wholeFile(file),
        [],
        'article/too-long',
        `The article is ${text.value.length} characters long.`,
        `It may hold at most ${LONGEST}; divide it, or take out what is no text.`,
      ),
    );
  }
  const parts = readFrontMatter(file, text.value);
  if (!parts.ok) return void problems.push(...parts.problems);
  const { body, linesBefore } = parts.value;
  const where: Where = parts.value;
  const { figureLinks, blocks, rawHtml, unsafeLinks, notShown } = readMarkdown(body, linesBefore);

  problems.push(
    ...rawHtml.map((position) => ({
      ...problemAt(
        where,
        [],
        'article/raw-html',
        'Raw HTML is not allowed in an article.',
        'Say it in Markdown, or write &lt; for a literal <.',
      ),
      position,
    })),
    ...unsafeLinks.map(({ scheme, position }) => ({
      ...problemAt(
        where,
        [],
        'article/unsafe-link',
        `A link or an image must not have the scheme "${scheme}".`,
        'Use https, http, mailto or obs, or an address of this site such as /gioi-thieu/.',
      ),
      position,
    })),
  );
  problems.push(
    ...notShown.map(({ message, hint, position }) => ({
      ...problemAt(where, [], 'article/not-shown', message, hint),
      position,
    })),
  );
  if (body.trim() === '') {
    problems.push(
      problemAt(
        where,
        [],
        'article/empty',
        'The article has no text.',
        'Write the article below the second line of ---.',
      ),
    );
  }
  const parsed = parse(articleFrontMatterSchema, parts.value.value, where);
  if (!parsed.ok) return void problems.push(...parsed.problems);

  const id = file.slice(FOLDER.length + 1).replace(/\.md$/u, '');
  const misplaced = checkPath(id, articleYear(parsed.value), where);
  // Left out: other files know it by the path it should have.
  if (misplaced !== undefined) return void problems.push(misplaced);
  return { value: { ...parsed.value, id, body, figureLinks, blocks }, where };
}

function checkPath(id: string, year: string, where: Where): Problem | undefined {
  if (!articleId.safeParse(id).success) {
    return problemAt(
      where,
      [],
      'article/path',
      'The path of the article cannot be its address.',
      `Name it ${FOLDER}/${year}/lower-case-words.md, without accents.`,
    );
  }
  if (id.startsWith(`${year}/`)) return undefined;
  return problemAt(
    where,
    [],
    'article/year',
    `The article belongs to ${year}, but lies in the folder ${id.slice(0, 4)}.`,
    `Move it to ${FOLDER}/${year}/, or correct event, published or dated.`,
  );
}
