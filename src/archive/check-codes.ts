import { compareKeys } from '../core/text/collate.ts';
import type { Locality } from '../core/model/locality.ts';
import { problemAt, type Where } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import type { Collection } from './collection.ts';

/** A version that bears a code. */
interface Bearer {
  readonly id: string;
  readonly index: number;
  readonly where: Where;
  readonly from: string;
  readonly to: string | undefined;
}

/** Codes of the statistics office are reused, but only one unit bears one at a time. Each version is told of once. */
export function checkCodes(localities: Collection<Locality>): Problem[] {
  const bearers = new Map<string, Bearer[]>();
  for (const { value, where } of localities.entries.values()) {
    for (const [index, { gso_code, valid_from: from = '', valid_to: to }] of value.versions.entries()) {
      if (gso_code === undefined) continue;
      const bearer = { id: value.id, index, where, from, to };
      const list = bearers.get(gso_code);
      if (list === undefined) bearers.set(gso_code, [bearer]);
      else list.push(bearer);
    }
  }
  return [...bearers].flatMap(([code, list]) => checkBearers(code, list));
}

function checkBearers(code: string, bearers: readonly Bearer[]): Problem[] {
  const [first, ...rest] = bearers.toSorted((a, b) => compareKeys(a.from, b.from));
  if (first === undefined) return [];
  const problems: Problem[] = [];
  let last = first;
  for (const bearer of rest) {
    const isFree = last.to !== undefined && last.to <= bearer.from;
    if (!isFree && last.id !== bearer.id) {
      problems.push(
        problemAt(
          bearer.where,
          ['versions', bearer.index, 'gso_code'],
          'locality/code',
          `The code ${code} is borne by "${last.id}" too${bearer.from === '' ? '' : ` on ${bearer.from}`}.`,
          'Let one version end (valid_to) by the day the other begins (valid_from), or correct a code.',
        ),
      );
    }
    if (isFree || endsLater(bearer, last)) last = bearer;
  }
  return problems;
}

function endsLater(a: Bearer, b: Bearer): boolean {
  return b.to !== undefined && (a.to === undefined || a.to > b.to);
}
