import { paths } from '../core/address/paths.ts';
import type { LookupFile } from '../core/gazetteer/lookup-file.ts';
import type { IndexedVersion } from '../core/gazetteer/place-index.ts';
import { fullNameOf, levelOf, standsOn, versionNear } from '../core/gazetteer/units-on-day.ts';
import { dayBefore } from '../core/text/date.ts';
import { typeDay } from '../core/text/typed-day.ts';
import type { LocalityWords } from '../i18n/script-words.ts';

/** A unit of the list. */
export interface Item {
  readonly unit: number;
  /** The version that is shown; without one, that of the day. */
  readonly version: IndexedVersion | undefined;
  readonly day: string;
  /** The units below it, when they are shown with it. */
  readonly parts: readonly Item[];
  /** Whether it was found by its name, so that units above it and its days tell it from others of that name. */
  readonly isFound: boolean;
}

/** Draws items of the list. `root` is the address of the root of the site. */
export function makeItems({ places, held, now, inside }: LookupFile, words: LocalityWords, root: URL) {
  const isVietnamese = document.documentElement.lang === 'vi';
  const language = isVietnamese ? 'vi' : 'en';
  const holdings = new Map(held.map(([unit, articles, figures]) => [unit, [articles, figures]]));
  const holders = new Map(now.map(([unit, ...units]) => [unit, units]));
  const provinces = new Map(inside);

  const nameOf = (version: IndexedVersion) =>
    isVietnamese
      ? fullNameOf(places, version)
      : (words.names[levelOf(places, version)] ?? '{x}').replace('{x}', version[1]);

  const link = (unit: number, version: IndexedVersion) => {
    const element = document.createElement('a');
    const [id = ''] = places.units[unit] ?? [];
    element.href = new URL(paths.locality(id, language).slice(1), root).href;
    element.textContent = nameOf(version);
    return element;
  };

  const within = (version: IndexedVersion, day: string) => {
    const names: string[] = [];
    const seen = new Set<number>();
    for (let unit = version[4]; unit >= 0 && !seen.has(unit);) {
      seen.add(unit);
      const above = versionNear(places, unit, day);
      names.push(nameOf(above));
      unit = above[4];
    }
    return names.join(', ');
  };

  const sayHeld = (unit: number) => {
    const [articles = 0, figures = 0] = holdings.get(unit) ?? [];
    return [
      articles > 0 ? countWord(words.articles, articles) : '',
      figures > 0 ? countWord(words.figures, figures) : '',
    ]
      .filter((text) => text !== '')
      .join(', ');
  };

  /** "nay thuộc phường Bắc Kạn", with links to the units of today, or to the province where nobody knows them. */
  const tellNow = (unit: number, today: string) => {
    const province = provinces.get(unit);
    const units = holders.get(unit) ?? (province === undefined ? [] : [province]);
    if (units.length === 0) return undefined;
    const lead = province !== undefined ? words.unknownIn : units.length === 1 ? words.nowIn : words.nowPartlyIn;
    const element = itemPart('p', 'now', `${lead} `);
    for (const [place, holder] of units.entries()) {
      const separator = place === 0 ? '' : place === units.length - 1 ? ` ${words.and} ` : ', ';
      element.append(separator, link(holder, versionNear(places, holder, today)));
    }
    return element;
  };

  const draw = ({ unit, version, day, parts, isFound }: Item): HTMLLIElement => {
    const item = document.createElement('li');
    const shown = version ?? versionNear(places, unit, day);
    item.append(link(unit, shown));
    const has = sayHeld(unit);
    if (isFound) {
      const [, , from, to] = shown;
      const stands = standsOn(shown, day);
      const when = stands
        ? ''
        : from > day
          ? fillPattern(words.begun, typeDay(from))
          : fillPattern(words.ended, typeDay(dayBefore(to)));
      if (when !== '') item.append(' ', itemPart('span', 'when', when));
      if (has !== '') item.append(' ', itemPart('span', 'held', has));
      const above = within(shown, stands ? day : to === '' ? from : dayBefore(to));
      if (above !== '') item.append(itemPart('p', 'within', above));
    }
    if (has !== '' && !isFound) item.append(' ', itemPart('span', 'held', has));
    item.append((isFound && tellNow(unit, '9999-12-31')) || '');
    if (parts.length > 0) item.append(fold(parts));
    return item;
  };

  const fold = (parts: readonly Item[]) => {
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    summary.textContent = words.parts.replace('{n}', String(parts.length));
    details.append(summary);
    // Drawn when it is opened: a day has some hundred units.
    details.addEventListener(
      'toggle',
      () => {
        const list = document.createElement('ul');
        list.className = 'units';
        list.append(...parts.map(draw));
        details.append(list);
      },
      { once: true },
    );
    return details;
  };

  return { draw };
}

function countWord([one, many]: readonly [string, string], number: number): string {
  return (number === 1 ? one : many).replace('{n}', String(number));
}

function fillPattern(pattern: string, text: string): string {
  return pattern.replace('{x}', text);
}

function itemPart(tag: 'p' | 'span', name: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}
