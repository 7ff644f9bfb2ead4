import type { APIRoute } from 'astro';
import { getArchive } from '../site/archive.ts';
import { makeLookup } from '../site/locality/lookup-view.ts';
import { filePathsOf } from '../site/static-paths.ts';

export const getStaticPaths = () => filePathsOf('localityLookup');

export const GET: APIRoute = () =>
  new Response(JSON.stringify(makeLookup(getArchive())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
