/** A search as the address holds it: /tim-kiem/?q=ho+ngheo&loai=figure&noi=bac-kan */
export interface SearchState {
  readonly query: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The filters by their names in the address and in the index. */
const NAMES = { loai: 'kind', noi: 'area', nam: 'year', 'chu-de': 'topic' } as const;

export function readState(parameters: URLSearchParams): SearchState {
  const filters = Object.entries(NAMES)
    .map(([name, filter]) => [filter, parameters.getAll(name).filter((value) => value !== '')] as const)
    .filter(([, values]) => values.length > 0);
  return { query: (parameters.get('q') ?? '').trim(), filters: Object.fromEntries(filters) };
}

/** The query part of the address of a search, with its question mark; empty when nothing is searched for. */
export function writeState({ query, filters }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const [name, filter] of Object.entries(NAMES)) {
    for (const value of filters[filter] ?? []) parameters.append(name, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

export function isEmptyState({ query, filters }: SearchState): boolean {
  return query === '' && Object.keys(filters).length === 0;
}
