import type { Entries } from './entry.ts';

export const MAP: Entries<'map'> = {
  'map/shape': {
    title: { vi: 'Đường viền trên bản đồ không khép kín', en: 'An outline of the map that is not closed' },
    why: {
      vi: 'Một tỉnh vẽ bằng đường viền hở sẽ loang màu sang tỉnh bên cạnh hoặc bị cắt mất một phần. Quần đảo không gắn với tỉnh nào trên bản đồ thì không được vẽ cùng tỉnh của nó.',
      en: 'A province whose outline is open would run over its neighbours or lose a part of itself. Islands that belong to no province of the map could not be drawn with theirs.',
    },
    mend: {
      vi: 'Trong `shapes`, ghi số thứ tự các đường nối tiếp nhau cho tới khi trở về điểm đầu; đường đi ngược ghi là -1 trừ số thứ tự của nó. Mỗi điểm của đường cần hai số: ngang rồi dọc. Quần đảo thì ghi ở `part_of` một địa phương có trong `shapes`.',
      en: 'In `shapes`, name lines that follow one another until the way is back where it began; a line walked backwards is -1 minus its number. Each point of a line takes two numbers, across and down. For islands, name a locality of `shapes` as `part_of`.',
    },
    cases: [
      {
        file: 'data/map.json',
        text: drawTriangle('[9, 9, 0, 9]'),
        mended: drawTriangle('[9, 9, 0, 9, 0, 0]'),
        prints: `data/map.json
  8:27     shapes.bac-kan[0]  The lines of "bac-kan" do not lead back to where they begin.  [map/shape]
           Name lines of the map one after the other, -1 - n for line n walked backwards, until the way is closed.`,
      },
      {
        what: 'a line with half a point',
        file: 'data/map.json',
        text: drawTriangle('[9, 9, 0, 9, 0]'),
        prints: `data/map.json
  6:5      lines[1]  [9,9,0,9,0] has an odd number of numbers.  [map/shape]
           Give each point two numbers, across and down.`,
      },
      {
        what: 'a shape and islands of localities that are not there',
        file: 'data/map.json',
        text: drawTriangle('[9, 9, 0, 9, 0, 0]'),
        beside: [
          {
            file: 'data/map.json',
            right: '"bac-kan": [[0, 1]] }',
            wrong:
              '"ha-giang": [[0, 1]] },\n  "islands": [{ "name": { "vi": "đảo", "en": "islands" }, "part_of": "da-nang", "at": [5, 5], "label": "đảo" }]',
          },
        ],
        prints: `data/map.json
  8:15     shapes.ha-giang  There is no locality "ha-giang".  [reference/locality]
           Add it to data/localities, or correct the name.
  9:59     islands[0].part_of  The map has no shape "da-nang" that the islands could belong to.  [map/shape]
           Name one of its shapes.`,
      },
    ],
  },
};

/** A map of one locality, whose outline is a first line and the one given. */
function drawTriangle(line: string): string {
  return `{
  "source": { "vi": "Vẽ tay", "en": "Drawn by hand" },
  "size": [10, 10],
  "lines": [
    [0, 0, 9, 0, 9, 9],
    ${line}
  ],
  "shapes": { "bac-kan": [[0, 1]] }
}
`;
}
