/**
 * Types every name of the gazetteer into the index of localities, letter by letter, in a real browser, and tells how long
 * a letter takes until the list is drawn and laid out. Needs a built site: `npm run build`, then
 * `node bench/measure-lookup.ts`.
 */
import { readArchive } from '../src/archive/read-archive.ts';
import { namesOf } from '../src/core/gazetteer/names.ts';
import { foldAccents } from '../src/core/search/letters.ts';
import { launchBrowser, openWatched } from '../tests/kit/launch.ts';
import { serveSite } from '../tests/kit/serve.ts';

const result = readArchive('.');
if (!result.ok) throw new Error('The archive has problems: run npm run check.');
/** With accents and without, after each level word and alone, and without spaces. */
const names = [...result.value.localities.values()].flatMap((locality) => namesOf(locality));
const spellings = [
  ...new Set(names.flatMap((name) => [name, foldAccents(name), foldAccents(name).replaceAll(' ', '')])),
];
/** What stands in the field after each letter, once. */
const letters = [...new Set(spellings.flatMap((name) => [...name].map((_, end) => name.slice(0, end + 1))))];

const server = await serveSite();
const browser = await launchBrowser();
const { page } = await openWatched(browser, server.origin, '/dia-phuong/');
await page.locator('locality-index input[name=q]').fill('ha noi');
await page.locator('[data-part=list] > li').first().waitFor();
const times = await page.evaluate(async (all) => {
  const input = document.querySelector<HTMLInputElement>('locality-index input[name=q]');
  const list = document.querySelector('[data-part=list]');
  const count = document.querySelector('[data-part=count]');
  if (input === null || list === null || count === null) throw new Error('no form');
  const type = async (typed: string): Promise<number> => {
    input.value = typed;
    count.textContent = '';
    const start = performance.now();
    input.dispatchEvent(new Event('input', { bubbles: true }));
    // What the letter sets off is done in turns of this kind; nothing of it waits for a timer.
    for (let turn = 0; turn < 20 && count.textContent === ''; turn += 1) await Promise.resolve();
    list.getBoundingClientRect();
    const time = performance.now() - start;
    if (count.textContent === '') throw new Error(`nothing was shown for ${typed}`);
    return time;
  };
  const measured: { typed: string; time: number; found: number; again?: number }[] = [];
  for (const typed of all) {
    // On a machine that has other work a letter now and then waits for its turn: the least of three tells what it costs.
    const times = [await type(typed), await type(typed), await type(typed)];
    measured.push({ typed, time: Math.min(...times), found: list.childElementCount });
  }
  // What seemed slow is typed again when all else is done, to tell slow names from a busy machine.
  for (const slow of measured.filter(({ time }) => time > 10)) {
    for (let round = 0; round < 10; round += 1) {
      slow.again = Math.min(slow.again ?? Infinity, await type(slow.typed));
    }
  }
  return measured;
}, letters);
await browser.close();
await server.close();

const sorted = times.toSorted((a, b) => a.time - b.time);
const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]?.time.toFixed(1);
console.log(`${names.length} names in ${spellings.length} spellings, ${times.length} states of the field`);
console.log(`median ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms, 99 within ${at(0.99)} ms, worst ${at(1)} ms`);
const slow = times.filter(({ time }) => time > 10);
const stillSlow = slow.filter(({ again = 0 }) => again > 10);
const worst = Math.max(...times.map(({ time, again }) => again ?? time)).toFixed(1);
console.log(`over 10 ms: ${slow.length}, of which ${stillSlow.length} when typed again; worst then ${worst} ms`);
for (const { typed, time, again, found } of sorted.slice(-8).reverse()) {
  console.log(`${time.toFixed(1)} ms, again ${again?.toFixed(1) ?? 'not'}, for “${typed}”, ${found} drawn`);
}
