import { paths } from '../core/address/paths.ts';
import type { LookupFile } from '../core/gazetteer/lookup-file.ts';
import type { IndexedVersion } from '../core/gazetteer/place-index.ts';
import { joinPlaces } from '../core/gazetteer/join-places.ts';
import { chainIn } from '../core/gazetteer/place-lookup.ts';
import { placeToday } from '../core/gazetteer/place-today.ts';
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
  /** Whether what became of it is said above the list. */
  readonly isAnswered?: boolean;
}

/** All days that the archive knows are before it. */
const TODAY = '9999-12-31';

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

  const link = (unit: number, text: string) => {
    const element = document.createElement('a');
    const [id = ''] = places.units[unit] ?? [];
    element.href = new URL(paths.locality(id, language).slice(1), root).href;
    element.textContent = text;
    return element;
  };

  const chainOf = (unit: number, day: string) =>
    chainIn(places, unit, day).map(({ number, version }) => ({ number, version, name: nameOf(version) }));

  const within = (version: IndexedVersion, day: string) =>
    (version[4] < 0 ? [] : chainOf(version[4], day)).map(({ name }) => name).join(', ');

  const sayHeld = (unit: number) => {
    const [articles = 0, figures = 0] = holdings.get(unit) ?? [];
    return [
      articles > 0 ? countWord(words.articles, articles) : '',
      figures > 0 ? countWord(words.figures, figures) : '',
    ]
      .filter((text) => text !== '')
      .join(', ');
  };

  /** What a unit that is gone is today, with links; nothing where not even its province of today is known. */
  const presentOf = (unit: number, version: IndexedVersion) => {
    const province = provinces.get(unit);
    const {
      now,
      within: above,
      namesakes,
    } = placeToday(
      [
        { number: unit, version, name: nameOf(version) },
        ...(version[4] < 0 ? [] : chainOf(version[4], dayBefore(version[3]))),
      ],
      (holders.get(unit) ?? []).map((holder) => chainOf(holder, TODAY)),
      province === undefined ? undefined : chainOf(province, TODAY)[0],
      { idOf: (one) => one.number, nameOf: ({ name }) => name },
    );
    const linked = (units: typeof now) =>
      joinPlaces(
        units.map((one) => (namesakes.includes(one) ? fillPattern(words.anew, one.name) : one.name)),
        language,
        words.and,
      ).flatMap(({ before, text, index }) => [before, link(units[index]?.number ?? 0, text)]);
    const isBoth = now.length > 0 && above.length > 0;
    return { isKnown: now.length > 0, names: [...linked(now), isBoth ? ', ' : '', ...linked(above)] };
  };

  /** "Nay là các phường Đức Xuân và Bắc Kạn, tỉnh Thái Nguyên": the answer to who looks for a place that is gone. */
  const answer = (unit: number, version: IndexedVersion): (Node | string)[] => {
    const { isKnown, names } = presentOf(unit, version);
    const isPlaced = names.some((name) => typeof name !== 'string');
    const { known, unknownIn, unknown } = words.answers;
    return [`${isKnown ? known : isPlaced ? unknownIn : unknown} `, ...names];
  };

  const tellNow = (unit: number, version: IndexedVersion) => {
    const count = holders.get(unit)?.length ?? 0;
    if (count === 0 && !provinces.has(unit)) return undefined;
    const lead = count === 0 ? words.unknownIn : count === 1 ? words.nowIn : words.nowPartlyIn;
    const element = itemPart('p', 'now', `${lead} `);
    element.append(...presentOf(unit, version).names);
    return element;
  };

  const draw = ({ unit, version, day, parts, isFound, isAnswered }: Item): HTMLLIElement => {
    const item = document.createElement('li');
    const shown = version ?? versionNear(places, unit, day);
    item.append(link(unit, nameOf(shown)));
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
    if (isFound && isAnswered !== true) item.append(tellNow(unit, shown) ?? '');
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

  return { draw, answer };
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
