import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** Everything of the project that a site is made of, but for its content/ and data/. */
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project in a folder of its own. */
export interface ProjectCopy {
  readonly root: string;
  /** Runs an npm script there, with further variables, and gives its output; rejects, with the output, when it fails. */
  readonly run: (script: string, variables?: Readonly<Record<string, string>>) => Promise<string>;
  readonly remove: () => void;
}

/** Copies the project with the content/ and data/ of another archive, into a folder of a name of its own or of this one. */
export function copyProject(archive: string, name = ''): ProjectCopy {
  const parent = mkdtempSync(join(realpathSync(tmpdir()), 'ky-yeu-'));
  const root = join(parent, name);
  for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
  for (const part of ['content', 'data']) cpSync(join(archive, part), join(root, part), { recursive: true });
  linkModules(root);
  return {
    root,
    run: (script, variables = {}) => runScript(root, script, variables),
    remove: () => {
      rmSync(parent, { recursive: true });
    },
  };
}

/** Links the packages one by one: node_modules as a whole would share Astro's cache, which lies in it, between two sites. */
function linkModules(root: string): void {
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((entry) => entry === '.bin' || !entry.startsWith('.'))) {
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name), 'junction');
  }
}

async function runScript(root: string, script: string, variables: Readonly<Record<string, string>>): Promise<string> {
  // The program that runs npm: a script of Node's where npm started us, else whatever is called npm.
  const npm = process.env['npm_execpath'];
  const [program, first] = npm?.endsWith('js') === true ? [process.execPath, [npm]] : ['npm', []];
  // Vitest sets NODE_ENV and VITEST for its own process; a build must not see them.
  const unset = { NODE_ENV: undefined, VITEST: undefined, SITE_URL: undefined };
  const environment = { ...process.env, ...unset, ASTRO_TELEMETRY_DISABLED: '1', ...variables };
  const { stdout, stderr } = await promisify(execFile)(program, [...first, 'run', '--silent', script], {
    cwd: root,
    env: environment,
  });
  return stdout + stderr;
}
