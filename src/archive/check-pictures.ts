import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join, posix } from 'node:path';
import { problemAt, type Where } from '../core/parse.ts';
import type { Position, Problem, ProblemCode } from '../core/problem.ts';
import { isElsewhere, quoteAddress } from './find-addresses.ts';
import { walkFolder } from './list-files.ts';

/** Where a text shows a picture. */
export interface ShownPicture {
  readonly address: string;
  readonly position: Position;
  /** True where a name stands in the place of the address: `![a][b]`. */
  readonly isByName: boolean;
}

/** Looks at the pictures of one text. */
export type CheckPictures = (where: Where, pictures: readonly ShownPicture[]) => Problem[];

/** What the build can make a picture of, and how such files begin, each byte a letter (Latin-1). */
const FORMATS: Readonly<Record<string, RegExp>> = {
  png: /^\u0089PNG\r\n/u,
  jpg: /^\u00ff\u00d8\u00ff/u,
  jpeg: /^\u00ff\u00d8\u00ff/u,
  gif: /^GIF8[79]a/u,
  webp: /^RIFF[^]{4}WEBP/u,
  avif: /^[^]{4}ftyp/u,
  svg: /^[^]*<svg[\s>]/u,
};
const LOOKED_AT = 4096;

/**
 * Checks the pictures of texts: they must be there, in content/ or (by an address from the root of the site) in public/,
 * and be what their names say, for the build makes their pages with whatever it finds. A page asks no other host for
 * anything, so pictures of other hosts are refused.
 */
export function pictureChecker(root: string): CheckPictures {
  let files: ReadonlySet<string> | undefined;
  return (where, pictures) =>
    pictures.flatMap(({ address, position, isByName }) => {
      // Most archives have none, and then nothing is looked for. Names of a list are exact on every system.
      files ??= new Set(['content', 'public'].flatMap((folder) => listPicturePaths(root, folder)));
      const wrong = judgePicture(root, where.file, address, files) ?? (isByName ? refuseName(address) : undefined);
      return wrong === undefined ? [] : [{ ...problemAt(where, [], ...wrong), position }];
    });
}

type Wrong = [code: ProblemCode, message: string, hint: string];

function judgePicture(root: string, file: string, address: string, files: ReadonlySet<string>): Wrong | undefined {
  if (isElsewhere(address)) {
    const message = `The picture ${quoteAddress(address)} lies on another host, which readers' browsers would have to ask for it.`;
    return ['picture/remote', message, 'Save it beside the text, if its licence allows that, and write ./name.jpg.'];
  }
  // Other schemes are refused as unsafe or, of observations, as not shown.
  if (/^[a-z][a-z0-9+.-]*:/iu.test(address)) return undefined;
  const path = pathOf(file, address);
  if (path === undefined) {
    return [
      'picture/missing',
      `${quoteAddress(address)} is no address of a file.`,
      'Write %25 for %, or rename the file.',
    ];
  }
  if (!/^(?:content|public)\//u.test(path)) {
    const message = `The picture ${quoteAddress(address)} lies neither in content/ nor in public/.`;
    return ['picture/outside', message, 'Put it beside the text, and write ./name.jpg.'];
  }
  if (!files.has(path)) {
    const near = [...files].find((one) => one.normalize('NFC').toLowerCase() === path.toLowerCase());
    const hint = near === undefined ? 'Put it there, or correct the address.' : `There is ${near}: write it alike.`;
    return ['picture/missing', `There is no picture ${path}.`, hint];
  }
  const ending = posix.extname(path).slice(1).toLowerCase();
  const begins = FORMATS[ending];
  const formats = Object.keys(FORMATS).join(', ');
  if (begins === undefined) {
    return ['picture/format', `"${path}" is no picture that pages can show.`, `Save it as one of ${formats}.`];
  }
  if (begins.test(readBeginning(join(root, path)))) return ending === 'svg' ? refuseActive(root, path) : undefined;
  return ['picture/format', `What ${path} holds is no ${ending}.`, `Save it anew, as one of ${formats}.`];
}

/** A drawing may hold scripts and ask other hosts, which whoever opens it by its own address would run. */
const ACTIVE =
  /<(?:\w+:)?(?:script|foreignObject|iframe|handler|animate|set)\b|\son\w+\s*=|<!ENTITY|<\?xml-stylesheet|@import|(?:href|src)\s*=\s*["']?\s*(?!["'\s#]|data:image\/(?:png|jpe?g|gif|webp);)|url\(\s*["']?\s*(?!["'\s#])/iu;

function refuseActive(root: string, path: string): Wrong | undefined {
  const found = ACTIVE.exec(readFileSync(join(root, path), 'utf8'))?.[0].trim();
  if (found === undefined) return undefined;
  const message = `The drawing ${path} holds ${quoteAddress(found)}: it would do or load something where it is opened.`;
  return ['picture/format', message, 'Save it as "plain SVG" without scripts and links, or as png.'];
}

/** The renderer makes pictures of addresses in place alone; others would lead nowhere. */
function refuseName(address: string): Wrong | undefined {
  if (address.startsWith('/')) return undefined;
  const message = `The page would not find the picture ${quoteAddress(address)} by a definition.`;
  return ['picture/missing', message, 'Write the address in place: ![text](./name.jpg).'];
}

/** The file that an address means, below the root; undefined where its percent codes are none. */
function pathOf(file: string, address: string): string | undefined {
  try {
    const decoded = decodeURI(address);
    if (decoded.startsWith('/')) return posix.normalize(`public${decoded.replace(/[?#].*$/u, '')}`);
    return posix.join(posix.dirname(file), decoded);
  } catch {
    return undefined;
  }
}

function readBeginning(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(LOOKED_AT);
    return bytes.toString('latin1', 0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

function listPicturePaths(root: string, folder: string): string[] {
  return [...walkFolder(root, folder)].flatMap(({ path, kind }) => (kind === 'file' ? [path] : []));
}
