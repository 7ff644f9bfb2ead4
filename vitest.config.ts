import { defineConfig } from 'vitest/config';

/** Tests of the built site read dist/, which `npm test` builds before it calls vitest. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/*.test.ts', 'bench/*.test.ts'],
          environment: 'node',
        },
      },
      {
        test: { name: 'site', include: ['tests/site/**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
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
        },
      },
      {
        test: {
          name: 'hosts',
          include: ['tests/hosts/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'src/test-kit/nginx-setup.ts',
        },
      },
    ],
  },
});
