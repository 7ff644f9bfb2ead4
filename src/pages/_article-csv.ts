import type { APIRoute } from 'astro';
import { figuresOfArticle } from '../site/article/figures-of-article.ts';
import { figuresToCsv } from '../core/export/text.ts';
import { getArchive } from '../site/archive.ts';
import { filePathsOf, type FileProps } from '../site/static-paths.ts';

export const getStaticPaths = () => filePathsOf('articleCsv');

export const GET: APIRoute<FileProps<'articleCsv'>> = ({ props }) => {
  const archive = getArchive();
  return new Response(figuresToCsv(figuresOfArticle(archive, props.thing), archive.references), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
