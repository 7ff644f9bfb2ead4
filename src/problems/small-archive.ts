import type { FileChange } from './entry.ts';

// What the small archive of the tests holds, and what mistakes put into it.

export const SITE = 'data/site.json';
export const PUBLISHERS = 'data/publishers.json';
export const TOPICS = 'data/topics.json';
export const UNITS = 'data/units.json';
export const REFERENCES = 'data/references.json';
export const OLD_PLACES = 'data/localities/bac-kan.json';
export const NEW_PLACES = 'data/localities/thai-nguyen-2025.json';
export const ROUND = 'data/congresses/2024.json';
export const POVERTY = 'data/indicators/ho-ngheo.json';
export const DELEGATES = 'data/indicators/dai-bieu.json';
export const FINDINGS = 'data/findings.json';
export const CONGRESS = 'content/articles/2024/dai-hoi.md';
export const RESOLUTION = 'content/articles/2021/nghi-quyet.md';

/** Files that it lacks. */
export const RELATIONS = 'data/relations.json';
export const PUBLISHED = 'data/published.json';
export const MOVED = 'data/moved.json';
export const PAGE = 'content/pages/gioi-thieu.vi.mdx';

/** A spreadsheet to import, and what is right in it. */
export const SHEET = 'figures.csv';
export const RIGHT_SHEET = `ref_area,time_period,value_type,value_text,article,paragraph
bac-kan/tx-bac-kan,2022,actual,"hơn 3,6%",2024/dai-hoi,3
`;

/** The front matter of a page. */
export const PAGE_HEAD = '---\ntitle: Giới thiệu\ndescription: Kho này là gì.\n---\n\n';

const DECIDED = { date: '2026-01-15', why: { vi: 'Vì thế.' } };

/** An entry of data/moved.json on a figure that was withdrawn. */
export const WITHDRAWN = {
  kind: 'withdrawn',
  from: '/so-lieu/dai-bieu.bac-kan.2020/',
  was: { vi: 'Số đại biểu' },
  ...DECIDED,
  figure: { indicator: 'dai-bieu', ref_area: 'bac-kan', time_period: '2020', value_text: '99 đại biểu' },
};

/** An entry of data/moved.json on a page that has another address now. */
export function tellMove(from: string, to: string): object {
  return { kind: 'moved', from, to, ...DECIDED };
}

/** Entries of data/relations.json. */
export const RATIO = {
  id: 'mot-ty-le',
  kind: 'ratio',
  part: 'ho-ngheo.tp-bac-kan.2023',
  whole: 'dai-bieu.tp-bac-kan.2024',
};
export const SUM = {
  id: 'mot-tong',
  kind: 'sum',
  parts: ['ho-ngheo.tp-bac-kan.2023', 'ho-ngheo.tp-bac-kan.2025.target'],
  total: 3,
};

/** A list of JSON, an entry a line. */
export function listJson(...entries: readonly unknown[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}

/** Puts a paragraph in front of the text of the resolution. */
export function putBefore(text: string): Extract<FileChange, { readonly right: string }> {
  return { file: RESOLUTION, right: 'Đến năm 2025', wrong: `${text}\n\nĐến năm 2025` };
}

/** What the program says of it, as an editor has accepted it. */
export const SAID_OF_DELEGATES = {
  'dai-bieu bac-kan/tx-bac-kan single': {
    vi: 'Thành phố Bắc Kạn: gần 150 đại biểu (9/5/2024)',
    en: 'Bắc Kạn City: nearly 150 delegates (9 May 2024)',
  },
};
export const SAID_OF_POVERTY = {
  'ho-ngheo bac-kan/tx-bac-kan single': {
    vi: 'Thành phố Bắc Kạn: 1,96% (2023, chuẩn nghèo 2022–2025)',
    en: 'Bắc Kạn City: 1.96% (2023, poverty standard 2022–2025)',
  },
};

/** Accepted sentences as their file holds them. */
export function listAccepted(...said: readonly object[]): string {
  return `${JSON.stringify(Object.assign({}, ...said), null, 2)}\n`;
}
