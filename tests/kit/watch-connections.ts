import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What programs of Node's that run with these variables connect to. */
export interface ConnectionWatch {
  readonly variables: Readonly<Record<string, string>>;
  /** Each connection that was asked for so far, opened or not: `/a/npm-cli.js: registry.npmjs.org:443`. */
  readonly connections: () => string[];
  readonly remove: () => void;
}

/** Begins to watch. Programs that are not Node's, such as Pagefind's, are not seen. */
export function watchConnections(): ConnectionWatch {
  const folder = mkdtempSync(join(tmpdir(), 'ky-yeu-'));
  const file = join(folder, 'connections');
  writeFileSync(file, '');
  const hook = new URL('./note-connections.mjs', import.meta.url).href;
  return {
    // npm looks for a new version of itself now and then, which is no part of a build.
    variables: { NODE_OPTIONS: `--import=${hook}`, CONNECTIONS: file, npm_config_update_notifier: 'false' },
    connections: () => readFileSync(file, 'utf8').split('\n').slice(0, -1),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
