import { expect, test } from 'vitest';
import { splitAtCharts } from './chart-links.ts';

function articleWith(...addresses: string[]) {
  return { id: '2024/mot', chartLinks: addresses.map((address) => ({ address })) as never };
}

const ONE = 'chart:ho-ngheo?area=lam-dong';

test('a text is parted where it asks for pictures', () => {
  const html = `<p>Một</p>\n<p><a href="${ONE}">Hộ nghèo</a></p>\n<p>Hai</p>`;
  expect(splitAtCharts(html, articleWith(ONE))).toEqual(['<p>Một</p>\n', '\n<p>Hai</p>']);
  expect(splitAtCharts('<p>Một</p>', articleWith())).toEqual(['<p>Một</p>']);
});

test('pictures that were not checked stop the build', () => {
  expect(() => splitAtCharts('<p>Một</p>', articleWith(ONE))).toThrow('2024/mot: the page asks for');
  expect(() => splitAtCharts(`<p><a href="${ONE}">a</a></p>`, articleWith())).toThrow('checked were');
});
