import { foldersOf, installOnDebian, thisMachine, type Machine } from './machine.ts';

/** Where nginx lies that is not on the search path: Debian keeps it out of the one of ordinary users. */
const USUAL_PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx'];

/**
 * The program file of nginx. As root on Debian it is installed where there is none; elsewhere a machine without it does
 * without the tests that need it, but not where CI runs.
 */
export function findNginx(machine: Machine = thisMachine()): string | undefined {
  const found = firstNginx(machine);
  if (found !== undefined) return found;
  installOnDebian(machine, 'nginx-light');
  const installed = firstNginx(machine);
  if (installed === undefined && (machine.environment['CI'] ?? '') !== '')
    throw new Error('The tests of static hosts need nginx: install it.');
  return installed;
}

function firstNginx({ environment, hasFile }: Machine): string | undefined {
  return [...foldersOf(environment).map((folder) => `${folder}/nginx`), ...USUAL_PLACES].find(hasFile);
}
