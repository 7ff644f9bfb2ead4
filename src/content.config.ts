import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { readSharedArchive } from './archive/shared-archive.ts';
import { articleFrontMatterSchema } from './core/model/article.ts';
import { pageSchema } from './core/model/page.ts';

/** Hands the articles of the archive to Astro, which renders their Markdown and caches it by the article's digest. */
function archiveArticles(): Loader {
  return {
    name: 'archive-articles',
    async load({ store, parseData, renderMarkdown, generateDigest, watcher }) {
      const load = async () => {
        const archive = readSharedArchive(process.cwd());
        if (!archive.ok) throw new Error('The archive has problems: run "npm run check".');
        for (const id of store.keys()) if (!archive.value.articles.has(id)) store.delete(id);
        for (const {
          id,
          body,
          figureLinks: _,
          chartLinks: __,
          blocks: ___,
          ...frontMatter
        } of archive.value.articles.values()) {
          const digest = generateDigest({ body, frontMatter });
          if (store.get(id)?.digest === digest) continue;
          const data = await parseData({ id, data: frontMatter });
          const rendered = await renderMarkdown(body);
          // Addresses of pictures count from the place of the file, and Astro makes assets of those it is told.
          const pictures = { filePath: `content/articles/${id}.md`, assetImports: rendered.metadata?.imagePaths ?? [] };
          store.set({ id, data, digest, rendered, ...pictures });
        }
      };
      await load();
      // Articles that come and go, too.
      watcher?.on('all', (_, file) => {
        if (/[/\\]content[/\\]articles[/\\]/u.test(file)) void load();
      });
    },
  };
}

export const collections = {
  articles: defineCollection({ loader: archiveArticles(), schema: articleFrontMatterSchema }),
  pages: defineCollection({
    loader: glob({ base: 'content/pages', pattern: '*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/u, '') }),
    schema: pageSchema,
  }),
};
