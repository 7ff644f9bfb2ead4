import type { Entries } from './entry.ts';
import {
  CONGRESS,
  DELEGATES,
  PUBLISHED,
  PUBLISHERS,
  REFERENCES,
  RELATIONS,
  RESOLUTION,
  ROUND,
  SITE,
  SUM,
  TOPICS,
  UNITS,
  listJson,
} from './small-archive.ts';

export const FIELD_FORMAT = {
  'field/format': {
    title: { vi: 'Chữ viết không đúng khuôn', en: 'Text of the wrong form' },
    why: {
      vi: 'Địa chỉ thư, địa chỉ trang, mã… phải đúng khuôn thì mới dùng được: bạn đọc bấm vào một địa chỉ thư viết sai thì không báo được lỗi.',
      en: 'E-mail addresses, web addresses and ids only work in their form: a reader who follows a broken e-mail address cannot report an error.',
    },
    mend: {
      vi: 'Viết theo khuôn mà lời nhắc nêu. Khoảng trắng thừa ở đầu hay cuối cũng phải bỏ.',
      en: 'Write it in the form that the hint names. White space at its ends has to go, too.',
    },
    cases: [
      {
        file: SITE,
        right: '"email": "editor@example.org"',
        wrong: '"email": "editor"',
        prints: `data/site.json
  8:16     contact.email  "editor" is not an e-mail address.  [field/format]
           Write it as name@example.org.`,
      },
      {
        what: 'fields whose addresses are none or hide where they lead',
        file: SITE,
        right: '"url": "https://',
        wrong: '"url": "https://user:pw@',
        beside: [
          { file: PUBLISHERS, right: '"url": "https://', wrong: String.raw`"url": "https:\\\\` },
          { file: REFERENCES, right: '"url": "https://', wrong: String.raw`"url": "https://\u200b` },
          { file: CONGRESS, right: 'source:\n', wrong: 'source:\n  archived_url: https://a b\n  url: http://[::1\n' },
        ],
        prints: `content/articles/2024/dai-hoi.md
  12:3     source.archived_url  "https://a b" holds white space, a backslash or an invisible sign, which browsers change or drop.  [field/format]
           Take it out, or write it as a percent code: %20 for a space, %5C for \\.
  13:3     source.url  "http://[::1" is not a web address.  [field/format]
           Write the whole address, beginning with https://.

data/publishers.json
  6:5      [0].url  "https:\\\\\\\\example.org/" is not a web address.  [field/format]
           Write the whole address, beginning with https://.

data/references.json
  6:5      [0].url  "https://\\u{200b}example.org/thanh-pho-hop-dai-hoi" holds white space, a backslash or an invisible sign, which browsers change or drop.  [field/format]
           Take it out, or write it as a percent code: %20 for a space, %5C for \\.

data/site.json
  7:37     licence.url  "https://user:pw@creativecommons.org/licenses/by/4.0/" holds a user name or a password.  [field/format]
           Leave out what stands between // and @; everybody can read it, and it may hide where the link leads.`,
      },
      {
        what: 'a checksum that is none',
        file: RESOLUTION,
        right: '1f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0',
        wrong: '"…"',
        prints: `content/articles/2021/nghi-quyet.md
  10:3     source.sha256  "…" is not of the form 64 digits of hexadecimal, in lower case.  [field/format]
           Write it as 64 digits of hexadecimal, in lower case.`,
      },
      {
        what: 'signs that cannot be shown, written as codes',
        file: SITE,
        right: '"name": "Sổ',
        wrong: String.raw`"name": "\ud800Sổ`,
        beside: [
          { file: TOPICS, right: '"vi": "Giảm', wrong: String.raw`"vi": "\u001b[31mGiảm` },
          { file: PUBLISHERS, right: '"name": "', wrong: String.raw`"name": "\u202e` },
          { file: CONGRESS, right: 'Tỷ lệ hộ nghèo', wrong: 'Tỷ lệ &#x202e;hộ nghèo' },
        ],
        prints: `content/articles/2024/dai-hoi.md
  18:1     The text holds the sign U+202E, which nobody sees and which changes how the text reads.  [article/not-shown]
           Delete it.

data/publishers.json
  4:5      [0].name  "\\u{202e}Báo Bắc Kạn" holds a sign that cannot be shown.  [field/format]
           Type the text anew where it looks right and the check says it is not.

data/site.json
  3:3      name  "\\ud800Sổ nhỏ" holds a sign that cannot be shown.  [field/format]
           Type the text anew where it looks right and the check says it is not.

data/topics.json
  2:36     [0].title.vi  "\\u001b[31mGiảm nghèo" holds a sign that cannot be shown.  [field/format]
           Type the text anew where it looks right and the check says it is not.`,
      },
      {
        what: 'an observation id with capitals',
        file: DELEGATES,
        right: '"dai-bieu.tp-bac-kan.2024"',
        wrong: '"Dai-Bieu.2024"',
        prints: `data/indicators/dai-bieu.json
  13:7     observations[0].obs_id  "Dai-Bieu.2024" is not an observation id.  [field/format]
           Use lower-case letters, digits, full stops and hyphens, as in ho-ngheo.tp-bac-kan.2023.`,
      },
      {
        what: 'white space around a text',
        file: SITE,
        right: '"name": "Sổ nhỏ"',
        wrong: '"name": "Sổ nhỏ "',
        prints: `data/site.json
  3:3      name  "Sổ nhỏ " has white space at its beginning or end.  [field/format]
           Remove the spaces around the text.`,
      },
      {
        what: 'a code of a unit in lower case',
        file: UNITS,
        right: '"code": "NUMBER"',
        wrong: '"code": "number"',
        prints: `data/units.json
  3:5      [1].code  "number" is not of the form UPPER_CASE_WORDS.  [field/format]
           Write it as UPPER_CASE_WORDS.`,
      },
      {
        what: 'a round whose id is no year',
        file: ROUND,
        right: '"id": "2024"',
        wrong: '"id": "IV"',
        prints: `data/congresses/2024.json
  2:3      id  "IV" is not of the form yyyy.  [field/format]
           Write it as yyyy.`,
      },
      {
        what: 'a published address that is none, and one that stands twice',
        file: PUBLISHED,
        text: listJson('https://example.org/', '/chi-so/', '/chi-so/'),
        prints: `data/published.json
  2:1      [0]  "https://example.org/" is not of the form an address below the root of the site, as in /chi-so/ho-ngheo/ or /chi-so/ho-ngheo.csv.  [field/format]
           Write it as an address below the root of the site, as in /chi-so/ho-ngheo/ or /chi-so/ho-ngheo.csv.
  4:1      [2]  The id "/chi-so/" is already used on line 3 of data/published.json.  [id/duplicate]
           Keep one of the two.`,
      },
      {
        what: 'a total that is neither a number nor an observation',
        file: RELATIONS,
        text: listJson({ ...SUM, total: true }),
        prints: `data/relations.json
  2:102    [0].total  true is not allowed here: a total is the id of an observation or a number above zero.  [field/format]
           Compare it with an entry that works.`,
      },
      {
        what: 'a source that names an article and a reference',
        file: DELEGATES,
        right: '"paragraph": 1',
        wrong: '"reference": "bao-thu-do-2024"',
        prints: `data/indicators/dai-bieu.json
  20:19    observations[0].sources[0]  {"article":"2024/dai-hoi","reference":"bao-thu-do-2024"} names an article and a reference.  [field/format]
           Name one of the two: an article with its paragraph, or a reference of data/references.json.`,
      },
      {
        what: 'a source that names nothing',
        file: DELEGATES,
        right: '"article": "2024/dai-hoi", ',
        wrong: '',
        prints: `data/indicators/dai-bieu.json
  20:19    observations[0].sources[0]  {"paragraph":1} names neither an article nor a reference.  [field/format]
           Name one of the two: an article with its paragraph, or a reference of data/references.json.`,
      },
      {
        what: 'a reference at an address that runs a script',
        file: REFERENCES,
        right: '"https://example.org/thanh-pho-hop-dai-hoi"',
        wrong: '"javascript:alert(1)"',
        prints: `data/references.json
  6:5      [0].url  "javascript:alert(1)" is not a web address.  [field/format]
           Write the whole address, beginning with https://.`,
      },
    ],
  },
} satisfies Partial<Entries<'field'>>;
