import { citePlain } from '../../core/cite/plain.ts';
import type { Context } from '../context.ts';
import type { ActionsView } from './actions-view.ts';

/** How a page of this archive is cited as such: by its title, for it gathers what many have printed. */
export function citePage(
  { archive, language, words }: Context,
  title: string,
  url: string,
): ActionsView['citations'][number] {
  const { publisher } = archive.site;
  return {
    label: words.article.cite,
    text: citePlain({ authors: [], title, publisher, published: undefined, url }, language),
  };
}
