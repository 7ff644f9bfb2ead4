import { vi } from '../i18n/vi.ts';
import { headingIds } from './heading-ids.ts';

/** How articles and pages about the archive are rendered: what Markdown adds of its own is in the language of articles. */
export const MARKDOWN = {
  features: { gfm: { footnotes: { label: vi.article.footnotes, backLabel: vi.article.footnoteBack } } },
  hastPlugins: [headingIds],
};
