import type { Archive } from '../archive/archive.ts';
import { paths } from './paths.ts';

const LINK = /<a href="obs:([^"]+)"([^>]*)>/gu;

/**
 * Turns the `obs:` links of rendered Markdown into links to figure pages. This happens when the page renders, never
 * when Markdown does: rendered Markdown is cached by the digest of the article alone and would keep stale figures.
 */
export function resolveFigureLinks(html: string, archive: Archive): string {
  return html.replace(LINK, (_, id: string, rest: string) => {
    const type = archive.figures.get(id)?.observation.value_type;
    if (type === undefined) throw new Error(`the text links to ${id}, which is no observation`);
    return `<a class="figure-ref" data-type="${type}" href="${paths.figure(id, 'vi')}"${rest}>`;
  });
}
