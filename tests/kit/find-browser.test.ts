import { describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.ts';
import type { Machine } from './machine.ts';

function machine(files: readonly string[], more: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    environment: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    hasFile: (path) => files.includes(path),
    run: () => {
      throw new Error('nothing should be installed');
    },
    ...more,
  };
}

describe('findBrowser', () => {
  it('prefers Chrome over Chromium, Chromium without windows over both, and CHROME_PATH over all', () => {
    const files = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/opt/mine'];
    expect(findBrowser(machine(files))).toBe('/usr/bin/google-chrome');
    expect(findBrowser(machine([...files, '/usr/bin/chromium-headless-shell']))).toBe(
      '/usr/bin/chromium-headless-shell',
    );
    expect(findBrowser(machine(files, { environment: { CHROME_PATH: '/opt/mine' } }))).toBe('/opt/mine');
  });

  it('looks where macOS and Windows keep programs', () => {
    const mac = '/Applications/Chromium.app/Contents/MacOS/Chromium';
    expect(findBrowser(machine([mac], { platform: 'darwin' }))).toBe(mac);
    const edge = String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`;
    const environment = { 'PROGRAMFILES(X86)': String.raw`C:\Program Files (x86)` };
    expect(findBrowser(machine([edge], { platform: 'win32', environment }))).toBe(edge);
  });

  it('installs Chromium as root on Debian', () => {
    const files = ['/etc/debian_version'];
    const commands: string[] = [];
    const run: Machine['run'] = (command, args) => {
      commands.push([command, ...args].join(' '));
      if (args.includes('install')) files.push('/usr/bin/chromium-headless-shell');
    };
    expect(findBrowser(machine(files, { isRoot: true, run }))).toBe('/usr/bin/chromium-headless-shell');
    expect(commands).toEqual(['apt-get update -qq', 'apt-get install -y -qq chromium-headless-shell']);
  });

  it('says what to install when it may not do so', () => {
    expect(() => findBrowser(machine(['/etc/debian_version']))).toThrow(/install one of them/u);
  });
});
