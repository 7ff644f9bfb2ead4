import { existsSync, lstatSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { LockRefusal, takeLock } from './lock-file.ts';

/** The folder of the built site and those beside it that a build needs, as absolute paths. */
export interface SiteFolders {
  /** The site as it is published: whole, or not there. */
  readonly site: string;
  /** Where a build writes. */
  readonly next: string;
  /** The site that stood before, for the moment in which the next one takes its place. */
  readonly last: string;
  /** Says that a build is at work. */
  readonly lock: string;
}

/** The folders of a build into `site`. A link is followed: what it leads to is replaced, and the link stays. */
export function siteFolders(site: string): SiteFolders {
  const whole = existsSync(site) ? realpathSync(site) : resolve(site);
  return { site: whole, next: `${whole}.new`, last: `${whole}.old`, lock: `${whole}.lock` };
}

/** What lies in every site that was built here, and hardly anywhere else. */
const OF_SITES = '404.html';
/** What others put into any folder. */
const NOBODYS = ['.git', '.DS_Store', 'Thumbs.db'];

/**
 * Why a build must not put a site in the place of `site`, one or two sentences: all that lies there goes. Undefined where it
 * may. `root` is the folder of the project.
 */
export function refuseFolder(site: string, root: string): string | undefined {
  const name = basename(site);
  const isThere = existsSync(site);
  if (!isThere && lstatSync(site, { throwIfNoEntry: false }) !== undefined)
    return `${name} is a link that leads nowhere: remove it, or make what it leads to.`;
  if (isThere && !statSync(site).isDirectory())
    return `${name} is a file, where the folder of the site should be: move it away.`;
  const [place, project] = [siteFolders(site).site, realpathSync(root)];
  const held = isThere ? readdirSync(site).filter((entry) => !NOBODYS.includes(entry)) : [];
  const found = held.length === 0 || held.includes(OF_SITES) ? undefined : held[0];
  if (found !== undefined || isBelow(project, place))
    return `${place} holds what is no site built here${found === undefined ? '' : `, such as ${found}`}, and a build would take its place: move that away, or choose another folder.`;
  if (isBelow(place, project)) return undefined;
  if (place.startsWith(project))
    return `Astro takes ${place} for a folder of ${project}, since its path begins alike: choose another folder.`;
  if (statSync(nearest(place)).dev !== statSync(project).dev)
    return `${place} lies on another disk, onto which a finished site cannot be moved in one step: build here, then copy dist there.`;
  return undefined;
}

/** The nearest folder above a path that is there. */
function nearest(path: string): string {
  const above = dirname(path);
  return existsSync(above) || above === path ? above : nearest(above);
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * Puts back the site that a build had moved aside when it was killed, and removes what it had begun. A folder cannot take
 * the place of another in one step: between two renames there is a moment in which only `last` holds a whole site.
 */
export function restoreSite({ site, next, last }: SiteFolders): void {
  if (!existsSync(site) && existsSync(last)) renameSync(last, site);
  moveGit(next, site);
  rmSync(next, { recursive: true, force: true });
  rmSync(last, { recursive: true, force: true });
}

/** Restores a site that is about to be looked at, unless a build is at work on it, which restores it by itself. */
export async function restoreIdleSite(site: string): Promise<void> {
  const folders = siteFolders(site);
  if (!existsSync(folders.last) && !existsSync(folders.next)) return;
  try {
    const release = await takeLock(folders.lock, { purpose: 'A preview', guarded: folders.site });
    restoreSite(folders);
    release();
  } catch (error) {
    if (!(error instanceof LockRefusal)) throw error;
  }
}

/** Puts the finished site in the place of the one before, which stays whole if that fails; then the error is thrown. */
export function placeSite({ site, next, last }: SiteFolders): void {
  moveGit(site, next);
  const hadSite = existsSync(site);
  try {
    if (hadSite) renameSync(site, last);
    renameSync(next, site);
  } catch (error) {
    if (hadSite && !existsSync(site)) renameSync(last, site);
    moveGit(next, site);
    throw error;
  }
  rmSync(last, { recursive: true, force: true });
}

/** Some publish from a working tree of git that lies in the folder: it is no part of a site, and stays where it was. */
function moveGit(from: string, to: string): void {
  const git = join(from, '.git');
  if (existsSync(git) && existsSync(to) && !existsSync(join(to, '.git'))) renameSync(git, join(to, '.git'));
}
