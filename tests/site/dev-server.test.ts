import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../kit/build-copy.ts';

let copy: ProjectCopy;
let server: ChildProcess;
let origin: string;

beforeAll(async () => {
  copy = copyProject('tests/fixtures/second-archive');
  const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined, NO_COLOR: '1' };
  const args = ['src/cli/run.js', 'astro', 'dev', '--host', '127.0.0.1', '--port', '0'];
  server = spawn(process.execPath, args, { cwd: copy.root, env });
  // Read to the end: a program that cannot write any more ends.
  origin = await new Promise((resolve) => {
    let said = '';
    server.stdout?.on('data', (text: Buffer) => {
      said += text.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/u.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    server.on('exit', () => resolve(''));
  });
});

afterAll(async () => {
  server.kill();
  if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  copy.remove();
});

function edit(file: string, from: string, to: string): void {
  const path = join(copy.root, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

async function read(path: string): Promise<string> {
  return (await fetch(origin + path)).text();
}

test.each([
  ['a figure', 'data/indicators/luot-doc.json', 'Lượt đọc', 'Lượt đọc thử', '/chi-so/luot-doc/'],
  [
    'an article',
    'content/articles/2024/mot-tuan-doc-o-bia-cung.md',
    'title: ',
    'title: Thử ',
    '/tin/2024/mot-tuan-doc-o-bia-cung/',
  ],
])('the dev server shows %s as it was just saved', async (_, file, from, to, path) => {
  const shown = to.replace('title: ', '');
  expect(await read(path)).not.toContain(shown);
  edit(file, from, to);
  await expect.poll(() => read(path), { timeout: 60_000, interval: 500 }).toContain(shown);
});
