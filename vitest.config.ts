import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { isOwnArchive } from './tests/kit/which-archive.ts';

/** Every core works; two workers at most where each holds the whole site or a browser. */
const CORES = availableParallelism();
const FEW = Math.min(CORES, 2);

/** Milliseconds; limits are for what hangs. How fast a machine is, and what else it does, is no reason to fail. */
const PATIENCE = {
  testTimeout: 600_000,
  hookTimeout: 1_200_000,
  teardownTimeout: 60_000,
  // How long a page may take to draw what was asked of it.
  expect: { poll: { timeout: 60_000 } },
};

/** Short files that run for long; begun last, they would keep one core busy and leave the others idle. */
const LONG = ['tests/browser/pages.test.ts', 'tests/browser/late-fonts.test.ts', 'tests/hosts/any-host.test.ts'];

/** Begins with what takes long: Vitest takes the larger files for those, where it has not timed them yet. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => LONG.some((path) => moduleId.endsWith(path));
    const byProject = Map.groupBy(await super.sort(files), ({ project }) => project.name);
    return [...byProject.values()].flatMap((all) => [...all.filter(isLong), ...all.filter((file) => !isLong(file))]);
  }
}

/** Tests of this archive itself, by kind; none where another one lies, as tests/kit/setup.ts says. */
const own = (kind: string) => (isOwnArchive() ? [`tests/archive/${kind}/**/*.test.ts`] : []);

/** Tests of the built site read dist/, which `npm test` builds before it calls vitest. */
export default defineConfig({
  test: {
    // The rules of the archive: `npm run coverage` fails where a branch of theirs goes untried.
    coverage: {
      provider: 'v8',
      include: ['src/core/**/*.ts'],
      exclude: ['**/*.test.ts'],
      reporter: ['text'],
      skipFull: true,
      thresholds: { branches: 95 },
    },
    globalSetup: 'tests/kit/setup.ts',
    sequence: { sequencer: LongestFirst },
    // One group after the other: a browser beside heavy unit tests shows shifts of layout that no reader sees.
    projects: [
      project(
        0,
        'unit',
        ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/kit/**/*.test.ts', 'bench/**/*.test.ts', ...own('data')],
        {
          maxWorkers: CORES,
        },
      ),
      project(1, 'site', ['tests/site/**/*.test.ts', ...own('site')], { maxWorkers: FEW }),
      project(1, 'hosts', ['tests/hosts/**/*.test.ts'], { maxWorkers: FEW }),
      project(2, 'browser', ['tests/browser/**/*.test.ts', ...own('browser')], { maxWorkers: FEW }),
      // Whole matrices of what the others look at by example, and builds of their own: `npm run test:slow`.
      project(3, 'slow', ['tests/slow/**/*.test.ts'], { maxWorkers: 1 }),
    ],
  },
});

/**
 * One kind of tests; kinds run in the order of their numbers. The files of a kind share the modules of their workers: the
 * archive, the pages of the site and the browser are read and started once, and no test changes them.
 */
function project(
  groupOrder: number,
  name: string,
  include: string[],
  rest: TestProjectInlineConfiguration['test'],
): TestProjectInlineConfiguration {
  return {
    test: { name, include, environment: 'node', isolate: false, sequence: { groupOrder }, ...PATIENCE, ...rest },
  };
}
