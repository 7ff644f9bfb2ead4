import type { Figure } from '../../archive/archive.ts';
import { splitAtNumber } from '../../core/figure/check-quote.ts';
import { readValueText } from '../../core/figure/value-text.ts';
import { passageAddress } from '../../core/address/passage.ts';
import { langOfVietnamese, sayPrinted, type Said } from '../../core/text/foreign.ts';
import type { Context } from '../context.ts';

/** The words of a source, with the number in the middle. */
export interface QuoteView {
  readonly before: string;
  readonly number: string;
  readonly after: string;
  readonly lang: Said['lang'];
  /** The whole quote, by which a list of sources knows it. */
  readonly text: string;
  /** "Nguyên văn, đoạn 3 của bài gốc". */
  readonly from: string;
  /** The figure in our article. */
  readonly passageHref: string | undefined;
}

/** The first quote of a figure. */
export function viewQuote(context: Context, { observation }: Figure): QuoteView | undefined {
  const { language, words } = context;
  const source = observation.sources.find(({ quote }) => quote !== undefined);
  if (source?.quote === undefined) return undefined;
  const core = readValueText(observation.value_text)?.core ?? observation.value_text;
  const [before, number, after] = splitAtNumber(source.quote, core) ?? [source.quote, '', ''];
  const { paragraph, article } = source;
  return {
    ...{ before, number, after, text: source.quote },
    lang: langOfVietnamese(language),
    from: words.figure.verbatim(paragraph === undefined ? undefined : words.figure.paragraph(paragraph)),
    passageHref: article === undefined ? undefined : passageIn(context, article, observation.obs_id),
  };
}

/** Our article that shows a figure. */
export function findPassage(
  context: Context,
  { observation }: Figure,
): { readonly title: Said; readonly href: string } | undefined {
  const { archive, language } = context;
  for (const { article: id } of observation.sources) {
    const href = id === undefined ? undefined : passageIn(context, id, observation.obs_id);
    const article = id === undefined ? undefined : archive.articles.get(id);
    if (href !== undefined && article !== undefined) return { title: sayPrinted(article.title, language), href };
  }
  return undefined;
}

/** The address of a figure in the text of our article; undefined where the text does not show it. */
export function passageIn(
  { archive, language }: Context,
  article: string,
  figure: string | undefined,
): string | undefined {
  const isShown = archive.articles.get(article)?.figureLinks.some(({ obs_id }) => obs_id === figure);
  return isShown === true && figure !== undefined ? passageAddress(article, figure, language) : undefined;
}
