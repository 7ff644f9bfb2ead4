import { escapeText } from '../chart/markup.ts';
import { textWidth } from '../chart/text-width.ts';
import type { MapData } from '../model/map.ts';
import { areaOf, isInsideOutline, middleOf, outlineOf, type Point, type Ring } from './outline.ts';
import type { MapArea, MapSpec } from './spec.ts';

/** Height of a name in the units of the map; components/Map.astro sets the same size. */
const NAME = 8.5;
/** How far names one below the other have to be apart. */
const LINE = NAME + 2;

/** An area with its outline and the place of its name. */
interface PlacedLabel {
  readonly area: MapArea;
  readonly rings: readonly Ring[];
  readonly size: number;
  /** Where its name may stand, the best first: in the middle, else a line above or below, if that is still within. */
  readonly spots: readonly Point[];
}

/** An area with its name in one place. */
interface Named {
  readonly area: MapArea;
  readonly at: Point;
}

/**
 * Draws a map as SVG: a picture with a title and, in words, what it shows. Each area has a title for the pointer, and its
 * name where there is room; names of small areas are left out where they would touch others. The list beside the map has
 * them all, with links: areas are too small for fingers. No styles, only classes.
 */
export function drawMap(map: MapData, spec: MapSpec, description: string): string {
  const placed = spec.areas.map((area) => place(map, area));
  const named = placeNames(placed);
  const [width, height] = map.size;
  return (
    beginPicture(`viewBox="0 0 ${width} ${height}"`, spec.id, spec.title, description) +
    hatch(spec.id) +
    placed.map(({ area, rings }) => titled(area.title, drawShape(rings, area, spec.id))).join('') +
    spec.islands
      .map(({ area, title, label, at }) => titled(title, drawIslands(at, label, area), ' class="isles"'))
      .join('') +
    `<g class="names">${named.map(drawName).join('')}</g></svg>`
  );
}

function place(map: MapData, area: MapArea): PlacedLabel {
  const rings = outlineOf(map, area.shapes);
  const largest = rings.reduce<Ring>((best, ring) => (areaOf(ring) > areaOf(best) ? ring : best), []);
  const [x, y] = middleOf(largest);
  const aside = [y - LINE, y + LINE]
    .map((beside) => [x, beside] as const)
    .filter((spot) => isInsideOutline(largest, spot));
  return { area, rings, size: areaOf(largest), spots: [[x, y], ...aside] };
}

/** Areas that hold something are named first, then the largest; a name that would touch one already there is left out. */
function placeNames(placed: readonly PlacedLabel[]): Named[] {
  const named: Named[] = [];
  for (const { area, spots } of placed.toSorted((a, b) => isEmptyBox(a) - isEmptyBox(b) || b.size - a.size)) {
    const free = spots.map((at) => ({ area, at })).find((one) => !named.some((other) => doTouch(one, other)));
    if (free !== undefined) named.push(free);
  }
  return named;
}

function isEmptyBox({ area }: PlacedLabel): number {
  return Number(area.look === 'none');
}

function doTouch(a: Named, b: Named): boolean {
  return Math.abs(a.at[0] - b.at[0]) * 2 < nameWidth(a) + nameWidth(b) + 4 && Math.abs(a.at[1] - b.at[1]) < LINE;
}

function nameWidth({ area }: Named): number {
  return (textWidth(area.label) / 13.44) * NAME;
}

function drawName({ area: { label, look }, at: [x, y] }: Named): string {
  const tone = look === 'full' ? ' class="is-full"' : '';
  return `<text x="${Math.round(x)}" y="${Math.round(y) + 3}"${tone}>${escapeText(label)}</text>`;
}

/** The head of a drawing that is one picture to those who hear it, with its title and what it shows. */
export function beginPicture(size: string, id: string, title: string, description: string): string {
  return (
    `<svg ${size} role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d">` +
    `<title id="${id}-t">${escapeText(title)}</title><desc id="${id}-d">${escapeText(description)}</desc>`
  );
}

/** A part of a drawing with what appears at the pointer. */
export function titled(title: string, inside: string, attributes = ''): string {
  return `<g${attributes}><title>${escapeText(title)}</title>${inside}</g>`;
}

function drawShape(rings: readonly Ring[], { look }: MapArea, id: string): string {
  const path = rings.map(drawRing).join('');
  return `<path d="${path}" class="is-${look}"/>${look === 'some' ? `<path d="${path}" fill="url(#${id}-h)"/>` : ''}`;
}

/** Relative steps are shorter than places. */
function drawRing(ring: Ring): string {
  const [first = [0, 0] as const, ...rest] = ring;
  let [x, y] = first;
  const steps = rest.map(([nextX, nextY]) => {
    const step = joinSegments(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
    return step;
  });
  const path = steps.reduce((text, step) => text + (text === '' || step.startsWith('-') ? '' : ' ') + step, '');
  return `M${joinSegments(first[0], first[1])}l${path}z`;
}

function joinSegments(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

/** A handful of dots in a frame, with a name: a sign that the islands are there, not a drawing of them. */
function drawIslands([x, y]: readonly [number, number], label: string, { look }: MapArea): string {
  const dots = [
    [-12, -4],
    [-5, 3],
    [1, -6],
    [7, 1],
    [13, -3],
  ] as const;
  return (
    `<rect x="${x - 30}" y="${y - 14}" width="60" height="36" class="frame"/>` +
    dots.map(([dx, dy]) => `<circle cx="${x + dx}" cy="${y + dy}" r="2" class="is-${look}"/>`).join('') +
    `<text x="${x}" y="${y + 18}">${escapeText(label)}</text>`
  );
}

function hatch(id: string): string {
  return (
    `<defs><pattern id="${id}-h" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<line y2="4" class="hatch"/></pattern></defs>`
  );
}
