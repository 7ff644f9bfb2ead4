import { findMoved, type MovedPages } from '../core/address/permanence.ts';
import { problemAt } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import { listFiles, TEXT_FILE } from './list-files.ts';
import { positionsIn } from './read-json.ts';
import { readText } from './read-text.ts';
import { wholeFile } from './unreadable.ts';

/** The address of a link in Markdown or MDX that leads within the site, without query and fragment. */
const LINK = /(?<=\]\(|\shref=["'])\/[^\s)"'?#]*/gu;

/** Refuses links of articles and pages to addresses that moved or were withdrawn. */
export function checkLinks(root: string, moved: MovedPages): Problem[] {
  if (moved.size === 0) return [];
  return listFiles(root, 'content', TEXT_FILE).flatMap((file) => {
    const text = readText(root, file);
    return text.ok ? checkText(file, text.value, moved) : [];
  });
}

function checkText(file: string, text: string, moved: MovedPages): Problem[] {
  const pointAt = positionsIn(text);
  return [...text.matchAll(LINK)].flatMap(({ 0: address, index }) => {
    const entry = findMoved(address, moved);
    if (entry === undefined) return [];
    const [message, hint] =
      entry.kind === 'moved'
        ? [`"${address}" has moved to "${entry.to}".`, `Link to "${entry.to}".`]
        : [`"${address}" was withdrawn on ${entry.date}.`, 'Take the link out, or link to another page.'];
    return [{ ...problemAt(wholeFile(file), [], 'moved/link', message, hint), position: pointAt(index) }];
  });
}
