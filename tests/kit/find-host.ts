import { foldersOf, installOnDebian, thisMachine, type Machine } from './machine.ts';

/** Servers that tests run the built site on, each by its program and the package of Debian's that holds it. */
const HOSTS = {
  nginx: { programs: ['nginx'], debian: 'nginx-light' },
  Apache: { programs: ['apache2', 'httpd'], debian: 'apache2' },
  Caddy: { programs: ['caddy'], debian: 'caddy' },
  Python: { programs: ['python3'], debian: 'python3' },
} as const;
export type HostName = keyof typeof HOSTS;

export const HOST_NAMES = Object.keys(HOSTS) as HostName[];

/** Folders that are not on the search path of ordinary users: Debian keeps servers there. */
const FURTHER_FOLDERS = ['/usr/sbin', '/usr/local/sbin'];

/**
 * The program file of a server. As root on Debian it is installed where there is none; elsewhere a machine without it
 * does without the tests that need it, but not where CI runs.
 */
export function findHost(name: HostName, machine: Machine = thisMachine()): string | undefined {
  const found = firstProgram(name, machine);
  if (found !== undefined) return found;
  installOnDebian(machine, HOSTS[name].debian);
  const installed = firstProgram(name, machine);
  if (installed === undefined && (machine.environment['CI'] ?? '') !== '')
    throw new Error(`The tests of hosts need ${name}: install it.`);
  return installed;
}

function firstProgram(name: HostName, { environment, hasFile }: Machine): string | undefined {
  const folders = [...foldersOf(environment), ...FURTHER_FOLDERS];
  return HOSTS[name].programs
    .flatMap((program) => folders.map((folder) => `${folder}/${program}`))
    .find((file) => hasFile(file));
}
