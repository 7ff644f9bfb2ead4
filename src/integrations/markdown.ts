import { vi } from '../i18n/vi.ts';

/** What the renderer of Markdown adds to an article of its own, in the language of articles. */
export const MARKDOWN_FEATURES = {
  gfm: { footnotes: { label: vi.article.footnotes, backLabel: vi.article.footnoteBack } },
};
