import { afterEach, describe, expect, inject, test } from 'vitest';
import { verifySite } from '../../src/cli/verify/verify-site.ts';
import { factsFor, placeFolder } from '../kit/hosted-site.ts';
import { HOSTS } from '../kit/hosts.ts';
import { runCli } from '../kit/run-cli.ts';
import { serveChanged, type ChangeAnswer, type PlainAnswer } from '../kit/serve-changed.ts';
import { serveFolder } from '../kit/serve-folder.ts';

const FOLDER = '/luu-tru/2026/';
const placed = inject('placed');
const anywhere = inject('anywhere');

const leftovers: (() => unknown)[] = [];
afterEach(async () => {
  for (const leave of leftovers.splice(0)) await leave();
});

function verify(address: string, ...args: string[]) {
  const command = (list: readonly string[], print: (text: string) => void) =>
    verifySite(list, print, { random: () => 0.5, paint: (_, text) => text });
  return runCli('verify', command, [address, '--root', 'tests/fixtures/second-archive', ...args]);
}

/** Verifies the site on a good host that does one thing wrong. */
async function verifyChanged(change?: ChangeAnswer, ...args: string[]) {
  const server = await serveChanged(placed.dist, FOLDER, change);
  leftovers.push(server.close);
  return { ...(await verify(server.origin + FOLDER, ...args)), server };
}

/** The lines of a report that begin with a word, without it. */
function lines(report: string, word: 'WRONG' | 'advice'): string[] {
  return report.split('\n').flatMap((line) => (line.startsWith(word) ? [line.slice(word.length).trim()] : []));
}

/** The published addresses that were there. */
function publishedOf(report: string): string[] {
  return [...report.matchAll(/^right +published +(?<address>\S+)/gmu)].map(({ groups }) => groups?.['address'] ?? '');
}

/** Where the site says it lives is not where the tests put it: every report advises of that. */
const ADDRESS: unknown = expect.stringMatching(
  /^address +Pages say that they live at https:\/\/so-doc\.example\/luu-tru\/2026\//u,
);

describe('nothing is wrong', () => {
  const configured = HOSTS.filter(({ isConfigured }) => isConfigured);

  test.for(configured)('with $name and its file', async ({ isHere, serve }, { skip }) => {
    if (!isHere) skip('not installed');
    const { root, remove } = placeFolder(placed.dist, FOLDER);
    const server = await serve(root, factsFor(placed.siteUrl));
    leftovers.push(server.close, remove);
    const { status, stdout } = await verify(server.origin + FOLDER);
    expect([lines(stdout, 'WRONG'), lines(stdout, 'advice'), status]).toEqual([[], [ADDRESS], 0]);
  });

  test('with a good host; the seed picks the same addresses again, and the slash may be left out', async () => {
    const { status, stdout, server } = await verifyChanged();
    expect([lines(stdout, 'WRONG'), lines(stdout, 'advice'), status]).toEqual([[], [ADDRESS], 0]);
    expect(stdout).toMatch(/^right +edition +It is that of 2026-01-15, as in data\/site\.json\.$/mu);
    expect(publishedOf(stdout)).toHaveLength(10);
    expect(stdout).toMatch(/\n32 looked at: 31 right, 1 could be better, 0 wrong\. --seed 500000 asks for .*\n$/u);
    const again = await verify(server.origin + FOLDER.slice(0, -1), '--seed', '500000');
    expect(again.stdout).toBe(stdout);
    const other = await verify(server.origin + FOLDER, '--seed', '1');
    expect(publishedOf(other.stdout)).not.toEqual(publishedOf(stdout));
  });

  test('with a host that sends no headers of ours, which some cannot', async () => {
    const strip = (headers: PlainAnswer['headers']) => ({ 'Content-Type': headers['Content-Type'] ?? '' });
    const { status, stdout } = await verifyChanged((_, answer) =>
      answer.status === 301 ? answer : { ...answer, headers: strip(answer.headers) },
    );
    expect([lines(stdout, 'WRONG'), status]).toEqual([[], 0]);
    expect(lines(stdout, 'advice').map((line) => line.split(/ {2,}/u)[0])).toEqual([
      'address',
      'header',
      'header',
      'header',
      'header',
      'caching',
    ]);
  });
});

type Spoil = (answer: PlainAnswer) => PlainAnswer;
const as =
  (type: string): Spoil =>
  (answer) => ({ ...answer, headers: { ...answer.headers, 'Content-Type': type } });
const text =
  (from: RegExp, to: string): Spoil =>
  (answer) => ({
    ...answer,
    body: Buffer.from(answer.body).toString().replace(from, to),
  });

describe('what is wrong is told, with what to do', () => {
  test.each<[string, RegExp, Spoil, RegExp, number?]>([
    ['no compression', /./u, (answer) => ({ ...answer, isCompressed: false }), /^compression .* kB\. Turn on gzip/u, 4],
    [
      'a style sheet of a wrong type',
      /\.css$/u,
      as('text/plain'),
      /^type .*\.css comes as "text\/plain"\. Add the type/u,
    ],
    ['a CSV of a wrong type', /\.csv$/u, as('application/octet-stream'), /^type .*\.csv comes as "application/u],
    [
      'an unknown address with status 200',
      /khong-co/u,
      (answer) => ({ ...answer, status: 200 }),
      /^404 .* is answered with 200\. Let the server/u,
    ],
    [
      'a page of the host for unknown addresses',
      /khong-co/u,
      (answer) => ({ ...answer, body: 'Not Found' }),
      /^404 .*with a page not ours/u,
    ],
    [
      'an older edition',
      /^\/$/u,
      text(/Bản ngày [\d/]+/gu, 'Bản ngày 1/1/2020'),
      /^edition +The page names 1\/1\/2020, data\/site\.json 2026-01-15\. Build and copy/u,
    ],
    [
      'pages without their policy',
      /^\/$/u,
      text(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, ''),
      /^policy .*Let nothing change pages/u,
    ],
    [
      'pages that may be kept for a year',
      /^\/$/u,
      (answer) => ({ ...answer, headers: { ...answer.headers, 'Cache-Control': 'max-age=31536000' } }),
      /^caching .* may be kept 31536000 seconds/u,
    ],
    [
      'a slash that is led to on another port',
      /^\/chi-so$/u,
      (answer) => ({ ...answer, headers: { Location: 'http://127.0.0.1:1/' } }),
      /^slash .* leads to http:\/\/127\.0\.0\.1:1\/\./u,
    ],
    [
      'folders that are not found without their slash',
      /^\/chi-so$/u,
      (answer) => ({ ...answer, status: 404 }),
      /^slash .* is answered with 404/u,
    ],
    [
      'published addresses that are gone',
      /^\/so-lieu\/.|^\/chi-so\/the/u,
      (answer) => ({ ...answer, status: 404 }),
      /^published .* is answered with 404\. Copy the whole of dist/u,
      3,
    ],
    [
      'published pages in whose place something else stands',
      /^\/(?:so-lieu|dia-phuong|tin)\/./u,
      (answer) => ({ ...answer, body: '<title>Parked</title>' }),
      /^published .* is answered with something else/u,
      2,
    ],
    [
      'the first page alone',
      /^\/$/u,
      (answer) => ({ ...answer, status: 403 }),
      /^site .* is answered with 403\. Copy what is in dist/u,
    ],
    [
      'another site altogether',
      /^\/$/u,
      (answer) => ({ ...answer, body: '<title>Parked</title>' }),
      /^site +There is another site\./u,
    ],
    [
      'another archive',
      /^\/$/u,
      text(/(?<=og:site_name" content=")[^"]*/u, 'Kỷ yếu'),
      /^site +There is the archive "Kỷ yếu", not "Sổ đọc"\./u,
    ],
    [
      'a redirect that never ends',
      /^\/$/u,
      (answer) => ({ ...answer, status: 302, headers: { Location: FOLDER } }),
      /^site .* leads on and on, after 5 times/u,
    ],
  ])('%s', async (_, path, spoil, told, count = 1) => {
    const { status, stdout, stderr } = await verifyChanged((one, answer) => (path.test(one) ? spoil(answer) : answer));
    const wrong = lines(stdout, 'WRONG');
    expect(wrong.filter((line) => !told.test(line))).toEqual([]);
    expect([wrong.length >= count, stderr, status]).toEqual([true, '', 1]);
  });

  test('relative addresses on a host that does not lead to the slash', async () => {
    const server = await serveFolder(anywhere.dist, '/', 'both');
    leftovers.push(server.close);
    const { status, stdout } = await verify(server.origin);
    const slash = lines(stdout, 'WRONG').filter((line) => line.startsWith('slash'));
    expect(slash).toEqual([expect.stringContaining(`Build with SITE_URL=${server.origin}, or let the server lead`)]);
    expect(status).toBe(1);
  });

  test('a site that leads to another host, which is not asked', async () => {
    const other = await serveChanged(placed.dist, FOLDER);
    leftovers.push(other.close);
    const elsewhere = other.origin.replace('127.0.0.1', 'localhost') + FOLDER;
    const { status, stdout } = await verifyChanged((_, answer) => ({
      ...answer,
      status: 301,
      headers: { Location: elsewhere },
    }));
    expect(lines(stdout, 'WRONG')).toEqual([
      expect.stringContaining(`${elsewhere} is on another host, which is not asked.`),
    ]);
    expect([other.asked, status]).toEqual([[], 1]);
  });

  test('a file that never comes, while the rest is looked at', async () => {
    const { status, stdout } = await verifyChanged(
      (path, answer) => (path.endsWith('.css') ? undefined : answer),
      '--timeout',
      '1',
    );
    expect(lines(stdout, 'WRONG')).toEqual([
      expect.stringMatching(/^style .* gave no whole answer within 1 seconds\./u),
    ]);
    expect(status).toBe(1);
  });
});

describe('what cannot be reached ends with 2 and a sentence', () => {
  test('a host that never answers', async () => {
    const { status, stderr } = await verifyChanged(() => undefined, '--timeout', '1');
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^http:\S+ gave no whole answer within 1 seconds\.\nSee/u),
    ]);
  });

  test('a port where nothing listens', async () => {
    const server = await serveChanged(placed.dist, FOLDER);
    await server.close();
    const { status, stderr } = await verify(server.origin);
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/Nothing listens there \(ECONNREFUSED\)\.\nSee npm run/u),
    ]);
  });
});
