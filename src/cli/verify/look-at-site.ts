import { paths } from '../../core/address/paths.ts';
import { findMoved } from '../../core/address/permanence.ts';
import { isFile } from '../../core/address/thing.ts';
import { followRedirects, followOn, makeAsk, NoAnswer, type HostAnswer, type Ask } from './ask.ts';
import { right, wrong, type Finding } from './finding.ts';
import { judgeNotFound, judgePublished, judgeSlash } from './look-at-addresses.ts';
import { judgeFile, type FileKind } from './look-at-files.ts';
import { judgeCanonical, judgeEdition, judgePolicy } from './look-at-home.ts';
import { pickSome } from './pick-some.ts';
import { loadedFile, siteNameOf } from './read-page.ts';
import { addressOn, type SiteFacts } from './site-facts.ts';

/** So many published addresses are asked for. */
const SAMPLE = 10;

/** What is looked at, how patiently (milliseconds an answer), and which number picks the addresses. */
interface Look {
  readonly base: URL;
  readonly patience: number;
  readonly seed: number;
  readonly facts: SiteFacts;
}

/** Looks at a site, one finding after the other. Throws NoAnswer when not even its first page can be reached. */
export async function* lookAtSite({ base, patience, seed, facts }: Look): AsyncGenerator<Finding> {
  const ask = makeAsk(base, patience);
  const first = await ask(base);
  const home = await findHome(ask, first, facts.site.name);
  yield home.finding;
  if (home.answer === undefined) return;
  const { answer } = home;
  // A host that leads from http to https is looked at there.
  const place = new URL(base.pathname, answer.url.origin);
  const { languages, edition, name } = facts.site;
  yield judgeEdition(answer.text, edition, languages[0] ?? 'vi');
  yield judgeCanonical(answer.text, place);
  yield* judgePolicy(answer);
  yield* judgeFile('page', answer);

  const standing = facts.published.filter((address) => findMoved(address, facts.moved) === undefined);
  const folder = standing.find((address) => !isFile(address) && address !== '/') ?? paths.news('vi');
  const search = addressOn(place, paths.search('vi'));
  const files: readonly (readonly [FileKind, URL | undefined])[] = [
    ['style', loadedFile(answer.text, answer.url, 'style')],
    ['icon', loadedFile(answer.text, answer.url, 'icon')],
    ['font', loadedFile(answer.text, answer.url, 'font')],
    ['script', await findScript(ask, search)],
    ...(['csv', 'json'] as const).map((ending) => {
      const address = standing.find((one) => one.endsWith(`.${ending}`));
      return [ending, address === undefined ? undefined : addressOn(place, address)] as const;
    }),
  ];
  for (const [kind, url] of files) {
    if (url !== undefined) yield* guard(kind, async () => judgeFile(kind, await ask(url)));
  }
  yield* guard('slash', async () => [await judgeSlash(ask, place, folder)]);
  yield* guard('404', async () => [await judgeNotFound(ask, place, name)]);
  for (const address of pickSome(facts.published, SAMPLE, seed)) {
    yield* guard('published', async () => [await judgePublished(ask, place, address, facts)]);
  }
}

/** The first page, where it is one of this archive. */
async function findHome(ask: Ask, first: HostAnswer, name: string): Promise<{ finding: Finding; answer?: HostAnswer }> {
  const about = 'site';
  let answer: HostAnswer;
  try {
    answer = (await followOn(ask, first)).end;
  } catch (error) {
    return {
      finding: wrong(about, messageOf(error), 'Name the address where the site itself is, and mend the redirect.'),
    };
  }
  if (answer.status !== 200) {
    const seen = `${answer.url.href} is answered with ${answer.status}.`;
    return { finding: wrong(about, seen, 'Copy what is in dist/ there, not dist/ itself.') };
  }
  const found = siteNameOf(answer.text);
  if (found === name) return { finding: right(about, `This is ${name}.`), answer };
  const seen = found === undefined ? 'There is another site.' : `There is the archive "${found}", not "${name}".`;
  return { finding: wrong(about, seen, 'Name the address of this archive, or copy dist/ there.') };
}

async function findScript(ask: Ask, page: URL): Promise<URL | undefined> {
  try {
    const { end } = await followRedirects(ask, page);
    return loadedFile(end.text, end.url, 'script');
  } catch {
    return undefined;
  }
}

/** A look that gets no answer finds that. */
async function* guard(about: string, look: () => Promise<readonly Finding[]>): AsyncGenerator<Finding> {
  try {
    yield* await look();
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    yield wrong(about, error.message, 'Try again; if it stays so, look into the redirects and the log of the server.');
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
