import { movedSchema, publishedAddress, type Moved } from '../core/model/moved.ts';
import { recordedSchema, type Recorded } from '../core/model/recorded.ts';
import type { Problem } from '../core/problem.ts';
import { ifThere, readLists, readOne } from './read-collections.ts';
import type { Collection } from './collection.ts';

/** The addresses that were published, one a line, sorted. An archive may do without the file, and starts without it. */
export const PUBLISHED = 'data/published.json';
/** What the last edition said; an archive may do without the file, and starts without it. */
export const RECORDED = 'data/recorded.json';
/** What became of those that are gone; an archive may do without the file. */
const MOVED = 'data/moved.json';

/** Reads data/published.json with the place of each address. */
export function readPublished(root: string, problems: Problem[]): Collection<string> {
  return keepOne(problems, (found) =>
    readLists(root, ifThere(root, PUBLISHED), publishedAddress, (address) => address, found),
  );
}

/** Reads data/moved.json by the addresses its entries begin with. */
export function readMoved(root: string, problems: Problem[]): Collection<Moved> {
  return keepOne(problems, (found) => readLists(root, ifThere(root, MOVED), movedSchema, ({ from }) => from, found));
}

/** Reads data/recorded.json; undefined where no edition was recorded. */
export function readRecorded(root: string, problems: Problem[]): Recorded | undefined {
  const [file] = ifThere(root, RECORDED);
  return file === undefined ? undefined : readOne(root, file, recordedSchema, problems)?.value;
}

/** An address is no id that could be changed: of two entries for one, one goes. */
function keepOne<T>(problems: Problem[], read: (found: Problem[]) => T): T {
  const found: Problem[] = [];
  const value = read(found);
  problems.push(...found.map((one) => (one.code === 'id/duplicate' ? { ...one, hint: 'Keep one of the two.' } : one)));
  return value;
}
