import type { APIRoute } from 'astro';
import { FILES } from '../../archive/kinds-of-pages.ts';
import { toJson } from '../../core/export/text.ts';
import { getArchive } from '../../site/archive.ts';
import { indicatorPaths, type IndicatorProps } from '../../site/static-paths.ts';

export const getStaticPaths = () => indicatorPaths(FILES.indicatorJson);

export const GET: APIRoute<IndicatorProps> = ({ props }) =>
  new Response(toJson(props.indicator, getArchive().references), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
