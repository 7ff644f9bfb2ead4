import { expect, test } from 'vitest';
import { findNginx } from './find-nginx.ts';
import type { Machine } from './machine.ts';

function machine(files: string[], more: Partial<Machine> = {}): Machine {
  const run: Machine['run'] = (_, args) => {
    if (args.includes('nginx-light')) files.push('/usr/sbin/nginx');
  };
  const environment = { PATH: '/opt/bin:/usr/bin' };
  return { platform: 'linux', environment, isRoot: false, hasFile: (path) => files.includes(path), run, ...more };
}

test('nginx is found on the search path, and where Debian hides it', () => {
  expect(findNginx(machine(['/opt/bin/nginx', '/usr/sbin/nginx']))).toBe('/opt/bin/nginx');
  expect(findNginx(machine(['/usr/sbin/nginx']))).toBe('/usr/sbin/nginx');
});

test('nginx is installed as root on Debian, and on no other machine', () => {
  expect(findNginx(machine(['/etc/debian_version'], { isRoot: true }))).toBe('/usr/sbin/nginx');
  expect(findNginx(machine(['/etc/debian_version']))).toBeUndefined();
  expect(findNginx(machine([], { isRoot: true }))).toBeUndefined();
});

test('where CI runs, no test is left out', () => {
  expect(() => findNginx(machine([], { environment: { CI: 'true' } }))).toThrow('need nginx');
});
