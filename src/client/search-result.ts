import type { Language } from '../core/text/language.ts';
import { ENGLISH_LEVEL_WORDS, LEVEL_WORDS } from '../core/gazetteer/names.ts';
import { capitalise } from '../core/text/common-words.ts';
import { numberInEnglish } from '../core/search/english-value.ts';
import { formatPeriod } from '../core/text/date.ts';
import type { SearchWords } from '../i18n/script-words.ts';
import type { Hit } from './search-engine.ts';
import { holdsReading, markWords } from './search-marks.ts';

/** What a result is drawn with. */
export interface Drawing {
  readonly template: HTMLTemplateElement;
  readonly words: SearchWords;
  readonly language: Language;
  /** The address of the root of the site. */
  readonly root: URL;
  readonly readings: readonly string[];
  /** In English, values of figures that have words, by the address of the figure. */
  readonly values: Readonly<Record<string, string>>;
}

const LEVELS = Object.keys(LEVEL_WORDS) as (keyof typeof LEVEL_WORDS)[];

/** A result as an item of the list, after the template in the page. */
export function drawResult({ path, meta, excerpt }: Hit, drawing: Drawing): DocumentFragment {
  const { template, words, readings, language, values } = drawing;
  const nameIn = (units: string) => (language === 'vi' ? units : nameInEnglish(units));
  const item = template.content.cloneNode(true) as DocumentFragment;
  const english = language === 'vi' ? undefined : (values[path] ?? numberInEnglish(meta.value ?? ''));
  fill(item, 'value', english ?? meta.value);
  if (english !== undefined) item.querySelector('[data-part=value]')?.removeAttribute('lang');
  if (language !== 'vi') item.querySelector('[data-part=then]')?.removeAttribute('lang');
  fill(item, 'kind', words.kinds[meta.kind]);
  fill(item, 'period', sayPeriod(meta, drawing));
  fill(item, 'type', meta.type && words.types[meta.type]);
  item.querySelector('[data-part=type]')?.setAttribute('data-type', meta.type ?? '');
  fill(item, 'basis', meta.basis?.[language === 'vi' ? 0 : 1]);
  const link = item.querySelector('a');
  if (link !== null) fillLink(link, path, meta, drawing);

  const isRead = meta.kind !== 'figure' && meta.kind !== 'locality';
  fill(item, 'text', isRead ? markWords(quoteExcerpt(excerpt), readings) : undefined);
  // An article names its place in its text, unless it is here for what the place is called today.
  const hasPlace = !isRead || !holdsReading(`${meta.title} ${excerpt}`, readings);
  fill(item, 'then', hasPlace ? markWords(nameIn(meta.loc ?? ''), readings) : undefined);
  const isInside = meta.change === 'unknown' && meta.now !== undefined && meta.now !== '';
  const change = words.changes[isInside ? 'unknownIn' : (meta.change ?? '')];
  fill(item, 'now', hasPlace && change ? withLead(change, nameIn(meta.now ?? ''), readings) : undefined);
  const isNamed = holdsReading(`${meta.title} ${meta.loc ?? ''}`, readings);
  fill(item, 'was', meta.was && !isNamed ? withLead(words.madeOf, nameIn(meta.was), readings) : undefined);
  return item;
}

/** The page in the reader's language where there is one; titles of articles and names are Vietnamese in every language. */
function fillLink(link: HTMLAnchorElement, path: string, meta: Hit['meta'], drawing: Drawing): void {
  const { language, root, readings } = drawing;
  const title = language === 'vi' ? undefined : titleInEnglish(meta);
  // Only a page about the archive may be written in Vietnamese alone.
  const hasPage = language !== 'vi' && (meta.kind !== 'page' || title !== undefined);
  link.href = new URL((hasPage ? `/${language}${path}` : path).slice(1), root).href;
  link.replaceChildren(markWords(capitalise(title ?? meta.title), readings));
  if (language !== 'vi' && title === undefined) link.lang = 'vi';
}

/** Titles of figures end with their place, and those of places are names; articles have a Vietnamese one alone. */
function titleInEnglish({ kind, title, en, loc = '' }: Hit['meta']): string | undefined {
  if (kind === 'locality') return nameInEnglish(title);
  const [place = ''] = loc.split(', ');
  return kind === 'figure' && place !== '' && en?.endsWith(`, ${place}`) === true
    ? en.slice(0, -place.length) + nameInEnglish(place)
    : en;
}

/** "tỉnh Bắc Kạn" as pages in English have it, "Bắc Kạn Province"; of several units, each. */
function nameInEnglish(units: string): string {
  return units
    .split(', ')
    .map((unit) => {
      const level = LEVELS.find((one) => unit.startsWith(`${LEVEL_WORDS[one]} `));
      if (level === undefined) return unit;
      return `${unit.slice(LEVEL_WORDS[level].length + 1)} ${ENGLISH_LEVEL_WORDS[level]}`.trimEnd();
    })
    .join(', ');
}

/** Puts content into a part of the template; a part without content goes. */
function fill(item: DocumentFragment, part: string, content: string | Node | undefined): void {
  const element = item.querySelector(`[data-part=${part}]`);
  const text = typeof content === 'string' ? content : (content?.textContent ?? '');
  if (content === undefined || text === '') element?.remove();
  else element?.append(content);
}

/** A piece of a text, with dots where it was cut. */
function quoteExcerpt(excerpt: string): string {
  if (excerpt === '') return '';
  return `${/^\p{Lu}/u.test(excerpt) ? '' : '… '}${excerpt}${/[.!?”]$/u.test(excerpt) ? '' : ' …'}`;
}

function withLead(lead: string, places: string, readings: readonly string[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const names = document.createElement('span');
  names.append(markWords(places, readings));
  fragment.append(`${lead} `, names);
  return fragment;
}

function sayPeriod({ kind, period, figures, level }: Hit['meta'], { words, language }: Drawing): string | undefined {
  if (kind === 'indicator') {
    const [one, many] = words.figures;
    return figures === 1 ? one : many.replace('{n}', String(figures ?? 0));
  }
  if (kind === 'locality') {
    const name = words.levels[level ?? ''] ?? '';
    return period === undefined ? name : `${name} · ${words.until.replace('{x}', formatPeriod(period, language))}`;
  }
  return period === undefined ? undefined : formatPeriod(period, language);
}
