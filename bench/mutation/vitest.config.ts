import { defineConfig } from 'vitest/config';
import { FLOOR_VARIABLE, FLOORS, isFloor } from './floors.ts';

const floor = process.env[FLOOR_VARIABLE];
if (!isFloor(floor)) throw new Error(`${FLOOR_VARIABLE} names no floor`);

/** The unit tests of a floor as Stryker runs them: it takes no projects, and a worker of its own each time. */
export default defineConfig({
  test: {
    include: [...FLOORS[floor]],
    environment: 'node',
    isolate: false,
    // What hangs is ended by Stryker, and counts as noticed.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
