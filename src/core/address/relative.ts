/** Whether an address begins at the root of its host: `/tin/`, but not `//another.host/`. */
export function isRootAbsolute(address: string): boolean {
  return /^\/(?!\/)/u.test(address);
}

/**
 * A root-absolute address as the file at `from` has to write it: `/chi-so/` is `../../chi-so/` for `/tin/a/index.html`.
 * It begins with a dot always, so that no first piece is mistaken for a scheme or a host. Other addresses come back as
 * they are, and so does all that stands behind the path.
 */
export function relativeAddress(address: string, from: string): string {
  if (!isRootAbsolute(address)) return address;
  const tail = startOfTail(address);
  const target = address.slice(1, tail).split('/');
  const here = from.slice(1).split('/').slice(0, -1);
  const shared = countSharedFolders(target.slice(0, -1), here);
  const up = '../'.repeat(here.length - shared);
  return (up === '' ? './' : up) + target.slice(shared).join('/') + address.slice(tail);
}

/** A root-absolute address below the folder in which the site lies: `/a/b` and `/tin/` give `/a/b/tin/`. */
export function addressBelow(folder: string, address: string): string {
  return isRootAbsolute(address) ? folder.replace(/\/$/u, '') + address : address;
}

/** The full address of a page of the site at `site`, which may lie in a folder of its host. */
export function addressAt(site: URL, address: string): string {
  return new URL(addressBelow(site.pathname, address), site).href;
}

/** Where query or fragment begin; the # of a character reference such as `&#38;` begins none. */
function startOfTail(address: string): number {
  const start = address.search(/\?|(?<!&)#/u);
  return start < 0 ? address.length : start;
}

function countSharedFolders(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((piece, index) => piece !== b[index]);
  return end < 0 ? a.length : end;
}
