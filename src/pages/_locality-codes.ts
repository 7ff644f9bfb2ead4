import type { APIRoute } from 'astro';
import { toCodesJson } from '../core/export/codes.ts';
import { getArchive } from '../site/archive.ts';
import { filePathsOf } from '../site/static-paths.ts';

export const getStaticPaths = () => filePathsOf('localityCodes');

export const GET: APIRoute = () =>
  new Response(toCodesJson(getArchive().localities), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
