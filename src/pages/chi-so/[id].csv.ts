import type { APIRoute } from 'astro';
import { toCsv } from '../../core/export/text.ts';
import { indicatorPaths, type IndicatorProps } from '../../site/static-paths.ts';

export const getStaticPaths = indicatorPaths;

export const GET: APIRoute<IndicatorProps> = ({ props }) =>
  new Response(toCsv(props.indicator), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
