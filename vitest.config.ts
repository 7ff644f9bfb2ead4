import { defineConfig } from 'vitest/config';

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
    // One group after the other: a browser beside heavy unit tests shows shifts of layout that no reader sees.
    projects: [
      {
        // Properties take a while on a machine that has other work.
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/*.test.ts', 'bench/*.test.ts'],
          environment: 'node',
          // They change nothing outside themselves; reading zod and the archive anew for each file took most of the time.
          isolate: false,
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'src/test-kit/browser-setup.ts',
          // Each file starts a browser; two at once are enough for two cores.
          maxWorkers: 2,
          testTimeout: 60_000,
          sequence: { groupOrder: 3 },
        },
      },
      {
        test: {
          name: 'hosts',
          include: ['tests/hosts/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'src/test-kit/hosts-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        // What takes minutes: run by `npm run test:slow`, each week by a workflow, and left out of `npm test`.
        test: {
          name: 'slow',
          include: ['tests/slow/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'src/test-kit/browser-setup.ts',
          maxWorkers: 1,
          testTimeout: 1_200_000,
          hookTimeout: 600_000,
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
});
