import { expect, test } from 'vitest';
import { makeChartArchive } from '../../tests/kit/chart-fixture.ts';
import { copyPage } from './search-pages.ts';

test('what a heading keeps on one line is words apart to the index', () => {
  const entry = { path: '/a/', meta: { title: 'A' }, facts: { kind: 'page' }, filters: {}, names: [] };
  const page = '<main id="noi-dung"><h2>Các dân\u00A0tộc&nbsp;thiểu số</h2></main>';
  const { html } = copyPage(entry as never, page, makeChartArchive([]));
  expect(html).toContain('<h2>Các dân tộc thiểu số</h2>');
});
