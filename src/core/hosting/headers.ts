/** A header that servers send, by name. */
export type Headers = Readonly<Record<string, string>>;

/** What goes with every answer, whatever it holds. */
export const COMMON_HEADERS: Headers = {
  'X-Content-Type-Options': 'nosniff',
  // Sources may learn that a reader came from the archive, but not from which page.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // Names that browsers do not know would be complained about in their consoles: these all know.
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/**
 * Who may put a page into a frame: nobody. A page cannot say so itself, for browsers pass over `frame-ancestors` in a
 * `<meta>`; all else of its policy stands in the page.
 */
export const FRAMING = { name: 'Content-Security-Policy', value: "frame-ancestors 'none'" } as const;

/** The folder whose pages are made to be put into frames, in each language, below the root of the site. */
export const FRAMED_FOLDERS = ['nhung/', 'en/nhung/'] as const;

/** The folder of files whose names change with what they hold, below the root of the site. */
export const HASHED_FOLDER = 'assets/';

/** How long browsers may keep a file without asking. */
export const CACHING = {
  name: 'Cache-Control',
  hashed: 'public, max-age=31536000, immutable',
  // Ten minutes, as GitHub Pages has it: long enough to read on, short enough for a correction.
  other: 'public, max-age=600',
} as const;

/** Content types that servers know badly or send without their characters, by the ending of the file. */
export const TYPES = { csv: 'text/csv', json: 'application/json' } as const;

/** Types that become smaller when they are compressed; pictures, fonts and Pagefind's own files are so already. */
export const COMPRESSED_TYPES = [
  'text/html',
  'text/css',
  'text/csv',
  'text/javascript',
  'text/plain',
  'text/xml',
  'application/javascript',
  'application/json',
  'application/xml',
  'image/svg+xml',
] as const;

/** Endings of the files of those types, for whoever compresses them beforehand. */
export const COMPRESSED_ENDINGS = ['html', 'css', 'csv', 'js', 'json', 'svg', 'txt', 'xml', 'bib', 'ris'] as const;
