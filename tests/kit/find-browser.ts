import { join } from 'node:path';
import { foldersOf, installOnDebian, thisMachine, type Machine } from './machine.ts';

/** Chromium without its windows and menus opens a page in a third of the time. */
const HEADLESS = 'chromium-headless-shell';

/** Names of a Chromium-based browser on the search path, the likeliest first. */
const COMMANDS = [
  HEADLESS,
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chrome',
  'msedge',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

/** The program file of an installed Chrome, Chromium or Edge; as root on Debian, Chromium is installed where there is none. */
export function findBrowser(machine: Machine = thisMachine()): string {
  const found = firstBrowser(machine);
  if (found !== undefined) return found;
  installOnDebian(machine, HEADLESS);
  const installed = firstBrowser(machine);
  if (installed !== undefined) return installed;
  throw new Error(
    'The browser tests need Chrome, Chromium or Edge: install one of them, or set CHROME_PATH to its program file.',
  );
}

function firstBrowser({ platform, environment, hasFile }: Machine): string | undefined {
  return candidates(platform, environment).find(hasFile);
}

function candidates(platform: NodeJS.Platform, environment: Machine['environment']): string[] {
  const named = environment['CHROME_PATH'] ?? '';
  const ending = platform === 'win32' ? '.exe' : '';
  const onPath = COMMANDS.flatMap((command) =>
    foldersOf(environment).map((folder) => join(folder, `${command}${ending}`)),
  );
  return [named, ...usualPlaces(platform, environment), ...onPath].filter((path) => path !== '');
}

function usualPlaces(platform: NodeJS.Platform, environment: Machine['environment']): string[] {
  if (platform === 'darwin') {
    const roots = ['/Applications', join(environment['HOME'] ?? '', 'Applications')];
    return MAC_APPS.flatMap((app) => roots.map((root) => `${root}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform !== 'win32') return [];
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
  return WINDOWS_PROGRAMS.flatMap((program) => roots.map((root) => `${root}\\${program}`));
}
