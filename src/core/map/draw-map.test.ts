import { expect, test } from 'vitest';
import type { MapData } from '../model/map.ts';
import { drawMap as draw } from './draw-map.ts';
import { drawTiles as drawAll } from './draw-tiles.ts';
import type { MapArea, MapSpec, MapTile } from './spec.ts';

const drawMap = (data: MapData, spec: MapSpec) => draw(data, spec, 'Hai <nơi');
const drawTiles = (id: string, title: string, tiles: readonly MapTile[]) => drawAll(id, title, tiles, 'x');

const map: MapData = {
  source: { vi: 'x', en: 'x' },
  size: [220, 100],
  lines: [
    [100, 0, 100, 100],
    [100, 100, 0, 100, 0, 0, 100, 0],
    [100, 0, 200, 0, 200, 100, 100, 100],
  ],
  shapes: { west: [[0, 1]], east: [[2, -1]] },
  islands: [],
};
const west: MapArea = { shapes: ['west'], label: 'Tây', title: 'Tây: <3 bài', href: '/tay/', look: 'full' };
const east: MapArea = { shapes: ['east'], label: 'Đông', title: 'Đông: chưa có', href: undefined, look: 'some' };

test('an area has its title, a shape of relative steps and its name, and the map is one picture without links', () => {
  const svg = drawMap(map, { id: 'm', title: 'Bản đồ', areas: [west, east], islands: [] });
  expect(svg).toContain('<g><title>Tây: &lt;3 bài</title><path d="M100 0l0 100-100 0 0-100z" class="is-full"/></g>');
  expect(svg).toContain('<g><title>Đông: chưa có</title><path d="M100 0l100 0 0 100-100 0z" class="is-some"/>');
  expect(svg).toContain('fill="url(#m-h)"');
  expect(svg).toContain('<text x="50" y="53" class="is-full">Tây</text>');
  expect(svg).toContain('<text x="150" y="53">Đông</text>');
  expect(svg).toMatch(
    /^<svg viewBox="0 0 220 100" role="img" aria-labelledby="m-t" aria-describedby="m-d"><title id="m-t">Bản đồ<\/title><desc id="m-d">Hai &lt;nơi<\/desc>/u,
  );
  expect(svg).not.toContain('<a');
});

test('the name of an area in several pieces stands on the largest', () => {
  const pieces = {
    ...map,
    shapes: { both: [[3], [0, 1], [4]] },
    lines: [...map.lines, [200, 50, 208, 50, 204, 56, 200, 50], [210, 50, 218, 50, 214, 56, 210, 50]],
  };
  const svg = drawMap(pieces, { id: 'm', title: 'Bản đồ', areas: [{ ...west, shapes: ['both'] }], islands: [] });
  expect(svg).toContain('<text x="50" y="53" class="is-full">Tây</text>');
});

test('a name that would touch that of a larger area, or of one that holds more, gives way; islands bear the tone of theirs', () => {
  const crowded = {
    ...map,
    shapes: { ...map.shapes, dot: [[3]] },
    lines: [...map.lines, [40, 50, 48, 50, 44, 56, 40, 50]],
  };
  const dot: MapArea = { ...west, shapes: ['dot'], label: 'Chấm' };
  const svg = drawMap(crowded, {
    id: 'm',
    title: 'Bản đồ',
    areas: [dot, west],
    islands: [{ label: 'Đảo', title: 'đảo (Tây)', at: [210, 50], area: east }],
  });
  expect(svg).toContain('>Tây</text>');
  expect(svg).not.toContain('>Chấm</text>');
  const emptied = { id: 'm', title: 'Bản đồ', areas: [dot, { ...west, look: 'none' as const }], islands: [] };
  expect(drawMap(crowded, emptied)).toContain('>Chấm</text>');
  expect(drawMap(crowded, emptied)).toContain('<text x="50" y="43">Tây</text>');
  expect(svg).toContain('<title>đảo (Tây)</title>');
  expect(svg.match(/<circle [^>]*class="is-some"\/>/gu)).toHaveLength(5);
});

test('a name that has no room in the middle of its area stands a line above or below, within the area', () => {
  const tall = { ...map, shapes: { ...map.shapes, tall: [[3]] } };
  const slim: MapArea = { ...west, shapes: ['tall'], label: 'Hẹp' };
  const drawWith = (line: number[]) =>
    drawMap({ ...tall, lines: [...map.lines, line] }, { id: 'm', title: 'm', areas: [west, slim], islands: [] });
  expect(drawWith([45, 10, 55, 10, 55, 90, 45, 90, 45, 10])).toContain(
    '<text x="50" y="43" class="is-full">Hẹp</text>',
  );
  expect(drawWith([45, 46, 55, 46, 55, 52, 45, 52, 45, 46])).not.toContain('>Hẹp</text>');
});

test('tiles have name and note, and are one picture without links', () => {
  const tile: MapTile = {
    label: 'Ba Bể',
    note: '2 số',
    title: 'huyện Ba Bể: 2 số',
    href: '/ba-be/',
    look: 'full',
    at: [22.4, 105.7],
  };
  const svg = drawTiles('t', 'Sơ đồ', [tile, { ...tile, label: 'Na Rì', href: undefined, at: [22.2, 106.1] }]);
  expect(svg).toContain('<g><title>huyện Ba Bể: 2 số</title><svg x="0%" y="0" width="50%" height="56">');
  expect(svg).toContain('>Ba Bể</text>');
  expect(svg).toContain('>Na Rì</text>');
  expect(svg).toContain('role="img"');
  expect(svg).not.toContain('<a');
  const alone = drawTiles('t', 'Sơ đồ', [{ ...tile, note: '' }]);
  expect(alone.match(/<text/gu)).toHaveLength(1);
});
