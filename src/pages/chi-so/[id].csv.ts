import type { APIRoute } from 'astro';
import { FILES } from '../../archive/kinds-of-pages.ts';
import { toCsv } from '../../core/export/text.ts';
import { getArchive } from '../../site/archive.ts';
import { indicatorPaths, type IndicatorProps } from '../../site/static-paths.ts';

export const getStaticPaths = () => indicatorPaths(FILES.indicatorCsv);

export const GET: APIRoute<IndicatorProps> = ({ props }) =>
  new Response(toCsv(props.indicator, getArchive().references), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
