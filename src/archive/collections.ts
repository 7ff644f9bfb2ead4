import type { z } from 'zod';
import { FILE_SCHEMAS } from '../core/model/files.ts';
import type { Moved } from '../core/model/moved.ts';
import type { Problem } from '../core/problem.ts';
import { valuesOf, type Collection } from './collection.ts';
import { JSON_FILE, listFiles } from './list-files.ts';
import type { CountProgress } from './progress.ts';
import { ifThere, readFolder, readLists } from './read-collections.ts';

type Schemas = typeof FILE_SCHEMAS;
/** Kinds of files that hold a list of things each. */
type ListName = { [N in keyof Schemas]: Schemas[N] extends z.ZodArray<z.ZodType> ? N : never }[keyof Schemas];
/** Kinds of files that hold a thing each, and are named after its id. */
type FolderName = { [N in keyof Schemas]: Schemas[N] extends z.ZodType<{ id: string }> ? N : never }[keyof Schemas];

/** Reads all things of a kind, and adds what is wrong with them to `problems`. */
type Read<T> = (root: string, problems: Problem[], count?: CountProgress) => Collection<T>;

/**
 * The collections of data/, each with how it lies in files: a list in a file, which an archive may be free to do without,
 * lists in the files of a folder, or a folder with a file a thing. Whatever has to go through all of them goes by this list.
 */
export const COLLECTIONS = {
  abbreviations: list('abbreviations', ({ short }) => short, ifThere),
  compounds: list('compounds', (compound) => compound, ifThere),
  congresses: folder('congresses'),
  ethnicGroups: list('ethnic-groups', idOf, ifThere),
  indicators: folder('indicators'),
  localities: list('localities', idOf, (root) => listFiles(root, 'data/localities', JSON_FILE)),
  publishers: list('publishers', idOf),
  references: list('references', idOf, ifThere),
  relations: list('relations', idOf, ifThere),
  topics: list('topics', idOf),
  units: list('units', ({ code }) => code),
};

type Readers = typeof COLLECTIONS;

/** Everything that is read into collections, with places. */
export type Collections = { readonly [N in keyof Readers]: ReturnType<Readers[N]> };

/** The same by id, without places. */
export type Things = {
  readonly [N in keyof Readers]: Collections[N] extends Collection<infer T> ? ReadonlyMap<string, T> : never;
};

/** Reads all of them; `gone` says what became of things that are no more, `count` hears how far the longest has come. */
export function readCollections(
  root: string,
  problems: Problem[],
  gone: ReadonlyMap<string, Moved>,
  count: CountProgress,
): Collections {
  const counted: keyof Readers = 'indicators';
  return ofEach((name) => ({
    ...COLLECTIONS[name](root, problems, name === counted ? count : undefined),
    gone,
  })) as Collections;
}

export function thingsOf(collections: Collections): Things {
  return ofEach((name) => valuesOf<unknown>(collections[name])) as Things;
}

function ofEach(make: (name: keyof Readers) => unknown): unknown {
  return Object.fromEntries((Object.keys(COLLECTIONS) as (keyof Readers)[]).map((name) => [name, make(name)]));
}

/** A thing of the list that a kind of file holds. */
type Listed<N extends ListName> = z.output<Schemas[N]>[number];

function list<N extends ListName>(
  name: N,
  idOf: (thing: Listed<N>) => string,
  filesIn: (root: string, file: string) => readonly string[] = (_, file) => [file],
): Read<Listed<N>> {
  const { element } = FILE_SCHEMAS[name] as unknown as z.ZodArray<z.ZodType<Listed<N>>>;
  return (root, problems) => readLists(root, filesIn(root, `data/${name}.json`), element, idOf, problems);
}

function folder<N extends FolderName>(name: N): Read<z.output<Schemas[N]>> {
  const schema = FILE_SCHEMAS[name] as unknown as z.ZodType<z.output<Schemas[N]> & { id: string }>;
  return (root, problems, count) => readFolder(root, `data/${name}`, schema, problems, count);
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
