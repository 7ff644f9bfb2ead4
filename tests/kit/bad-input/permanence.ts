import { CONGRESS_ARTICLE, DELEGATES, replace, SITE, type BadInput } from './case.ts';

const PUBLISHED = 'data/published.json';
const MOVED = 'data/moved.json';
const DAY = { date: '2026-01-15', why: { vi: 'Vì thế.' } };
const FIGURE = { indicator: 'dai-bieu', ref_area: 'bac-kan', time_period: '2020', value_text: '99 đại biểu' };
const GONE = { kind: 'withdrawn', from: '/so-lieu/dai-bieu.bac-kan.2020/', was: { vi: 'Số đại biểu' }, ...DAY };

function lines(...entries: readonly unknown[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}

function published(...addresses: readonly string[]): BadInput['spoil'] {
  return (archive) => {
    archive.write(PUBLISHED, lines(...addresses));
  };
}

function moved(...entries: readonly object[]): BadInput['spoil'] {
  return (archive) => {
    archive.write(MOVED, lines(...entries));
  };
}

function both(...mistakes: readonly BadInput['spoil'][]): BadInput['spoil'] {
  return (archive) => {
    for (const spoil of mistakes) spoil(archive);
  };
}

/** Published pages that are gone, and entries about them that are not true. */
export const BAD_PERMANENCE: readonly BadInput[] = [
  {
    what: 'a published indicator that is gone, with its English page and its files',
    spoil: published('/chi-so/can-ngheo.csv', '/chi-so/can-ngheo/', '/chi-so/ho-ngheo/', '/en/chi-so/can-ngheo/'),
    told: [
      [
        'data/published.json:3:1 [1]',
        'address/vanished',
        '"/chi-so/can-ngheo/" was published and is gone, and 2 more with it.',
        'Bring it back, or add to the list in data/moved.json { "kind": "moved", "from": "/chi-so/can-ngheo/", "to": "/…/", "date": "2026-11-21", "why": { "vi": "…" } } or, where nothing takes its place, { "kind": "withdrawn", "from": "/chi-so/can-ngheo/", "was": { "vi": "…" }, "date": "2026-11-21", "why": { "vi": "…" } }.',
      ],
    ],
  },
  {
    what: 'a published indicator that is gone, where one of nearly its name is new',
    spoil: published('/chi-so/can-ngheo/'),
    told: [
      [
        'data/published.json:2:1 [0]',
        'address/vanished',
        '"/chi-so/can-ngheo/" was published and is gone.',
        'Bring it back, or add to the list in data/moved.json { "kind": "moved", "from": "/chi-so/can-ngheo/", "to": "/chi-so/ho-ngheo/", "date": "2026-11-21", "why": { "vi": "…" } } or, where nothing takes its place, { "kind": "withdrawn", "from": "/chi-so/can-ngheo/", "was": { "vi": "…" }, "date": "2026-11-21", "why": { "vi": "…" } }.',
      ],
    ],
  },
  {
    what: 'a published figure and a published article that are gone',
    spoil: published('/so-lieu/gdp.lang-son.2020/', '/tin/2020/mot-bai-da-mat/'),
    told: [
      [
        'data/published.json:2:1 [0]',
        'address/vanished',
        '"/so-lieu/gdp.lang-son.2020/" was published and is gone.',
        'Bring it back, or add to the list in data/moved.json { "kind": "moved", "from": "/so-lieu/gdp.lang-son.2020/", "to": "/…/", "date": "2026-11-21", "why": { "vi": "…" } } or, where nothing takes its place, { "kind": "withdrawn", "from": "/so-lieu/gdp.lang-son.2020/", "was": { "vi": "…" }, "figure": { "indicator": "…", "ref_area": "…", "time_period": "…", "value_text": "…" }, "date": "2026-11-21", "why": { "vi": "…" } }.',
      ],
      [
        'data/published.json:3:1 [1]',
        'address/vanished',
        '"/tin/2020/mot-bai-da-mat/" was published and is gone.',
        'Bring it back, or add to the list in data/moved.json { "kind": "moved", "from": "/tin/2020/mot-bai-da-mat/", "to": "/…/", "date": "2026-11-21", "why": { "vi": "…" } } or, where nothing takes its place, { "kind": "withdrawn", "from": "/tin/2020/mot-bai-da-mat/", "was": { "vi": "…" }, "date": "2026-11-21", "why": { "vi": "…" } }.',
      ],
    ],
  },
  {
    what: 'a published address that is none, and one that stands twice',
    spoil: published('https://example.org/', '/chi-so/', '/chi-so/'),
    told: [
      [
        'data/published.json:2:1 [0]',
        'field/format',
        '"https://example.org/" is not of the form an address below the root of the site, as in /chi-so/ho-ngheo/ or /chi-so/ho-ngheo.csv.',
        'Write it as an address below the root of the site, as in /chi-so/ho-ngheo/ or /chi-so/ho-ngheo.csv.',
      ],
      [
        'data/published.json:4:1 [2]',
        'id/duplicate',
        'The id "/chi-so/" is already used on line 3 of data/published.json.',
        'Keep one of the two.',
      ],
    ],
  },
  {
    what: 'a redirect without reason and date',
    spoil: moved({ kind: 'moved', from: '/chi-so/can-ngheo/', to: '/chi-so/ho-ngheo/' }),
    told: [
      ['data/moved.json:2:1 [0].date', 'field/missing', 'The field "date" is missing.', 'Add it; it holds text.'],
      [
        'data/moved.json:2:1 [0].why',
        'field/missing',
        'The field "why" is missing.',
        'Add it; it holds an object of fields.',
      ],
    ],
  },
  {
    what: 'a redirect to a page that is not there',
    spoil: moved({ kind: 'moved', from: '/chi-so/can-ngheo/', to: '/chi-so/ho-ngeo/', ...DAY }),
    told: [
      [
        'data/moved.json:2:45 [0].to',
        'moved/nowhere',
        'There is no page "/chi-so/ho-ngeo/".',
        'Did you mean "/chi-so/ho-ngheo/"? Else name a page that stands.',
      ],
    ],
  },
  {
    what: 'a withdrawn page that sends readers to one that is not there',
    spoil: moved({ ...GONE, figure: FIGURE, see: ['/chi-so/gdp-dau-nguoi/'] }),
    told: [
      [
        'data/moved.json:2:242 [0].see[0]',
        'moved/nowhere',
        'There is no page "/chi-so/gdp-dau-nguoi/".',
        'Name a page that stands.',
      ],
    ],
  },
  {
    what: 'redirects in a chain',
    spoil: moved(
      { kind: 'moved', from: '/chi-so/a/', to: '/chi-so/b/', ...DAY },
      { kind: 'moved', from: '/chi-so/b/', to: '/chi-so/ho-ngheo/', ...DAY },
    ),
    told: [
      [
        'data/moved.json:2:37 [0].to',
        'moved/chain',
        '"/chi-so/b/" has moved on to "/chi-so/ho-ngheo/".',
        'Name "/chi-so/ho-ngheo/", so that readers need one step.',
      ],
    ],
  },
  {
    what: 'redirects in a loop, and one to itself',
    spoil: moved(
      { kind: 'moved', from: '/chi-so/a/', to: '/chi-so/b/', ...DAY },
      { kind: 'moved', from: '/chi-so/b/', to: '/chi-so/a/', ...DAY },
      { kind: 'moved', from: '/chi-so/c/', to: '/chi-so/c/', ...DAY },
    ),
    told: [
      [
        'data/moved.json:2:37 [0].to',
        'moved/chain',
        '"/chi-so/b/" leads back to "/chi-so/a/".',
        'Name the page that took the place of both.',
      ],
      [
        'data/moved.json:3:37 [1].to',
        'moved/chain',
        '"/chi-so/a/" leads back to "/chi-so/b/".',
        'Name the page that took the place of both.',
      ],
      [
        'data/moved.json:4:37 [2].to',
        'moved/chain',
        '"/chi-so/c/" leads to itself.',
        'Name the page that took its place.',
      ],
    ],
  },
  {
    what: 'a redirect to a withdrawn page',
    spoil: moved(
      { kind: 'moved', from: '/chi-so/a/', to: '/chi-so/b/', ...DAY },
      { kind: 'withdrawn', from: '/chi-so/b/', was: { vi: 'B' }, ...DAY },
    ),
    told: [
      [
        'data/moved.json:2:37 [0].to',
        'moved/chain',
        '"/chi-so/b/" was withdrawn on 2026-01-15.',
        'Name a page that stands, or make this entry "withdrawn" too.',
      ],
    ],
  },
  {
    what: 'an obs_id that is used again after it was withdrawn, and a moved page that stands',
    spoil: moved(
      { ...GONE, from: '/so-lieu/ho-ngheo.tp-bac-kan.2023/', figure: FIGURE },
      { kind: 'moved', from: '/chi-so/dai-bieu/', to: '/chi-so/ho-ngheo/', ...DAY },
    ),
    told: [
      [
        'data/moved.json:2:21 [0].from',
        'moved/stands',
        '"/so-lieu/ho-ngheo.tp-bac-kan.2023/" stands.',
        'An obs_id is never used again: give the new one another, or remove this entry if the old one is back.',
      ],
      [
        'data/moved.json:3:17 [1].from',
        'moved/stands',
        '"/chi-so/dai-bieu/" stands.',
        'An address is never used again: give the new one another, or remove this entry if the old one is back.',
      ],
    ],
  },
  {
    what: 'two entries for one address',
    spoil: moved({ ...GONE, figure: FIGURE }, { ...GONE, figure: FIGURE }),
    told: [
      [
        'data/moved.json:3:1 [1]',
        'id/duplicate',
        'The id "/so-lieu/dai-bieu.bac-kan.2020/" is already used on line 2 of data/moved.json.',
        'Keep one of the two.',
      ],
    ],
  },
  {
    what: 'a withdrawn figure that is not told, and a page told as a figure',
    spoil: moved(GONE, { kind: 'withdrawn', from: '/chi-so/a/', was: { vi: 'A' }, ...DAY, figure: FIGURE }),
    told: [
      [
        'data/moved.json:2:1 [0]',
        'field/missing',
        'The field "figure" is missing.',
        'Add { "indicator": "…", "ref_area": "…", "time_period": "…", "value_text": "…" } of the figure.',
      ],
      [
        'data/moved.json:3:101 [1].figure',
        'field/unknown',
        '"/chi-so/a/" is not the page of a figure.',
        'Remove "figure".',
      ],
    ],
  },
  {
    what: 'a withdrawn figure of an indicator and a locality that never were',
    spoil: moved({ ...GONE, figure: { ...FIGURE, indicator: 'dai-bie', ref_area: 'ha-giang' } }),
    told: [
      [
        'data/moved.json:2:142 [0].figure.indicator',
        'reference/indicator',
        'There is no indicator "dai-bie".',
        'Did you mean "dai-bieu"? Else add it to data/indicators.',
      ],
      [
        'data/moved.json:2:164 [0].figure.ref_area',
        'reference/locality',
        'There is no locality "ha-giang".',
        'Add it to data/localities, or correct the name.',
      ],
    ],
  },
  {
    what: 'a link to a figure that has moved, and a withdrawn one on the home page',
    spoil: both(
      replace(CONGRESS_ARTICLE, 'obs:ho-ngheo.tp-bac-kan.2023', 'obs:ho-ngheo.bac-kan.2023'),
      replace(SITE, '"ho-ngheo.tp-bac-kan.2023"', '"dai-bieu.bac-kan.2020"'),
      moved(
        {
          kind: 'moved',
          from: '/so-lieu/ho-ngheo.bac-kan.2023/',
          to: '/so-lieu/ho-ngheo.tp-bac-kan.2023/',
          ...DAY,
        },
        { ...GONE, figure: FIGURE },
      ),
    ),
    told: [
      [
        'content/articles/2024/dai-hoi.md:18:20',
        'figure/unknown',
        'The observation "ho-ngheo.bac-kan.2023" has moved to "ho-ngheo.tp-bac-kan.2023".',
        'Name "ho-ngheo.tp-bac-kan.2023" instead.',
      ],
      [
        'data/site.json:10:16 featured[0]',
        'reference/observation',
        'The observation "dai-bieu.bac-kan.2020" was withdrawn on 2026-01-15.',
        'Do without it, or name another.',
      ],
    ],
  },
  {
    what: 'a locality that has moved',
    spoil: both(
      replace(DELEGATES, '"bac-kan/tx-bac-kan"', '"bac-kan/tp-bac-kan"'),
      moved({ kind: 'moved', from: '/dia-phuong/bac-kan/tp-bac-kan/', to: '/dia-phuong/bac-kan/tx-bac-kan/', ...DAY }),
    ),
    told: [
      [
        'data/indicators/dai-bieu.json:14:7 observations[0].ref_area',
        'reference/locality',
        'The locality "bac-kan/tp-bac-kan" has moved to "bac-kan/tx-bac-kan".',
        'Name "bac-kan/tx-bac-kan" instead.',
      ],
    ],
  },
  {
    what: 'links of an article and a page to addresses that moved or were withdrawn',
    spoil: both(
      replace(CONGRESS_ARTICLE, 'Tỷ lệ hộ nghèo còn', '[Tỷ lệ hộ nghèo](/chi-so/can-ngheo/#bang) còn'),
      (archive) => {
        const page =
          '---\ntitle: T\ndescription: D\n---\n\nXem <a href="/en/so-lieu/dai-bieu.bac-kan.2020/">số này</a>.\n';
        archive.write('content/pages/gioi-thieu.en.mdx', page);
      },
      moved(
        { kind: 'moved', from: '/chi-so/can-ngheo/', to: '/chi-so/ho-ngheo/', ...DAY },
        { ...GONE, figure: FIGURE },
      ),
    ),
    told: [
      [
        'content/articles/2024/dai-hoi.md:18:18',
        'moved/link',
        '"/chi-so/can-ngheo/" has moved to "/chi-so/ho-ngheo/".',
        'Link to "/chi-so/ho-ngheo/".',
      ],
      [
        'content/pages/gioi-thieu.en.mdx:6:14',
        'moved/link',
        '"/en/so-lieu/dai-bieu.bac-kan.2020/" was withdrawn on 2026-01-15.',
        'Take the link out, or link to another page.',
      ],
    ],
  },
];
