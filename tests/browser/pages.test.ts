import { describe, expect } from 'vitest';
import { test } from '../kit/browser-test.ts';
import { findOverflow, findViolations, findViolationsInDark, layoutShift, MOST_SHIFT } from '../kit/page-checks.ts';
import { pageKinds } from './kinds.ts';

// Each page is opened once for each width; tests/slow/pages.test.ts opens it anew for all that is looked at here together.
describe.each(Object.entries(pageKinds()))('%s (%s)', (kind, path) => {
  // The same markup with other words: what they break, they break where there is little room.
  const widths = kind.endsWith('in English') ? [360] : [360, 1280];

  test.for(widths)('is accessible in light and dark, and fits at %i px', async (width, { openPage }) => {
    const page = await openPage(path, { width });
    expect(await findOverflow(page)).toEqual([]);
    expect(await findViolations(page)).toEqual([]);
    expect(await layoutShift(page)).toBeLessThanOrEqual(MOST_SHIFT);
    expect(await findViolationsInDark(page)).toEqual([]);
  });
});
