import { addressOf, thingAt } from '../core/address/thing.ts';
import type { Moved } from '../core/model/moved.ts';
import { problemAt } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import type { Archive, Figure } from './archive.ts';
import { checkReference } from './check-references.ts';
import { findVanished } from './find-vanished.ts';
import { listAddresses, listStanding } from './list-addresses.ts';
import type { Collection, PlacedValue } from './collection.ts';
import type { Reading } from './reading.ts';
import { isGone, isStanding, nearestPage, type KnownPages } from './known-pages.ts';

/**
 * Holds what was published against what the archive holds now, by the list of all addresses that its site will have.
 * `archive` is all that could be read, undefined where data/site.json could not be. Where a file is missing from it, only
 * pages of things are looked at, whose addresses follow from their ids.
 */
export function checkPermanence(
  reading: Reading,
  figures: Collection<Figure>,
  archive: Archive | undefined,
): Problem[] {
  const things = {
    article: reading.articles,
    congress: reading.congresses,
    indicator: reading.indicators,
    locality: reading.localities,
    observation: figures,
  };
  const isWhole = [...Object.values(things), reading.map, reading.moved].every(({ isComplete }) => isComplete);
  const addresses = isWhole && archive !== undefined ? listStanding(archive) : undefined;
  const all = archive && addresses && listAddresses(archive, addresses);
  const standing: KnownPages = { things, addresses };
  const ofEntries = [...reading.moved.entries.values()].flatMap((entry) => [
    ...checkStanding(entry, standing),
    ...checkTargets(entry, reading, standing),
    ...checkGoneFigure(entry, reading),
  ]);
  return [...findVanished(reading, standing, all), ...ofEntries];
}

/** What moved or was withdrawn cannot stand; its name is never given to something else. */
function checkStanding({ value: { from }, where }: PlacedValue<Moved>, standing: KnownPages): Problem[] {
  if (!isStanding(from, standing)) return [];
  return [problemAt(where, ['from'], 'moved/stands', `"${from}" stands.`, sayHowToFall(from))];
}

function sayHowToFall(from: string): string {
  const thing = thingAt(from);
  if (thing === undefined) return 'Remove this entry if the old page is back.';
  const rule = thing.kind === 'observation' ? 'An obs_id is never used again' : 'An address is never used again';
  return `${rule}: give the new one another, or remove this entry if the old one is back.`;
}

function checkTargets(
  { value: entry, where }: PlacedValue<Moved>,
  { moved }: Reading,
  standing: KnownPages,
): Problem[] {
  const targets =
    entry.kind === 'moved'
      ? [{ to: entry.to, path: ['to'] }]
      : entry.see.map((to, index) => ({ to, path: ['see', index] }));
  return targets.flatMap(({ to, path }) => {
    const next = moved.entries.get(to)?.value;
    if (next !== undefined) return [problemAt(where, path, 'moved/chain', ...sayChain(entry.from, to, next))];
    if (!isGone(to, standing)) return [];
    const near = nearestPage(to, standing);
    const hint =
      near === undefined ? 'Name a page that stands.' : `Did you mean "${near}"? Else name a page that stands.`;
    return [problemAt(where, path, 'moved/nowhere', `There is no page "${to}".`, hint)];
  });
}

/** The page of a withdrawn figure shows what it was; no other page does. */
function checkGoneFigure(
  { value: entry, where }: PlacedValue<Moved>,
  { moved, localities, indicators }: Reading,
): Problem[] {
  if (entry.kind === 'moved') return [];
  const isFigure = thingAt(entry.from)?.kind === 'observation';
  if (entry.figure === undefined) {
    if (!isFigure) return [];
    const hint = 'Add { "indicator": "…", "ref_area": "…", "time_period": "…", "value_text": "…" } of the figure.';
    return [problemAt(where, [], 'field/missing', 'The field "figure" is missing.', hint)];
  }
  if (!isFigure) {
    return [
      problemAt(where, ['figure'], 'field/unknown', `"${entry.from}" is not the page of a figure.`, 'Remove "figure".'),
    ];
  }
  const { indicator, ref_area } = entry.figure;
  // The indicator may be gone too, and its address says so.
  const isRemembered = moved.entries.has(addressOf({ kind: 'indicator', id: indicator }));
  return [
    ...(isRemembered ? [] : checkReference('indicator', indicator, indicators, where, ['figure', 'indicator'])),
    ...checkReference('locality', ref_area, localities, where, ['figure', 'ref_area']),
  ];
}

function sayChain(from: string, to: string, next: Moved): [message: string, hint: string] {
  if (to === from) return [`"${to}" leads to itself.`, 'Name the page that took its place.'];
  if (next.kind === 'withdrawn') {
    return [`"${to}" was withdrawn on ${next.date}.`, 'Name a page that stands, or make this entry "withdrawn" too.'];
  }
  if (next.to === from) return [`"${to}" leads back to "${from}".`, 'Name the page that took the place of both.'];
  return [`"${to}" has moved on to "${next.to}".`, `Name "${next.to}", so that readers need one step.`];
}
