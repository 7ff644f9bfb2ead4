import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

/** What a clone holds that a site is made of; content/ and data/ are those of a small archive. */
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', '.npmrc', 'tsconfig.json'];
const ARCHIVE = 'tests/fixtures/second-archive';

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'install-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The npm package that holds Node itself for this machine, as the package `node` names it. */
function nodePackage(): string {
  const { platform, arch } = process;
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  return [prefix, platform === 'win32' ? 'win' : platform, arch].join('-');
}

/** Installs a package into a folder of its own and gives the folder of its programs. */
async function fetchPrograms(name: string, version: string): Promise<string> {
  const root = join(folder, `${name}-${version}`);
  mkdirSync(root);
  writeFileSync(join(root, 'package.json'), '{}');
  await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', `${name}@${version}`], { cwd: root });
  return name === 'npm' ? join(root, 'node_modules/.bin') : join(root, 'node_modules', name, 'bin');
}

/** How this machine reaches the registry: without it npm tries for minutes, and npm 10 then ends without saying why. */
const NETWORK =
  /^(?:node_extra_ca_certs|node_use_system_ca|ssl_cert_(?:file|dir)|(?:https?|no)_proxy|npm_config_(?:cafile|registry|(?:https?-?|no)?proxy))$/iu;

/** A clone without its packages, and a way to run npm in it on a machine with the given programs in front. */
function makeClone(programs: readonly string[]) {
  const root = mkdtempSync(join(folder, 'clone-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
  for (const part of ['content', 'data']) cpSync(join(ARCHIVE, part), join(root, part), { recursive: true });
  const usual = (process.env['PATH'] ?? '').split(delimiter).filter((path) => !path.includes('node_modules'));
  const network = Object.entries(process.env).filter(([name]) => NETWORK.test(name));
  const env = {
    ...Object.fromEntries(network),
    PATH: [...programs, ...usual].join(delimiter),
    HOME: process.env['HOME'],
    CI: 'true',
  };
  const run = async (program: string, ...args: string[]) => {
    const { stdout, stderr } = await promisify(execFile)(program, args, { cwd: root, env, maxBuffer: 1e8 });
    return stdout + stderr;
  };
  return { root, run };
}

const NODES = ['20', '22', '24'];
const NPMS = ['10', '11'];
const programs = new Map<string, string>();

beforeAll(async () => {
  for (const version of NODES) programs.set(`node ${version}`, await fetchPrograms(nodePackage(), version));
  for (const version of NPMS) programs.set(`npm ${version}`, await fetchPrograms('npm', version));
});

describe.each(NODES)('with Node %s in front', (node) => {
  test.each(NPMS)(
    'npm %s installs what is published without a warning, and the site is checked and built',
    async (npm) => {
      const { root, run } = makeClone([programs.get(`node ${node}`) ?? '', programs.get(`npm ${npm}`) ?? '']);
      expect(await run('node', '--version')).toMatch(new RegExp(String.raw`^v${node}\.`, 'u'));
      expect(await run('npm', '--version')).toMatch(new RegExp(String.raw`^${npm}\.`, 'u'));
      expect(await run('npm', 'run', 'check').catch(outputOf)).toContain('run npm install first');

      const installed = await run('npm', 'ci', '--omit=dev', '--no-audit');
      expect(installed.trim().split('\n')).toHaveLength(1);
      expect(existsSync(join(root, 'node_modules/vitest'))).toBe(false);
      expect(await run('npm', 'run', 'check')).toContain('Nothing is wrong: 2 articles');
      const built = await run('npm', 'run', 'build');
      expect(built).toMatch(/^Pages +\d+$/mu);
      expect(built).not.toMatch(/telemetry|warning/iu);
      expect(existsSync(join(root, 'dist/index.html'))).toBe(true);
    },
  );
});

test('editors need no more than what is published', async () => {
  const { root, run } = makeClone([programs.get('node 20') ?? '', programs.get('npm 10') ?? '']);
  await run('npm', 'ci', '--omit=dev', '--no-audit');
  const begun = await run('npm', 'run', 'new', '--', 'indicator', '--id', 'sach-moi', '--title', 'Sách mới', '--topic', 'doc-sach', '--unit', 'PERCENT').catch(outputOf); // prettier-ignore
  expect(begun).toContain('data/indicators/sach-moi.json');
  expect(existsSync(join(root, 'data/indicators/sach-moi.json'))).toBe(true);
  const sheet = 'ref_area,time_period,value_type,value_text,article,paragraph\ntuong-tuong/x-bia-cung,2022,actual,70%,2024/mot-tuan-doc-o-bia-cung,1\n'; // prettier-ignore
  writeFileSync(join(root, 'figures.csv'), sheet);
  const imported = await run('npm', 'run', 'import', '--', 'figures.csv', '--indicator', 'the-thu-vien').catch(
    outputOf,
  );
  expect(imported).toMatch(/70%/u);
  expect(imported).not.toMatch(/ERR_|^\s+at /mu);
});

/** What a command said that failed. */
function outputOf(error: unknown): string {
  const { stdout, stderr } = error as { stdout: string; stderr: string };
  return stdout + stderr;
}
