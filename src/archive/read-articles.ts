import { posix } from 'node:path';
import { faultOfName } from '../core/address/portable-name.ts';
import { articleFrontMatterSchema } from '../core/model/article.ts';
import { articleId } from '../core/model/common.ts';
import { articleYear } from '../core/article-day.ts';
import { parse, problemAt, type Where } from '../core/parse.ts';
import type { Problem, ProblemCode } from '../core/problem.ts';
import type { Article } from './archive.ts';
import { listFiles, TEXT_FILE } from './list-files.ts';
import { pictureChecker, type CheckPictures } from './check-pictures.ts';
import { mapAndCount, type CountProgress } from './progress.ts';
import { collect } from './read-collections.ts';
import { readBody, refuseLength } from './read-body.ts';
import { readFrontMatter } from './read-front-matter.ts';

import { readText } from './read-text.ts';
import type { Collection, PlacedValue } from './collection.ts';

const FOLDER = 'content/articles';
/** Reads every content/articles/<yyyy>/<slug>.md. */
export function readArticles(
  root: string,
  problems: Problem[],
  count: CountProgress = () => undefined,
  checkPictures: CheckPictures = pictureChecker(root),
): Collection<Article> {
  // Other endings are read to be refused: an article must not stay out of the archive unnoticed.
  const files = listFiles(root, FOLDER, TEXT_FILE);
  const placed = mapAndCount(files, count, (file) => readArticle(root, file, checkPictures, problems));
  return { ...collect(placed, ({ id }) => id, problems), files };
}

function readArticle(
  root: string,
  file: string,
  checkPictures: CheckPictures,
  problems: Problem[],
): PlacedValue<Article> | undefined {
  const text = readText(root, file);
  if (!text.ok) return void problems.push(...text.problems);
  const tooLong = refuseLength(file, text.value);
  if (tooLong !== undefined) return void problems.push(tooLong);
  const parts = readFrontMatter(file, text.value);
  if (!parts.ok) return void problems.push(...parts.problems);
  const { body } = parts.value;
  const where: Where = parts.value;
  const { figureLinks, chartLinks, blocks, rawHtml, notShown, tangle } = readBody(
    parts.value,
    'md',
    checkPictures,
    problems,
  );

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
  // Left out: what it shows is not known.
  if (tangle !== undefined) return undefined;

  const id = file.slice(FOLDER.length + 1).replace(/\.md$/u, '');
  const misplaced = checkPath(id, articleYear(parsed.value), where);
  // Left out: other files know it by the path it should have.
  if (misplaced !== undefined) return void problems.push(...misplaced);
  return { value: { ...parsed.value, id, body, figureLinks, chartLinks, blocks }, where };
}

/** What is wrong with the path, once it is told; undefined for a good one. */
function checkPath(id: string, year: string, where: Where): Problem[] | undefined {
  const tell = (code: ProblemCode, message: string, hint: string) => [problemAt(where, [], code, message, hint)];
  if (!articleId.safeParse(id).success) {
    // Names that cannot stand on every system are told of files of all kinds.
    if (faultOfName(posix.basename(where.file)) !== undefined) return [];
    return tell(
      'article/path',
      'The path of the article cannot be its address.',
      `Name it ${FOLDER}/${year}/lower-case-words.md, without accents.`,
    );
  }
  if (id.startsWith(`${year}/`)) return undefined;
  return tell(
    'article/year',
    `The article belongs to ${year}, but lies in the folder ${id.slice(0, 4)}.`,
    `Move it to ${FOLDER}/${year}/, or correct event, published or dated.`,
  );
}
