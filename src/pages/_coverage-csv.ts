import type { APIRoute } from 'astro';
import { coverageToCsv } from '../core/export/coverage.ts';
import { getArchive } from '../site/archive.ts';
import { allCoverage } from '../site/congress/coverage-facts.ts';
import { filePathsOf } from '../site/static-paths.ts';

export const getStaticPaths = () => filePathsOf('coverageCsv');

export const GET: APIRoute = () =>
  new Response(coverageToCsv(allCoverage(getArchive())), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
