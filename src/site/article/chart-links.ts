import type { Article } from '../../archive/archive.ts';
import { CHART_SCHEME } from '../../core/address/chart-link.ts';

const PARAGRAPH = new RegExp(`<p><a href="(${CHART_SCHEME}:[^"]+)"[^>]*>.*?</a></p>`, 'gsu');

/**
 * Parts rendered Markdown where it asks for pictures: the first piece, a picture, the second piece … As with figures, what
 * the checker has not seen stops the build.
 */
export function splitAtCharts(html: string, { id, chartLinks }: Pick<Article, 'id' | 'chartLinks'>): readonly string[] {
  const rendered = [...html.matchAll(PARAGRAPH)].map(([, address = '']) => address);
  const checked = chartLinks.map(({ address }) => address);
  if (rendered.join(' ') !== checked.join(' ')) {
    throw new Error(`${id}: the page asks for ${rendered.join(', ')}, but checked were ${checked.join(', ')}`);
  }
  // The address is caught, and stands between the pieces.
  return html.split(PARAGRAPH).filter((_, index) => index % 2 === 0);
}
