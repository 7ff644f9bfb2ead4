import type { APIRoute } from 'astro';
import { FILES } from '../archive/kinds-of-pages.ts';
import { coverageToCsv } from '../core/export/coverage.ts';
import { getArchive } from '../site/archive.ts';
import { allCoverage } from '../site/congress/coverage-facts.ts';

/** An archive without congresses has no such file, hence a route with a parameter. */
export const getStaticPaths = () =>
  FILES.coverage.things(getArchive()).map(() => ({ params: { coverage: 'pham-vi' } }));

export const GET: APIRoute = () =>
  new Response(coverageToCsv(allCoverage(getArchive())), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
