import { describe, expect } from 'vitest';
import { test } from '../../src/test-kit/browser-test.ts';
import { findOverflow, findViolations, layoutShift } from '../../src/test-kit/page-checks.ts';
import { pageKinds } from './kinds.ts';

describe.each(Object.entries(pageKinds()))('%s (%s)', (_, path) => {
  test.for([360, 1280])('is accessible and fits at %i px', async (width, { openPage }) => {
    const page = await openPage(path, { width });
    expect(await findOverflow(page)).toEqual([]);
    expect(await findViolations(page)).toEqual([]);
    expect(await layoutShift(page)).toBe(0);
  });

  test.for([360, 1280])('is accessible in the dark at %i px', async (width, { openPage }) => {
    const page = await openPage(path, { width, colorScheme: 'dark' });
    expect(await findViolations(page)).toEqual([]);
  });
});
