import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { FLOOR_VARIABLE, FLOORS, isFloor } from './floors.ts';

const floor = process.env[FLOOR_VARIABLE];
if (!isFloor(floor)) throw new Error(`${FLOOR_VARIABLE} names no floor`);

/** Begins with the tests that lie nearest to the mutant: most are noticed there, and then the others need not run. */
class NearestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // Stryker names the file that it changed as the one to which tests must be related.
    const [changed = ''] = this.ctx.config.related ?? [];
    const nearness = ({ moduleId }: TestSpecification) => countShared(moduleId, changed);
    return Promise.resolve(files.toSorted((a, b) => nearness(b) - nearness(a)));
  }
}

/** How many letters two paths have in common from their beginning. */
function countShared(a: string, b: string): number {
  const index = [...a].findIndex((letter, at) => letter !== b[at]);
  return index === -1 ? a.length : index;
}

/** The unit tests of a floor as Stryker runs them: it takes no projects, and a worker of its own each time. */
export default defineConfig({
  test: {
    include: [...FLOORS[floor]],
    // It asks how an effort grows, for seconds; a mutant is noticed by what is said, or ended by Stryker.
    exclude: ['src/archive/check-localities.test.ts'],
    environment: 'node',
    isolate: false,
    sequence: { sequencer: NearestFirst },
    // What hangs is ended by Stryker, and counts as noticed.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
