import type { Archive, Article } from '../../archive/archive.ts';
import { FIGURE_SCHEME } from '../../core/address/figure-link.ts';
import { passageId } from '../../core/address/passage.ts';
import { paths } from '../../core/address/paths.ts';
import type { Language } from '../../core/text/language.ts';

const LINK = new RegExp(`<a href="${FIGURE_SCHEME}:([^"]+)"([^>]*)>`, 'gu');

/**
 * Turns the `obs:` links of rendered Markdown into links to figure pages, the first to a figure being the passage that its
 * page leads to. This happens when the page renders, never when Markdown does: rendered Markdown is cached by the digest of
 * the article alone and would keep stale figures.
 *
 * The checker and the renderer read Markdown by different programs. Should they ever find different figures in one
 * article, the build stops: what the checker has not seen is not published.
 */
export function resolveFigureLinks(
  html: string,
  article: Pick<Article, 'id' | 'figureLinks'>,
  archive: Pick<Archive, 'figures'>,
  language: Language,
): string {
  const rendered = [...html.matchAll(LINK)].map(([, id = '']) => id).sort();
  const checked = article.figureLinks.map(({ obs_id }) => obs_id).sort();
  if (rendered.join(' ') !== checked.join(' ')) {
    throw new Error(`${article.id}: the page links to ${rendered.join(', ')}, but checked were ${checked.join(', ')}`);
  }
  const told = new Set<string>();
  return html.replace(LINK, (_, id: string, rest: string) => {
    const type = archive.figures.get(id)?.observation.value_type;
    if (type === undefined) throw new Error(`the text links to ${id}, which is no observation`);
    const anchor = told.has(id) ? '' : ` id="${passageId(id)}"`;
    told.add(id);
    return `<a${anchor} class="figure-ref" data-type="${type}" href="${paths.figure(id, language)}"${rest}>`;
  });
}
