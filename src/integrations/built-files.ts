/** The file of an address. Names are escaped piece by piece: those of figures may hold what addresses may not. */
export function fileIn(folder: URL, path: string): URL {
  const escaped = path.split('/').map((piece) => encodeURIComponent(piece));
  return new URL(`.${escaped.join('/')}`, folder);
}
