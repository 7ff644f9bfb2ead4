import { changeAt, type CorruptibleFile, type Json, type Place } from './documents.ts';
import type { CorruptionKind, Expectation } from './kind.ts';
import type { Random } from './random.ts';

/** Fields that name a thing of the archive. */
const NAMES =
  /^(?:article|basis|congress|featured|figure|figures|from|localities|parent|part|parts|places|publisher|ref_area|share|to|topic|topics|total|unit_measure|base|whole|by)$/u;
const COMPARATORS = ['eq', 'gt', 'ge', 'lt', 'le', 'nearly', 'approx'];

/** Corruptions of a value of a field, in JSON and in front matter alike. */
export const VALUE_KINDS: readonly CorruptionKind[] = [
  field(
    'dropped key that the model requires',
    'told',
    ({ isRequired }) => isRequired,
    () => undefined,
  ),
  field('dropped key that is optional', 'either', isOptional, () => undefined),
  misspelt(),
  duplicateKey(),
  field('value of another type', 'told', isField, ({ value }, random) => random.pick(otherTypes(value)) ?? null),
  field('duplicated entry of a list', 'told', isFilledList, ({ value }, random) => {
    const list = value as Json[];
    const at = random.below(list.length);
    return [...list.slice(0, at + 1), ...list.slice(at)];
  }),
  field('changed digit in obs_value', 'told', named('obs_value'), ({ value }, random) =>
    Number(changeDigit(textOf(value), random)),
  ),
  field(
    'changed digit in obs_total or obs_value_upper',
    'told',
    named('obs_total', 'obs_value_upper'),
    ({ value }, random) => Number(changeDigit(textOf(value), random)),
  ),
  field('changed digit in value_text', 'told', named('value_text'), ({ value }, random) =>
    changeDigit(textOf(value), random),
  ),
  field('changed unit_mult', 'told', named('unit_mult'), ({ value }) => (value === 9 ? 6 : 9)),
  field(
    'another comparator',
    'told',
    named('comparator'),
    ({ value }, random) => random.pick(COMPARATORS.filter((other) => other !== value)) ?? null,
  ),
  field('comparator word dropped from value_text or added', 'told', named('value_text'), ({ value }) => {
    const text = textOf(value);
    return /^[0-9]/u.test(text) ? `hơn ${text}` : text.replace(/^\D+/u, '').replace(/ trở (?:lên|xuống)$/u, '');
  }),
  field('unknown id', 'told', isName, ({ value }, random) => changeName(textOf(value), random)),
  field(
    'date that is not on the calendar',
    'told',
    isDate,
    ({ value }, random) =>
      random.pick([
        '2023-13',
        '2023-02-30',
        '2024-00-01',
        '23/7/2024',
        '2024-7-1',
        `${textOf(value)}-99`,
        'năm 2024',
        '',
      ]) ?? '',
  ),
  field('id with letters that no id has', 'told', named('id', 'obs_id', 'code'), ({ value }) => `${textOf(value)} Ấ`),
  // What follows is wrong but possible: nothing in the archive contradicts it, or only sometimes.
  field('another year', 'either', isDate, ({ value }, random) =>
    textOf(value).replace(/^[0-9]{4}/u, (year) => String(Number(year) - 1 - random.below(3))),
  ),
  field('another paragraph', 'either', named('paragraph'), ({ value }, random) => Number(value) + 1 + random.below(3)),
  field('another value_type', 'either', named('value_type'), ({ value }) => (value === 'actual' ? 'target' : 'actual')),
  field('another locality of the archive', 'either', named('ref_area'), ({ value }) =>
    value === 'bac-kan' ? 'bac-kan/tx-bac-kan' : 'bac-kan',
  ),
  field(
    'other words in a definition, comment or name',
    'either',
    named('vi', 'en', 'name', 'title', 'full_name'),
    ({ value }) => `${textOf(value)} khác`,
  ),
];

type Change = (place: Place, random: Random) => Json | undefined;

/** Changes one place that suits, in a file that has one. */
function field(name: string, expect: Expectation, suits: (place: Place) => boolean, change: Change): CorruptionKind {
  return {
    name,
    expect,
    corrupt: (files, random) => {
      const found = pickPlace(files, random, suits);
      if (found === undefined) return undefined;
      const { file, place } = found;
      const part = change(place, random);
      return {
        file: file.file,
        content: file.write(changeAt(file.value, place.path, () => part)),
        what: `${place.path.join('.')}: ${part === undefined ? 'dropped' : JSON.stringify(part).slice(0, 80)}`,
      };
    },
  };
}

/** First a file, then a place: else the largest file would be the only one to be tried. */
function pickPlace(files: readonly CorruptibleFile[], random: Random, suits: (place: Place) => boolean) {
  const file = random.pick(files.filter(({ places }) => places.some(suits)));
  const place = random.pick(file?.places.filter(suits) ?? []);
  return file === undefined || place === undefined ? undefined : { file, place };
}

function misspelt(): CorruptionKind {
  return {
    name: 'misspelt key',
    expect: 'told',
    corrupt: (files, random) => {
      const found = pickPlace(files, random, isField);
      if (found === undefined) return undefined;
      const { file, place } = found;
      const key = String(place.path.at(-1));
      const changed = changeAt(file.value, place.path.slice(0, -1), (parent) =>
        Object.fromEntries(
          Object.entries(parent as object).map(([name, value]) => [name === key ? `${key}x` : name, value as Json]),
        ),
      );
      return { file: file.file, content: file.write(changed), what: `${place.path.join('.')}x` };
    },
  };
}

function duplicateKey(): CorruptionKind {
  return {
    name: 'key that stands twice',
    expect: 'told',
    corrupt: (files, random) => {
      const file = random.pick(files);
      if (file === undefined) return undefined;
      const pattern =
        file.body === undefined ? /"[a-z_]+": (?:"(?:[^"\\]|\\.)*"|[0-9.]+|true|false)/gu : /^[a-z]+: [^\n[{]+\n/gmu;
      const whole = file.body === undefined ? file.text : file.text.slice(0, file.text.indexOf('\n---\n') + 1);
      const match = random.pick([...whole.matchAll(pattern)]);
      if (match === undefined) return undefined;
      const twice = file.body === undefined ? `${match[0]}, ${match[0]}` : match[0] + match[0];
      const content = file.text.slice(0, match.index) + twice + file.text.slice(match.index + match[0].length);
      return { file: file.file, content, what: match[0].slice(0, 60) };
    },
  };
}

function isField({ path }: Place): boolean {
  return typeof path.at(-1) === 'string';
}

function isOptional(place: Place): boolean {
  return isField(place) && !place.isRequired;
}

function isFilledList({ value }: Place): boolean {
  return Array.isArray(value) && value.length > 0 && !isTuple(value);
}

/** Latitude and longitude. */
function isTuple(value: readonly Json[]): boolean {
  return value.length === 2 && value.every((part) => typeof part === 'number');
}

function named(...names: readonly string[]): (place: Place) => boolean {
  return ({ path, value }) =>
    names.includes(String(path.at(-1))) && (typeof value === 'string' || typeof value === 'number');
}

/** A text in a field that names things, or in a list of such a field; corrections say what was, `bases` begin on a date. */
function isName({ path, value }: Place): boolean {
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  const isSuccessor = path.includes('successors') && key === 'id';
  if (path.includes('corrections') || path.includes('bases') || path.includes('versions') !== (key === 'parent'))
    return isSuccessor;
  return typeof value === 'string' && path.length > 0 && (NAMES.test(key) || isSuccessor) && !/^[0-9]{4}$/u.test(value);
}

function isDate({ path, value }: Place): boolean {
  return (
    typeof value === 'string' &&
    /^(?:time_period|base_period|event|published|edtf|retrieved|edition|valid_from|valid_to|date|planned|held)$/u.test(
      String(path.at(-1)),
    )
  );
}

/** A value of each type that the value is not of; a number for a text is what YAML makes of digits without quotes. */
function otherTypes(value: Json): Json[] {
  const all: Json[] = ['x', 7, true, null, ['x'], { x: 1 }];
  return all.filter((other) => kindOf(other) !== kindOf(value));
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function kindOf(value: Json): string {
  return Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value;
}

/** Another digit in the place of one; the "2" of "m2" is part of a unit and stays. */
export function changeDigit(text: string, random: Random): string {
  const digits = [...text.matchAll(/(?<!\p{L})[0-9]/gu)].map(({ index }) => index);
  const at = random.pick(digits) ?? 0;
  const other = (Number(text[at]) + 1 + random.below(9)) % 10;
  return text.slice(0, at) + String(other) + text.slice(at + 1);
}

/** A name that nothing has: with another letter at its end. */
function changeName(name: string, random: Random): string {
  return `${name.slice(0, -1)}${random.pick(['q', 'qq', '9z']) ?? ''}`;
}
