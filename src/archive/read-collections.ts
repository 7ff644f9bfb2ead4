import { lstatSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { parse, problemAt, type Where } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import { JSON_FILE, listFiles } from './list-files.ts';
import { mapAndCount, type CountProgress } from './progress.ts';
import { readJson } from './read-json.ts';
import { within, type Collection, type PlacedValue } from './collection.ts';

/** A file that an archive may do without, as a list of one or none. */
export function ifThere(root: string, file: string): string[] {
  // A link that leads nowhere is there as well.
  return lstatSync(join(root, file), { throwIfNoEntry: false }) === undefined ? [] : [file];
}

/** Reads a file that holds one thing. */
export function readOne<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  problems: Problem[],
): PlacedValue<z.output<S>> | undefined {
  const document = readJson(root, file);
  if (!document.ok) return void problems.push(...document.problems);
  const parsed = parse(schema, document.value.value, document.value);
  if (!parsed.ok) return void problems.push(...parsed.problems);
  return { value: parsed.value, where: document.value };
}

/** Reads a folder of files that hold one thing each; the file is named after the id inside. */
export function readFolder<S extends z.ZodType<{ id: string }>>(
  root: string,
  folder: string,
  schema: S,
  problems: Problem[],
  count: CountProgress = () => undefined,
): Collection<z.output<S>> {
  const files = listFiles(root, folder, JSON_FILE);
  const placed = mapAndCount(files, count, (file) => readOne(root, file, schema, problems));
  for (const { value, where } of placed.filter((one) => one !== undefined)) {
    const name = basename(where.file, '.json');
    if (name === value.id) continue;
    problems.push(
      problemAt(
        where,
        ['id'],
        'file/name',
        `The id is "${value.id}" but the file is called ${name}.json.`,
        `Rename the file to ${value.id}.json, or correct the id.`,
      ),
    );
  }
  return { ...collect(placed, (value) => value.id, problems), files };
}

/** Reads files that hold a list of things each. */
export function readLists<S extends z.ZodType>(
  root: string,
  files: readonly string[],
  schema: S,
  idOf: (value: z.output<S>) => string,
  problems: Problem[],
): Collection<z.output<S>> {
  const placed = files.flatMap((file): (PlacedValue<z.output<S>> | undefined)[] => {
    const document = readJson(root, file);
    if (!document.ok) {
      problems.push(...document.problems);
      return [undefined];
    }
    const list = parse(z.array(z.unknown()), document.value.value, document.value);
    if (!list.ok) {
      problems.push(...list.problems);
      return [undefined];
    }
    return list.value.map((entry, index) => {
      const where = within(document.value, [index]);
      const parsed = parse(schema, entry, where);
      if (parsed.ok) return { value: parsed.value, where };
      return void problems.push(...parsed.problems);
    });
  });
  return { ...collect(placed, idOf, problems), files };
}

/** Indexes by id; an id that stands twice is a problem at its second place. */
export function collect<T>(
  placed: readonly (PlacedValue<T> | undefined)[],
  idOf: (value: T) => string,
  problems: Problem[],
): Collection<T> {
  const entries = new Map<string, PlacedValue<T>>();
  for (const one of placed) {
    if (one === undefined) continue;
    const id = idOf(one.value);
    const first = entries.get(id);
    if (first === undefined) entries.set(id, one);
    else problems.push(duplicateId(one, id, first.where));
  }
  // Whoever copies an entry and forgets its id has named the new one elsewhere: a duplicate may be a missing thing.
  return { entries, isComplete: entries.size === placed.length };
}

function duplicateId({ where }: PlacedValue<unknown>, id: string, first: Where): Problem {
  const line = first.locate(first.base ?? [])?.line;
  const place = line === undefined ? `in ${first.file}` : `on line ${line} of ${first.file}`;
  return problemAt(
    where,
    [],
    'id/duplicate',
    `The id "${id}" is already used ${place}.`,
    'Give one of the two another id.',
  );
}
