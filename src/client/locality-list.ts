import { needed } from './needed.ts';
import { findPlaces } from '../core/gazetteer/find-places.ts';
import type { LookupFile } from '../core/gazetteer/lookup-file.ts';
import { readPlaces } from '../core/gazetteer/place-names.ts';
import { countUnits, unitsOn, type StandingUnit } from '../core/gazetteer/units-on-day.ts';
import { compareVietnamese } from '../core/text/collate.ts';
import { typeDay } from '../core/text/typed-day.ts';
import type { LocalityWords } from '../i18n/script-words.ts';
import { makeItems, type Item } from './locality-item.ts';

/** So many that a name may mean are drawn at once; a button draws the rest. */
const MANY = 30;

/** The list that takes the place of the page's own while the reader looks for a name or a day. */
export interface LocalityList {
  /** Shows the units that a name may mean as of a day, or with no name all that stood on it. */
  readonly show: (name: string, day: string) => void;
}

/** Loads names and days and makes the list ready within its element. */
export async function openList(page: HTMLElement, words: LocalityWords): Promise<LocalityList> {
  const source = new URL(page.dataset['src'] ?? '', document.baseURI);
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source.href}: ${response.status}`);
  const file = (await response.json()) as LookupFile;
  const { units } = file.places;
  const places = readPlaces(file.places);
  const numbers = new Map(units.map(([id], number) => [id, number]));
  const items = makeItems(file, words, new URL('..', source));
  const parts = findListParts(page);

  const draw = (all: readonly Item[], most: number) => {
    parts.list.replaceChildren(...all.slice(0, most).map(items.draw));
    parts.more.hidden = all.length <= most;
    parts.more.textContent = words.more.replace('{n}', String(all.length - most));
    parts.more.onclick = () => {
      const rest = all.slice(most).map(items.draw);
      parts.list.append(...rest);
      parts.more.hidden = true;
      rest[0]?.querySelector('a')?.focus();
    };
  };

  const showName = (name: string, day: string) => {
    const matches = findPlaces(places, name, day);
    const found = matches.map(({ id, from }) => {
      const unit = numbers.get(id) ?? 0;
      return { unit, version: units[unit]?.[1].find((one) => one[2] === from), day, parts: [], isFound: true };
    });
    const [only] = found.length === 1 ? found : [];
    const end = only?.version?.[3] ?? '';
    // Who looks for one place that is gone wants to know what it is today.
    const isAnswered = matches[0]?.isPresent === false && end !== '' && end <= day;
    if (only?.version !== undefined && isAnswered)
      parts.count.replaceChildren(...items.answer(only.unit, only.version));
    else parts.count.textContent = sayCount(found.length, matches.filter(({ isPresent }) => isPresent).length, day);
    draw(
      found.map((item) => ({ ...item, isAnswered })),
      MANY,
    );
  };

  const sayCount = (found: number, standing: number, day: string) => {
    const said = (found === 1 ? words.one : words.many).replace('{n}', String(found));
    const pattern =
      found === 0
        ? words.none
        : standing === found
          ? words.allStand
          : standing > 0
            ? words.someStand
            : found === 1
              ? words.notYet
              : words.noneStand;
    return pattern.replace('{x}', said).replace('{n}', String(standing)).replace('{d}', typeDay(day));
  };

  const showDay = (day: string) => {
    const tops = unitsOn(file.places, day);
    const counts = countUnits(tops)
      .map((count, rank) => [count, words.ranks[rank]?.[count === 1 ? 0 : 1] ?? ''] as const)
      .filter(([count]) => count > 0);
    const said = counts.map(([count, noun]) => `${count} ${noun}`).join(', ');
    const text = said === '' ? words.noUnits : words.units.replace('{n}', said);
    parts.count.textContent = text.replace('{d}', typeDay(day));
    draw(
      sortStanding(tops).map((unit) => toItem(unit, day)),
      tops.length,
    );
  };

  listenToKeys(page);
  return {
    show: (name, day) => {
      const since = page.dataset['since'] ?? '';
      parts.early.hidden = day >= since;
      if (name === '') showDay(day);
      else showName(name, day);
    },
  };
}

function toItem({ number, version, parts }: StandingUnit, day: string): Item {
  return { unit: number, version, day, parts: sortStanding(parts).map((part) => toItem(part, day)), isFound: false };
}

function sortStanding(units: readonly StandingUnit[]): StandingUnit[] {
  return units.toSorted((a, b) => compareVietnamese(a.version[1], b.version[1]));
}

/** Arrow keys lead from the field through the list and back; Escape leads back at once. */
function listenToKeys(page: HTMLElement): void {
  page.addEventListener('keydown', (event) => {
    const field = page.querySelector<HTMLInputElement>('input[name=q]');
    const links = [...page.querySelectorAll<HTMLAnchorElement>('[data-part=list] > li > a')];
    const place = links.findIndex((link) => link === document.activeElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const isHere = place >= 0 || document.activeElement === field;
    if (!isHere || (step === 0 && !(event.key === 'Escape' && place >= 0))) return;
    const next = step === 0 || place + step < 0 ? field : links[place + step];
    if (next === undefined || next === document.activeElement) return;
    event.preventDefault();
    next?.focus();
  });
}

function findListParts(page: HTMLElement) {
  const part = (name: string) => needed(page.querySelector<HTMLElement>(`[data-part=${name}]`), name);
  return { count: part('count'), early: part('early'), list: part('list'), more: part('more') };
}
