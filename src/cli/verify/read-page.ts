const STYLE = /<link[^>]*rel="stylesheet"[^>]*>/u;

/** The value of an attribute of the first tag that a pattern finds: `hrefOf(html, /<link[^>]*rel="icon"[^>]*>/u, 'href')`. */
export function attributeOf(html: string, tag: RegExp, name: string): string | undefined {
  const value = new RegExp(String.raw`\s${name}="(?<value>[^"]*)"`, 'u').exec(tag.exec(html)?.[0] ?? '')?.groups?.[
    'value'
  ];
  return value === undefined ? undefined : decodeReferences(value);
}

/** The name of the site that a page belongs to; undefined where it is no page of an archive. */
export function siteNameOf(html: string): string | undefined {
  return attributeOf(html, /<meta[^>]*property="og:site_name"[^>]*>/u, 'content');
}

/** Whether a page finds its style sheet from where the page itself lies. */
export function loadsByRelativeAddress(html: string): boolean {
  return attributeOf(html, STYLE, 'href')?.startsWith('.') === true;
}

/** Where a file of a kind lies that a page loads, from the page at `url`: the first, of scripts the last, which is its own. */
export function loadedFile(html: string, url: URL, kind: 'style' | 'icon' | 'font' | 'script'): URL | undefined {
  const tags = {
    style: STYLE,
    icon: /<link[^>]*rel="icon"[^>]*>/u,
    font: /<link[^>]*as="font"[^>]*>/u,
    script: /<script[^>]*\ssrc="[^>]*>(?![^]*<script[^>]*\ssrc=)/u,
  };
  const address = attributeOf(html, tags[kind], kind === 'script' ? 'src' : 'href');
  return address !== undefined && URL.canParse(address, url) ? new URL(address, url) : undefined;
}

/** The references that our pages are written with. */
function decodeReferences(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replaceAll(/&(?:#(?<code>\d+)|(?<name>[a-z]+));/gu, (all, code?: string, name?: string) =>
    code === undefined ? (named[name ?? ''] ?? all) : String.fromCodePoint(Number(code)),
  );
}
