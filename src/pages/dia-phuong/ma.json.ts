import type { APIRoute } from 'astro';
import { toCodesJson } from '../../core/export/codes.ts';
import { getArchive } from '../../site/archive.ts';

export const GET: APIRoute = () =>
  new Response(toCodesJson(getArchive().localities), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
