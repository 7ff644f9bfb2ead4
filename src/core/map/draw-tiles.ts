import { drawText, percent } from '../chart/markup.ts';
import { itemAt } from '../item-at.ts';
import { beginPicture, titled } from './draw-map.ts';
import { placeTiles } from './place-tiles.ts';
import type { MapTile } from './spec.ts';

/** In pixels; a tile is wide enough for its name on the narrowest telephone when there are three or four in a row. */
const HEIGHT = 56;
const GAP = 4;

/**
 * Draws units as tiles about where they lie, for levels whose borders no free map has: a picture of names with a few words
 * each; the list below it has the links. Per cent across and pixels down, so that text keeps its size. No styles, only
 * classes.
 */
export function drawTiles(id: string, title: string, tiles: readonly MapTile[], description: string): string {
  const columns = Math.min(4, Math.max(1, Math.ceil(Math.sqrt(tiles.length))));
  const squares = placeTiles(
    tiles.map(({ at }) => at),
    columns,
  );
  const width = 100 / columns;
  const rows = Math.max(0, ...squares.map(({ row }) => row + 1));
  return (
    beginPicture(`width="100%" height="${rows * (HEIGHT + GAP) - GAP}"`, id, title, description) +
    squares.map(({ column, row }, index) => drawTile(itemAt(tiles, index), column * width, row, width)).join('') +
    '</svg>'
  );
}

function drawTile({ label, note, title, look }: MapTile, x: number, row: number, width: number): string {
  const body =
    `<svg x="${percent(x)}" y="${row * (HEIGHT + GAP)}" width="${percent(width)}" height="${HEIGHT}">` +
    `<rect x="1" y="1" width="97%" height="${HEIGHT - 2}" class="is-${look}"/>` +
    `<g class="on-${look}">${drawText('48.5%', note === '' ? 33 : 24, label, { anchor: 'middle', look: 'strong' })}` +
    `${note === '' ? '' : drawText('48.5%', 43, note, { anchor: 'middle' })}</g></svg>`;
  return titled(title, body);
}
