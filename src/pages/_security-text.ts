import type { APIRoute } from 'astro';
import { toSecurityText } from '../core/export/security-text.ts';
import { fullAddress } from '../site/address.ts';
import { getArchive } from '../site/archive.ts';
import { paths } from '../core/address/paths.ts';
import { filePathsOf } from '../site/static-paths.ts';

export const getStaticPaths = () => filePathsOf('securityText');

export const GET: APIRoute = ({ site }) => {
  const { contact, edition, languages } = getArchive().site;
  const canonical = site && fullAddress(site)(paths.securityText());
  return new Response(toSecurityText({ email: contact.email, edition, languages, canonical }), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
