import type { Explanations } from './explanation.ts';

export const MAP: Explanations<'map'> = {
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
    example: {
      file: 'data/map.json',
      added: drawTriangle('[9, 9, 0, 9]'),
      mended: drawTriangle('[9, 9, 0, 9, 0, 0]'),
    },
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
