import { defineMiddleware } from 'astro:middleware';
import { inVietnamese, isEnglish } from './core/address/thing.ts';
import { fullAddress } from './site/address.ts';
import { getArchive } from './site/archive.ts';
import { keepTitle } from './site/shell/keep-title.ts';
import { contextOf } from './site/context.ts';

/** Gives every page the context of its language, so that no component has to hand on language and words. */
export const onRequest = defineMiddleware(({ url, site, locals }, next) => {
  const context = contextOf(getArchive(), isEnglish(url.pathname) ? 'en' : 'vi');
  const { archive, language, words } = context;
  const path = inVietnamese(url.pathname);
  Object.assign(locals, {
    context,
    language,
    words,
    site: archive.site,
    path,
    addressOf: fullAddress(site),
    keepTitle: (title: string) => keepTitle(context, title),
  });
  return next();
});
