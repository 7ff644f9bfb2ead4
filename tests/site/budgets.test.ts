import type { HTMLElement } from 'node-html-parser';
import { beforeAll, expect, test } from 'vitest';
import { PAGES } from '../../src/core/address/kinds-of-pages.ts';
import { readDist, type BuiltPage } from '../kit/dist.ts';
import { ownArchive } from '../kit/own-archive.ts';
import { brotliSize, importsOf, makeScales, type Weight } from '../kit/weigh.ts';

/** Bytes of a first visit; a kilobyte is 1000 bytes. */
const BUDGETS = { text: 20_000, scripts: 3_000, fonts: 60_000 };
const CHART_BUDGET = 6_000;
/** A chart of more marks is weighed as it is sent. */
const A_DOZEN = 12;

const site = readDist();
const pages = [...site.pages.values()];
let weights: Weight[];

beforeAll(async () => {
  const weigh = makeScales(site);
  // One after the other: each takes a megabyte or more while it is compressed.
  const rough: Weight[] = [];
  for (const page of pages) rough.push(await weigh(page, true));
  // The heaviest of each kind, for the table, and those that may be too heavy are weighed exactly.
  const heaviest = new Set([...groupByKind(rough).values()].flatMap((group) => byText(group).slice(0, 3)));
  const needsCare = (weight: Weight) => heaviest.has(weight) || weight.text > BUDGETS.text;
  weights = [];
  for (const weight of rough) weights.push(needsCare(weight) ? await weigh(weight.page, false) : weight);
  console.log(formatTable([...groupByKind(weights)].map(([kind, group]) => [kind, group.length, ...maxima(group)])));
});

/** The search has a budget of its own, for all that it loads. */
const searches = ({ path }: BuiltPage) => path.endsWith('/tim-kiem/');

/** The index of localities has one too: hundreds of names and a map, and all that its form loads. */
const listsLocalities = ({ document }: BuiltPage) => document.querySelector('locality-index') !== null;

test('the HTML of every page and its styles are within their budget', () => {
  expect(tooHeavy('text', (page) => !listsLocalities(page))).toEqual([]);
});

test('the index of localities is within its budget with all scripts and names that it loads on need', async () => {
  const lazy = [...site.files].filter((path) => /\/assets\/locality-[^/]*\.js$/u.test(path));
  expect(lazy.length).toBeGreaterThan(0);
  const needed = [...lazy.flatMap((path) => [path, ...importsOf(path, site)]), '/dia-phuong/tra-cuu.json'];
  const sizes = await Promise.all([...new Set(needed)].map((path) => brotliSize(site.read(path))));
  const later = sizes.reduce((a, b) => a + b, 0);
  const indexes = weights.filter(({ page }) => listsLocalities(page));
  const totals = indexes.map(({ page, text, scripts }) => ({ path: page.path, bytes: text + scripts + later }));
  console.log(totals.map(({ path, bytes }) => `${path}: ${bytes} bytes with all that it loads`).join('\n'));
  expect(totals.length).toBeGreaterThan(0);
  expect(totals.filter(({ bytes }) => bytes > PAGES.localities.budget)).toEqual([]);
});

test('the scripts that a page loads at once are within their budget', () => {
  expect(tooHeavy('scripts', (page) => !searches(page))).toEqual([]);
});

test('the fonts that a page uses are within their budget', () => {
  expect(tooHeavy('fonts')).toEqual([]);
});

test('every drawing is within its budget', async () => {
  const faults = await findHeavy('main svg[role=img]', (drawing) => {
    const isLarge = drawing.querySelectorAll('rect, circle, path').length > A_DOZEN;
    return isLarge ? brotliSize(drawing.outerHTML) : Promise.resolve(Buffer.byteLength(drawing.outerHTML));
  });
  expect(faults).toEqual([]);
});

test('every map is within its budget', async () => {
  // Tiles stand in for outlines, so that an archive without a map may draw as well.
  const isDrawn = pages.some(({ document }) => document.querySelector('main .map > svg') !== null);
  expect(isDrawn || ownArchive().map === undefined).toBe(true);
  expect(await findHeavy('main .map > svg', (map) => brotliSize(map.outerHTML))).toEqual([]);
});

/** Drawings that are beyond their budget, each weighed once however many pages show it. */
async function findHeavy(selector: string, weigh: (drawing: HTMLElement) => Promise<number>): Promise<string[]> {
  const known = new Map<string, number>();
  const faults: string[] = [];
  for (const { path, document } of pages) {
    for (const drawing of document.querySelectorAll(selector)) {
      const source = drawing.outerHTML;
      const size = known.get(source) ?? (await weigh(drawing));
      known.set(source, size);
      if (size > CHART_BUDGET) faults.push(`${path}: ${size}`);
    }
  }
  return faults;
}

function tooHeavy(part: keyof typeof BUDGETS, isMeant: (page: BuiltPage) => boolean = () => true): string[] {
  return weights
    .filter((weight) => isMeant(weight.page) && weight[part] > BUDGETS[part])
    .map((weight) => `${weight.page.path}: ${weight[part]}`);
}

/** The kind of a page is the first piece of its address, whatever its language: `tin`. */
function groupByKind(all: readonly Weight[]): Map<string, Weight[]> {
  return Map.groupBy(all, ({ page }) => {
    const [first = '', second] = page.path.replace(/^\/(?:en\/)?/u, '').split('/');
    return second === undefined || second === '' ? `/${first}` : `/${first}/…`;
  });
}

function byText(group: readonly Weight[]): Weight[] {
  return [...group].sort((a, b) => b.text - a.text);
}

function maxima(group: readonly Weight[]): number[] {
  return (['text', 'scripts', 'fonts'] as const).map((part) => Math.max(...group.map((weight) => weight[part])));
}

function formatTable(rows: readonly (readonly (string | number)[])[]): string {
  const head = ['kind of page', 'pages', 'HTML + CSS', 'scripts', 'fonts'];
  const line = ([kind = '', ...numbers]: readonly (string | number)[]) =>
    String(kind).padEnd(18) + numbers.map((number) => String(number).padStart(12)).join('');
  const budget = ['budget', '', BUDGETS.text, BUDGETS.scripts, BUDGETS.fonts];
  return ['Bytes of a first visit, the most of each kind:', ...[head, ...rows, budget].map(line)].join('\n');
}
