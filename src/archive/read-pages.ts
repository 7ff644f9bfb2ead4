import { isTaken } from '../core/address/kinds-of-pages.ts';
import { paths } from '../core/address/paths.ts';
import { slugOf } from '../core/address/text-page.ts';
import { pageSchema } from '../core/model/page.ts';
import { parse } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import type { CheckPictures } from './check-pictures.ts';
import { listFiles, TEXT_FILE } from './list-files.ts';
import { readBody, refuseLength } from './read-body.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readText } from './read-text.ts';

const FOLDER = 'content/pages';

/**
 * Checks every content/pages/<slug>.<language>.mdx as far as that goes without running it: that it can be read, its
 * front matter, its links and its pictures. Its components and expressions are left to the build. Gives the files.
 */
export function checkPages(root: string, checkPictures: CheckPictures, problems: Problem[]): readonly string[] {
  const files = listFiles(root, FOLDER, TEXT_FILE);
  for (const file of files) {
    checkPage(root, file, checkPictures, problems);
    checkAddress(file, problems);
  }
  return files;
}

/** Of two pages at one address only one would be built, and nobody would be told which. */
function checkAddress(file: string, problems: Problem[]): void {
  const slug = slugOf(file.slice(FOLDER.length + 1, -'.mdx'.length));
  if (!isTaken(slug)) return;
  problems.push({
    code: 'id/address',
    file,
    path: '',
    message: `Another page or folder of the site stands at ${paths.text(slug, 'vi')}.`,
    hint: 'Rename the file: its name is the address of the page.',
  });
}

function checkPage(root: string, file: string, checkPictures: CheckPictures, problems: Problem[]): void {
  const text = readText(root, file);
  if (!text.ok) return void problems.push(...text.problems);
  const tooLong = refuseLength(file, text.value);
  if (tooLong !== undefined) return void problems.push(tooLong);
  const parts = readFrontMatter(file, text.value);
  if (!parts.ok) return void problems.push(...parts.problems);
  const parsed = parse(pageSchema, parts.value.value, parts.value);
  if (!parsed.ok) problems.push(...parsed.problems);
  readBody(parts.value, 'mdx', checkPictures, problems);
}
