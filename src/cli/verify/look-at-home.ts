import { FRAMING, COMMON_HEADERS } from '../../core/hosting/headers.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { messagesIn, type Language } from '../../i18n/index.ts';
import type { HostAnswer } from './ask.ts';
import { better, right, wrong, type Finding } from './finding.ts';
import { attributeOf } from './read-page.ts';
import { HOSTING } from './site-facts.ts';

/** Whether the edition that is published is the one of data/site.json. */
export function judgeEdition(html: string, edition: string, language: Language): Finding {
  const { footer } = messagesIn(language);
  const say = (day: string) => footer.edition(day);
  const day = formatPeriod(edition, language);
  if (html.includes(say(day))) return right('edition', `It is that of ${edition}, as in data/site.json.`);
  const [before = '', after = ''] = say('\n').split('\n');
  const start = html.indexOf(before) + before.length;
  const other = html.includes(before) ? html.slice(start, html.indexOf(after, start)) : 'none';
  return wrong('edition', `The page names ${other}, data/site.json ${edition}.`, 'Build and copy dist/ once more.');
}

/** Whether the page carries its policy, and the host sends what pages cannot say of themselves. */
export function judgePolicy({ text, headers }: HostAnswer): Finding[] {
  const policy = attributeOf(text, /<meta[^>]*http-equiv="Content-Security-Policy"[^>]*>/iu, 'content');
  const isClosed = policy?.includes("default-src 'none'") === true;
  const inPage = isClosed
    ? right('policy', 'The page lets in what it uses and nothing else.')
    : wrong('policy', 'The page has no Content-Security-Policy of ours.', 'Let nothing change pages on their way.');
  const sent = Object.entries({ ...COMMON_HEADERS, [FRAMING.name]: FRAMING.value }).map(([name, value]) => {
    const given = headers.get(name);
    if (given?.includes(name === FRAMING.name ? 'frame-ancestors' : value) === true)
      return right('header', `${name} is sent.`);
    const seen = given === null ? `${name} is not sent.` : `${name} is "${given}".`;
    return better('header', seen, `Send "${value}" where the host can be told to (${HOSTING}).`);
  });
  return [inPage, ...sent];
}

/** Whether the page says that it lives where it was found. */
export function judgeCanonical(html: string, base: URL): Finding {
  const canonical = attributeOf(html, /<link[^>]*rel="canonical"[^>]*>/u, 'href');
  if (canonical === base.href) return right('address', `Pages say that they live at ${base.href}.`);
  const seen =
    canonical === undefined ? 'Pages do not say where they live.' : `Pages say that they live at ${canonical}.`;
  return better('address', seen, `Build with SITE_URL=${base.href.replace(/\/$/u, '')} if they live here.`);
}
