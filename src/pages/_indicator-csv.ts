import type { APIRoute } from 'astro';
import { toCsv } from '../core/export/text.ts';
import { getArchive } from '../site/archive.ts';
import { filePathsOf, type FileProps } from '../site/static-paths.ts';

export const getStaticPaths = () => filePathsOf('indicatorCsv');

export const GET: APIRoute<FileProps<'indicatorCsv'>> = ({ props }) =>
  new Response(toCsv(props.thing, getArchive().references), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
