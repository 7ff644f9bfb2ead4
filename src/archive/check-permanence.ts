import { findMoved, sayRemedy } from '../core/address/permanence.ts';
import { addressOf, isEnglish, isFile, pageOf, thingAt, type ThingKind } from '../core/address/thing.ts';
import type { Moved } from '../core/model/moved.ts';
import { problemAt } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import type { Figure } from './archive.ts';
import { nearestName } from '../core/text/nearest-name.ts';
import { checkReference } from './check-references.ts';
import { lacks, type Collection, type Placed, type Reading } from './reading.ts';

type Things = Readonly<Record<ThingKind, Collection<unknown>>>;

/**
 * Holds what was published against what the archive holds now. Only pages of things are looked at, whose addresses follow
 * from their ids; all others are known when the site is built (src/integrations/permanence.ts).
 */
export function checkPermanence(reading: Reading, figures: Collection<Figure>): Problem[] {
  const things: Things = {
    article: reading.articles,
    congress: reading.congresses,
    indicator: reading.indicators,
    locality: reading.localities,
    observation: figures,
  };
  const ofEntries = [...reading.moved.entries.values()].flatMap((entry) => [
    ...checkStanding(entry, things),
    ...checkTargets(entry, reading, things),
    ...checkFigure(entry, reading),
  ]);
  return [...findVanished(reading, things), ...ofEntries];
}

/** A page that is gone is told once, with all that went with it: the English page, the files. */
function findVanished({ published, moved, site }: Reading, things: Things): Problem[] {
  if (!moved.isComplete) return [];
  const known = new Map([...moved.entries].map(([from, { value }]) => [from, value]));
  const groups = Map.groupBy(published.entries.values(), ({ value }) => pageOf(value));
  return [...groups].flatMap(([page, group]) => {
    const [first] = group;
    // Without its page, a file may be one of several things at once.
    if (
      first === undefined ||
      group.every(({ value }) => isFile(value)) ||
      !isGone(page, things) ||
      findMoved(page, known) !== undefined
    )
      return [];
    const { where } = group.find(({ value }) => value === page) ?? first;
    const others = group.length === 1 ? '' : `, and ${group.length - 1} more with it`;
    const hint = sayRemedy(
      page,
      site?.value.edition ?? '…',
      nearestPage(page, things, (near) => !published.entries.has(near)),
    );
    return [problemAt(where, [], 'address/vanished', `"${page}" was published and is gone${others}.`, hint)];
  });
}

/** What moved or was withdrawn cannot stand; its name is never given to something else. */
function checkStanding({ value: { from }, where }: Placed<Moved>, things: Things): Problem[] {
  const thing = thingAt(from);
  if (thing === undefined || isEnglish(from) || !things[thing.kind].entries.has(thing.id)) return [];
  const rule = thing.kind === 'observation' ? 'An obs_id is never used again' : 'An address is never used again';
  const hint = `${rule}: give the new one another, or remove this entry if the old one is back.`;
  return [problemAt(where, ['from'], 'moved/stands', `"${from}" stands.`, hint)];
}

function checkTargets({ value: entry, where }: Placed<Moved>, { moved }: Reading, things: Things): Problem[] {
  const targets =
    entry.kind === 'moved'
      ? [{ to: entry.to, path: ['to'] }]
      : entry.see.map((to, index) => ({ to, path: ['see', index] }));
  return targets.flatMap(({ to, path }) => {
    const next = moved.entries.get(to)?.value;
    if (next !== undefined) return [problemAt(where, path, 'moved/chain', ...sayChain(entry.from, to, next))];
    if (!isGone(to, things)) return [];
    const near = nearestPage(to, things);
    const hint =
      near === undefined ? 'Name a page that stands.' : `Did you mean "${near}"? Else name a page that stands.`;
    return [problemAt(where, path, 'moved/nowhere', `There is no page "${to}".`, hint)];
  });
}

/** The page of a withdrawn figure shows what it was; no other page does. */
function checkFigure({ value: entry, where }: Placed<Moved>, { moved, localities, indicators }: Reading): Problem[] {
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

/** True when an address is that of a thing that the archive surely does not hold. */
function isGone(address: string, things: Things): boolean {
  const thing = thingAt(address);
  return thing !== undefined && lacks(things[thing.kind], thing.id);
}

/**
 * The page of a thing of the same kind whose id is nearly the same. What was published already took no other's place, so
 * that for a page that is gone only new ones are meant.
 */
function nearestPage(address: string, things: Things, isMeant = (_: string) => true): string | undefined {
  const thing = thingAt(address);
  if (thing === undefined) return undefined;
  const { kind } = thing;
  const ids = [...things[kind].entries.keys()].filter((id) => isMeant(addressOf({ kind, id })));
  const near = nearestName(thing.id, ids);
  return near === undefined ? undefined : addressOf({ kind, id: near });
}
