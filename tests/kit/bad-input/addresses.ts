import { CONGRESS_ARTICLE, PARTY_ARTICLE, PUBLISHERS, REFERENCES, replace, SITE, type BadInput } from './case.ts';

/** Puts something in front of the text of an article. */
function before(text: string): BadInput['spoil'] {
  return replace(PARTY_ARTICLE, 'Đến năm 2025', `${text}\n\nĐến năm 2025`);
}

/** Addresses that do not lead where they seem to. */
export const BAD_ADDRESSES: readonly BadInput[] = [
  {
    what: 'links of a text that lead elsewhere than they seem',
    spoil: before(
      [
        '[một](//evil.example)',
        '[hai](https://vnexpress.net@evil.example/)',
        '[ba](http://user:pw@evil.example)',
        String.raw`[bốn](https:\\\\evil.example)`,
        '[năm](https:evil.example)',
        '[sáu](https://a.example/&#x202e;gnp.exe)',
        '[bảy](</tin/ a>)',
        '[tám](https://)',
        '<https://user@evil.example/>',
      ].join('\n'),
    ),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:13:1',
        'article/unsafe-link',
        '"//evil.example" begins with two slashes and leads to another host.',
        'Write the whole address, beginning with https://, or one of this site with a single slash.',
      ],
      [
        'content/articles/2021/nghi-quyet.md:14:1',
        'article/unsafe-link',
        '"https://vnexpress.net@evil.example/" holds a user name or a password.',
        'Leave out what stands between // and @; everybody can read it, and it may hide where the link leads.',
      ],
      [
        'content/articles/2021/nghi-quyet.md:15:1',
        'article/unsafe-link',
        '"http://user:pw@evil.example" holds a user name or a password.',
        'Leave out what stands between // and @; everybody can read it, and it may hide where the link leads.',
      ],
      [
        'content/articles/2021/nghi-quyet.md:16:1',
        'article/unsafe-link',
        '"https:\\\\\\\\evil.example" holds white space, a backslash or an invisible sign, which browsers change or drop.',
        'Take it out, or write it as a percent code: %20 for a space, %5C for \\.',
      ],
      [
        'content/articles/2021/nghi-quyet.md:17:1',
        'article/unsafe-link',
        '"https:evil.example" is not a web address.',
        'Write the whole address, beginning with https://.',
      ],
      [
        'content/articles/2021/nghi-quyet.md:18:1',
        'article/unsafe-link',
        '"https://a.example/\u202egnp.exe" holds white space, a backslash or an invisible sign, which browsers change or drop.',
        'Take it out, or write it as a percent code: %20 for a space, %5C for \\.',
      ],
      [
        'content/articles/2021/nghi-quyet.md:19:1',
        'article/unsafe-link',
        '"/tin/ a" holds white space, a backslash or an invisible sign, which browsers change or drop.',
        'Take it out, or write it as a percent code: %20 for a space, %5C for \\.',
      ],
      [
        'content/articles/2021/nghi-quyet.md:20:1',
        'article/unsafe-link',
        '"https://" is not a web address.',
        'Write the whole address, beginning with https://.',
      ],
      [
        'content/articles/2021/nghi-quyet.md:21:1',
        'article/unsafe-link',
        '"https://user@evil.example/" holds a user name or a password.',
        'Leave out what stands between // and @; everybody can read it, and it may hide where the link leads.',
      ],
    ],
  },
  {
    what: 'definitions that lead elsewhere than they seem',
    spoil: before('[một][a]\n\n[a]: //evil.example'),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:15:1',
        'article/unsafe-link',
        '"//evil.example" begins with two slashes and leads to another host.',
        'Write the whole address, beginning with https://, or one of this site with a single slash.',
      ],
    ],
  },
  {
    what: 'fields whose addresses are none or hide where they lead',
    spoil: (archive) => {
      archive.replace(SITE, '"url": "https://', '"url": "https://user:pw@');
      archive.replace(PUBLISHERS, '"url": "https://', String.raw`"url": "https:\\\\`);
      archive.replace(REFERENCES, '"url": "https://', String.raw`"url": "https://\u200b`);
      archive.replace(CONGRESS_ARTICLE, 'source:\n', 'source:\n  archived_url: https://a b\n  url: http://[::1\n');
    },
    told: [
      [
        'content/articles/2024/dai-hoi.md:12:3 source.archived_url',
        'field/format',
        '"https://a b" holds white space, a backslash or an invisible sign, which browsers change or drop.',
        'Take it out, or write it as a percent code: %20 for a space, %5C for \\.',
      ],
      [
        'content/articles/2024/dai-hoi.md:13:3 source.url',
        'field/format',
        '"http://[::1" is not a web address.',
        'Write the whole address, beginning with https://.',
      ],
      [
        'data/publishers.json:6:5 [0].url',
        'field/format',
        '"https:\\\\\\\\example.org/" is not a web address.',
        'Write the whole address, beginning with https://.',
      ],
      [
        'data/references.json:6:5 [0].url',
        'field/format',
        '"https://\u200bexample.org/thanh-pho-hop-dai-hoi" holds white space, a backslash or an invisible sign, which browsers change or drop.',
        'Take it out, or write it as a percent code: %20 for a space, %5C for \\.',
      ],
      [
        'data/site.json:6:37 licence.url',
        'field/format',
        '"https://user:pw@creativecommons.org/licenses/by/4.0/" holds a user name or a password.',
        'Leave out what stands between // and @; everybody can read it, and it may hide where the link leads.',
      ],
    ],
  },
];
