import type { APIRoute } from 'astro';
import { toJson } from '../core/export/text.ts';
import { getArchive } from '../site/archive.ts';
import { filePathsOf, type FileProps } from '../site/static-paths.ts';

export const getStaticPaths = () => filePathsOf('indicatorJson');

export const GET: APIRoute<FileProps<'indicatorJson'>> = ({ props }) =>
  new Response(toJson(props.thing, getArchive().references), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
