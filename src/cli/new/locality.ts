import { COLLECTIONS } from '../../archive/collections.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection } from '../../archive/collection.ts';
import { LEVEL_LETTERS, LEVEL_WORDS } from '../../core/gazetteer/names.ts';
import { byTime, versionOn } from '../../core/gazetteer/versions.ts';
import { day } from '../../core/model/common.ts';
import type { Level, Locality } from '../../core/model/locality.ts';
import { composeLetters, foldSpaces, slugify } from '../../core/text/normalise.ts';
import type { DraftedFile, NewThing, Values } from './kind.ts';

const FOLDER = 'data/localities';
const PROVINCES = `${FOLDER}/provinces.json`;

/** A unit of administration with its first version. */
export const locality: NewThing = {
  says: 'a unit of administration',
  options: {
    level: { value: 'word', says: listLevels(), isNeeded: true },
    name: { value: '"…"', says: 'its bare name, without the word of its level', isNeeded: true },
    parent: { value: 'id', says: 'the unit above it at birth; none for provinces' },
    from: { value: 'day', says: 'its first day, where it is known: 2025-07-01' },
    'attested-from': { value: 'day', says: 'else the earliest day it is known to have stood' },
    to: { value: 'day', says: 'the first day on which it no longer stood; none while it stands' },
    gso: { value: 'code', says: 'its code of the statistics office' },
    confidence: { value: 'word', says: 'how sure this is: high, medium or low (else low)' },
  },
  draft: draftLocality,
};

function draftLocality(values: Values, root: string): DraftedFile | readonly string[] {
  const { parent } = values;
  const level = values['level'] ?? '';
  const name = foldSpaces(composeLetters(values['name'] ?? ''));
  const [letters, word] = isLevel(level) ? [LEVEL_LETTERS[level], LEVEL_WORDS[level]] : ['', ''];
  const places = COLLECTIONS.localities(root, []);
  const wrong = [
    ...(isLevel(level) ? wrongParent(letters, parent) : [`--level "${level}" is none. Write one of ${listLevels()}.`]),
    ...wrongName(name, word),
    ...['from', 'attested-from', 'to'].flatMap((option) => wrongDay(option, values[option])),
    ...wrongTime(values, places),
  ];
  if (wrong.length > 0) return wrong;

  const bare = [parent, [letters, slugify(name)].filter((part) => part !== '').join('-')].filter(Boolean).join('/');
  const year = values['from']?.slice(0, 4);
  const isTaken = places.entries.has(bare);
  const id = isTaken ? `${bare}-${year ?? ''}` : bare;
  if (isTaken && year === undefined) {
    return [
      `The id "${bare}" is taken. If this is another unit of that name, say since when it stands: --from 2025-07-01.`,
    ];
  }
  if (places.entries.has(id)) return [`The ids "${bare}" and "${id}" are taken. The unit is there already.`];
  const version = {
    level,
    name,
    full_name: `${word} ${name}`,
    parent,
    valid_from: values['from'],
    attested_from: values['attested-from'],
    valid_to: values['to'] ?? endOfUnit(places.entries.get(parent ?? '')?.value),
    gso_code: values['gso'],
  };
  return {
    file: fileFor(id, root, places),
    entry: { id, versions: [version], confidence: values['confidence'] ?? 'low' },
    what: `the locality ${id}`,
    next: 'Add its events, other names and centroid where you know them, and name it as a successor of units it took over; then npm run check.',
  };
}

function isLevel(word: string): word is Level {
  return Object.hasOwn(LEVEL_WORDS, word);
}

function listLevels(): string {
  return Object.keys(LEVEL_WORDS).join(', ');
}

function wrongParent(letters: string, parent: string | undefined): string[] {
  if (letters === '' && parent !== undefined)
    return ['--parent is not for provinces. Leave it out, or correct --level.'];
  if (letters !== '' && parent === undefined) return ['--parent is missing. Name the unit above it: lang-son.'];
  return [];
}

function wrongName(name: string, word: string): string[] {
  if (slugify(name) === '') return ['--name holds no letters. Write the bare name: "Chi Lăng".'];
  if (word === '' || !name.toLowerCase().startsWith(`${word} `)) return [];
  return [`--name "${name}" begins with its level. Write the bare name: "${name.slice(word.length + 1)}".`];
}

function wrongDay(option: string, value: string | undefined): string[] {
  if (value === undefined || day.safeParse(value).success) return [];
  return [`--${option} "${value}" is not a day on the calendar. Write it as 2025-07-01.`];
}

/** A unit does not outlive the one it lies in; where it went on below another, the editor adds a version. */
function endOfUnit(parent: Locality | undefined): string | undefined {
  return parent && byTime(parent).at(-1)?.valid_to;
}

/** The checker tells this too (`locality/parent-days`), but does not know the options. */
function wrongTime({ parent, from }: Values, places: Collection<Locality>): string[] {
  const above = places.entries.get(parent ?? '')?.value;
  if (above === undefined || from === undefined || !day.safeParse(from).success || versionOn(above, from) !== undefined)
    return [];
  return [`"${above.id}" did not stand on ${from}. Name the parent of that day, or correct --from.`];
}

/** The file of its province: where units of the province are already, else the one called after it. */
function fileFor(id: string, root: string, places: Collection<Locality>): string {
  const [province = ''] = id.split('/');
  if (province === id && existsSync(join(root, PROVINCES))) return PROVINCES;
  const neighbour = [...places.entries].find(([other]) => other.startsWith(`${province}/`));
  return neighbour?.[1].where.file ?? `${FOLDER}/${province}.json`;
}
