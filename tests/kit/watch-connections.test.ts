import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { watchConnections } from './watch-connections.ts';

test.each([
  ['fetch("http://127.0.0.1:59999/").catch(() => {})', '127.0.0.1:59999'],
  ['fetch("https://archive.invalid/").catch(() => {})', 'archive.invalid:443'],
  ['require("node:net").connect(9, "127.0.0.1").on("error", () => {})', '127.0.0.1:9'],
  ['require("node:tls").connect({ host: "127.0.0.1", port: 9 }).on("error", () => {})', '127.0.0.1:9'],
])('%s is seen', (code, where) => {
  const watch = watchConnections();
  execFileSync(process.execPath, ['--eval', code], { env: { ...process.env, ...watch.variables } });
  expect(watch.connections()).toEqual([`node: ${where}`]);
  watch.remove();
});

test('what connects to nothing is not told of', () => {
  const watch = watchConnections();
  execFileSync(process.execPath, ['--eval', '1'], { env: { ...process.env, ...watch.variables } });
  expect(watch.connections()).toEqual([]);
  watch.remove();
});
