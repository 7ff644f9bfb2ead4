import { expect, test } from 'vitest';
import { readDist } from '../kit/dist.ts';
import { findInvalidHtml, pickByMarkup } from '../kit/validate-html.ts';

const pages = [...readDist().pages.values()];

test('pages that hold every piece of markup of the site are valid HTML', () => {
  const picked = pickByMarkup(pages);
  expect(picked.length).toBeGreaterThan(5);
  expect(findInvalidHtml(picked)).toEqual([]);
});

// Whether markup is valid does not depend on the data, but for ids: so these are looked at on every page.
test('every id stands once on its page', () => {
  const faults = pages.flatMap(({ path, document }) => {
    const ids = document.querySelectorAll('[id]').map(({ id }) => id);
    return ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${path}: ${id}`);
  });
  expect(faults).toEqual([]);
});

test('every id that an element names is on its page', () => {
  const naming = [
    'for',
    'form',
    'headers',
    'list',
    'aria-labelledby',
    'aria-describedby',
    'aria-controls',
    'aria-owns',
  ];
  const faults = pages.flatMap(({ path, document }) => {
    const ids = new Set(document.querySelectorAll('[id]').map(({ id }) => id));
    return naming
      .flatMap((name) => document.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name) ?? ''))
      .flatMap((names) => names.split(/\s+/u))
      .filter((id) => !ids.has(id))
      .map((id) => `${path}: ${id}`);
  });
  expect(faults).toEqual([]);
});
