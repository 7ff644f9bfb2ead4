import { expect, test } from 'vitest';
import { breakUnits } from './break-units.ts';
import { applyChanges, readTags } from './html-source.ts';

const finish = (html: string) => applyChanges(html, breakUnits(html, readTags(html)));

test.for([
  ['<p>50 triệu đồng/người/năm</p>', '<p>50 triệu đồng/<wbr>người/<wbr>năm</p>'],
  ['<td class="unit">đồng/người</td>', '<td class="unit">đồng/<wbr>người</td>'],
  ['<b>12</b>%/năm trở lên', '<b>12</b>%/<wbr>năm trở lên'],
  ['<p>tăng 12,5%/năm.</p>', '<p>tăng 12,5%/<wbr>năm.</p>'],
  ['<p>9 m²/người</p>', '<p>9 m²/<wbr>người</p>'],
] as const)('%s breaks behind its strokes', ([html, finished]) => {
  expect(finish(html)).toBe(finished);
});

test.for([
  '<p>16/20 trường, 9/5/2024</p>',
  '<a href="/a/b/">https://bao.vn/tin/bai</a>',
  '<p>baodantoc.vn/tin và a@b.vn/c</p>',
  '<i data-words=" đồng/người > kg/người ">x</i>',
  '<title>đồng/người/năm</title>',
  '<svg><title>đồng/người</title><text x="1">đồng/người/năm</text></svg>',
  '<script>// đồng/người\n</script>',
])('%s stays as it is', (html) => {
  expect(finish(html)).toBe(html);
});
