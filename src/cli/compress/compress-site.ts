import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { COMPRESSED_ENDINGS } from '../../core/hosting/headers.ts';
import { UsageError } from '../edit/run-command.ts';

const HELP = `Writes a .br and a .gz beside each text of the built site, for servers that send them as they are.

  npm run compress            after npm run build
  --root X                    the archive in folder X

nginx (gzip_static, brotli_static) and Caddy (precompressed) send them instead of compressing at every request; other
hosts do not look at them. What does not become smaller gets none. The same text gives the same bytes.

Exit code: 0 written, 2 it could not run.
`;

/** So many files are in work at once: as many as Node compresses at once, and far from any limit of open files. */
const AT_ONCE = 4;

/** Both ways of compressing, by the ending they add. */
const WAYS: Readonly<Record<string, (text: Buffer) => Promise<Buffer>>> = { '.br': toBrotli, '.gz': toGzip };

/** Compresses the texts of dist/, and takes away what was compressed of texts that are gone. */
export async function compressSite(args: readonly string[], print: (text: string) => void): Promise<number> {
  const options = { root: { type: 'string', default: '.' }, help: { type: 'boolean', default: false } } as const;
  const { values } = parseArgs({ args: [...args], options });
  if (values.help) {
    print(HELP);
    return 0;
  }
  const dist = join(values.root, 'dist');
  if (!existsSync(join(dist, 'index.html')))
    throw new UsageError('There is no built site in dist/: run npm run build first.');
  const names = (await readdir(dist, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  await Promise.all(findStale(names).map((name) => rm(join(dist, name))));

  const texts = names.filter(isText).sort();
  const total = { texts: 0, before: 0, '.br': 0, '.gz': 0 };
  const waiting = texts.values();
  const work = async () => {
    for (const name of waiting) {
      const text = await readFile(join(dist, name));
      total.texts += 1;
      total.before += text.length;
      for (const ending of ['.br', '.gz'] as const) {
        const size = await compressTo(join(dist, name), ending, text);
        // Added in one step: others add to it while this one waits.
        total[ending] += size;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  print(
    `${total.texts} texts of ${inMegabytes(total.before)} MB: ${inMegabytes(total['.br'])} MB as .br, ` +
      `${inMegabytes(total['.gz'])} MB as .gz.\n`,
  );
  return 0;
}

/** Writes a file beside another and gives its size, or that of the other where it would be no smaller. */
async function compressTo(file: string, ending: '.br' | '.gz', text: Buffer): Promise<number> {
  const packed = await WAYS[ending]?.(text);
  if (packed === undefined || packed.length >= text.length) {
    await rm(file + ending, { force: true });
    return text.length;
  }
  await writeFile(file + ending, packed);
  return packed.length;
}

function isText(name: string): boolean {
  return COMPRESSED_ENDINGS.some((ending) => name.endsWith(`.${ending}`));
}

/** What was compressed of texts that are there no more. */
function findStale(names: readonly string[]): string[] {
  const all = new Set(names);
  return names.filter((name) => /\.(?:br|gz)$/u.test(name) && isText(name.slice(0, -3)) && !all.has(name.slice(0, -3)));
}

function toBrotli(text: Buffer): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  return promisify(brotliCompress)(text, { params });
}

async function toGzip(text: Buffer): Promise<Buffer> {
  const packed = await promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION });
  // The tenth byte names the operating system; 255 is "unknown", so that the same text gives the same bytes everywhere.
  packed[9] = 255;
  return packed;
}

function inMegabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
