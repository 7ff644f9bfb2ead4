import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../kit/build-copy.ts';
import { pageAt, readDist, textOf } from '../kit/dist.ts';

/** As few files open as on macOS, and files that are private unless somebody says otherwise. */
const LIMITS = 'umask 077; ulimit -n 256;';
/** What npm and the shell know besides: no home to write to, no UTF-8, another day, little memory, and where it will live. */
const VARIABLES = {
  // No folder: as root, which tests often run as, any folder can be written to. (In /proc, Node tries for ever.)
  HOME: '/dev/null',
  LANG: 'C',
  LC_ALL: 'C',
  TZ: 'Pacific/Kiritimati',
  NODE_OPTIONS: '--max-old-space-size=1536',
  SITE_URL: 'https://so-doc.example/luu-tru/2026',
  // Whoever develops other programs here.
  NODE_ENV: 'development',
  DEV: '1',
};

function run(root: string, command: string): { child: ChildProcess; output: () => string } {
  const { PATH } = process.env;
  const child = spawn('sh', ['-c', `${LIMITS} exec ${command}`], { cwd: root, env: { PATH, ...VARIABLES } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  return { child, output: () => said };
}

describe.skipIf(process.platform === 'win32')(
  'on a machine that has and allows little, in a folder of any name',
  () => {
    let copy: ProjectCopy;
    let output: string;
    let code: number | null;

    beforeAll(async () => {
      copy = copyProject('tests/fixtures/second-archive', 'Kỷ yếu thử (bản sao)');
      const build = run(copy.root, 'npm run build');
      [code] = (await once(build.child, 'close')) as [number | null];
      output = build.output();
    });
    afterAll(() => copy.remove());

    test('the site is built, and what was done is told in a few lines', () => {
      expect(output).toContain('Pages');
      expect(code).toBe(0);
      const lines = output.split('\n').filter((line) => line !== '' && !line.startsWith('> '));
      expect(lines[0]).toBe('Nothing is wrong: 2 articles, 2 indicators, 10 observations, 3 localities.');
      expect(lines.slice(-7).map((line) => line.split(/\s/u)[0])).toEqual(
        ['Pages', 'Files', 'Size', 'Time', 'Notices', 'Note', 'To'], // prettier-ignore
      );
      expect(lines.length).toBeLessThan(20);
      expect(output).not.toMatch(/telemetry|anonymous|warning|head-inject/iu);
      expect(output).not.toContain('\u001B');
    });

    test('its pages are those of any other machine', () => {
      const site = readDist(join(copy.root, 'dist'));
      const page = pageAt(site, '/tin/2024/mot-tuan-doc-o-bia-cung/');
      expect(textOf(page.document)).toContain('10/6/2025: Sửa tên tủ sách trong lời dẫn');
    });

    test('a web server may read all of it', () => {
      const dist = join(copy.root, 'dist');
      const paths = [dist, ...readdirSync(dist, { recursive: true }).map((name) => join(dist, String(name)))];
      const closed = paths.filter((path) => (statSync(path).mode & (statSync(path).isDirectory() ? 0o555 : 0o444)) < (statSync(path).isDirectory() ? 0o555 : 0o444)); // prettier-ignore
      expect(closed).toEqual([]);
    });

    test('it is served below its path, at the next port where one is in use, until somebody stops it', async () => {
      const busy = createServer().listen(0, '127.0.0.1');
      onTestFinished(() => void busy.close());
      await once(busy, 'listening');
      const { port } = busy.address() as AddressInfo;
      // Without npm between, whose shells do not all hand on what is to stop them.
      const { child, output: said } = run(copy.root, `'${process.execPath}' src/cli/run.js preview --port ${port}`);
      onTestFinished(() => void child.kill('SIGKILL'));
      while (child.exitCode === null && !said().includes('To stop')) await setTimeout(50);
      expect(said()).toContain(`Port ${port} is in use; the site is at port `);
      const address = /^Address +(?<address>http:\S+)$/mu.exec(said())?.groups?.['address'] ?? '';
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/luu-tru\/2026\/$/u);
      const answer = await fetch(`${address}tin`);
      expect([answer.url, answer.status]).toEqual([`${address}tin/`, 200]);
      expect((await fetch(`${address}nope`)).status).toBe(404);
      expect((await fetch(`${address}chi-so/luot-doc.csv`)).headers.get('content-type')).toBe(
        'text/csv; charset=utf-8',
      );
      child.kill('SIGTERM');
      await once(child, 'close');
      await expect(fetch(address)).rejects.toThrow('fetch failed');
    });
  },
);
