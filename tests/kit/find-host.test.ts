import { expect, test } from 'vitest';
import { findHost, HOST_NAMES } from './find-host.ts';
import type { Machine } from './machine.ts';

function machine(files: string[], more: Partial<Machine> = {}): Machine {
  const run: Machine['run'] = (_, args) => {
    if (args.includes('nginx-light')) files.push('/usr/sbin/nginx');
  };
  const environment = { PATH: '/opt/bin:/usr/bin' };
  return { platform: 'linux', environment, isRoot: false, hasFile: (path) => files.includes(path), run, ...more };
}

test('a server is found on the search path, and where Debian hides it', () => {
  expect(findHost('nginx', machine(['/opt/bin/nginx', '/usr/sbin/nginx']))).toBe('/opt/bin/nginx');
  expect(findHost('nginx', machine(['/usr/sbin/nginx']))).toBe('/usr/sbin/nginx');
});

test('Apache has two names', () => {
  expect(findHost('Apache', machine(['/usr/sbin/apache2']))).toBe('/usr/sbin/apache2');
  expect(findHost('Apache', machine(['/usr/sbin/httpd']))).toBe('/usr/sbin/httpd');
});

test('a server is installed as root on Debian, and on no other machine', () => {
  expect(findHost('nginx', machine(['/etc/debian_version'], { isRoot: true }))).toBe('/usr/sbin/nginx');
  expect(findHost('nginx', machine(['/etc/debian_version']))).toBeUndefined();
  expect(findHost('nginx', machine([], { isRoot: true }))).toBeUndefined();
});

test.each(HOST_NAMES)('where CI runs, no test of %s is left out', (name) => {
  expect(() => findHost(name, machine([], { environment: { CI: 'true' } }))).toThrow(`need ${name}`);
});
