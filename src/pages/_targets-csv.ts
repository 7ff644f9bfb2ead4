import type { APIRoute } from 'astro';
import { targetsToCsv } from '../core/export/targets.ts';
import { getArchive } from '../site/archive.ts';
import { answerTargets } from '../site/target/targets-view.ts';
import { filePathsOf } from '../site/static-paths.ts';

export const getStaticPaths = () => filePathsOf('targetsCsv');

export const GET: APIRoute = () => {
  const archive = getArchive();
  return new Response(targetsToCsv(answerTargets(archive), archive.site.edition), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
