import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { LETTERS } from './letters.ts';

/** Kerning and marks, the pair fi, and figures of one width for tables; small capitals and the like are not in use. */
const FEATURES = ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'tnum'];

/**
 * Literata in its regular weight with the letters of `LETTERS`, as woff2: one file where ready-made subsets are two,
 * with kerning between letters of both, so that no word is ever drawn half in another face. Its licence allows that
 * under the same name, for it reserves none. (Source Sans reserves "Source", so its files stay as they are shipped.)
 */
export async function subsetLiterata(): Promise<Buffer> {
  const { resolve } = createRequire(import.meta.url);
  const whole = readFileSync(resolve('@expo-google-fonts/literata/400Regular/Literata_400Regular.ttf'));
  return subsetFont(whole, LETTERS.join(''), { targetFormat: 'woff2', keepFeatures: FEATURES });
}
