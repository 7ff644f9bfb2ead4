import { readdir, readFile, writeFile } from 'node:fs/promises';

/** Rewrites the files of a built site whose names have the ending; `path` is the address of the file: `/tin/index.html`. */
export async function rewriteFiles(
  folder: URL,
  ending: string,
  rewrite: (text: string, path: string) => string | Promise<string>,
): Promise<number> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  const files = names.filter((name) => name.endsWith(ending));
  // One after the other: a site has more pages than a process may have files open, which is 256 on some machines.
  for (const name of files) {
    const file = fileIn(folder, `/${name}`);
    await writeFile(file, await rewrite(await readFile(file, 'utf8'), `/${name}`));
  }
  return files.length;
}

/** The file of an address. Names are escaped piece by piece: those of figures may hold what addresses may not. */
export function fileIn(folder: URL, path: string): URL {
  const escaped = path.split('/').map((piece) => encodeURIComponent(piece));
  return new URL(`.${escaped.join('/')}`, folder);
}
