/** Every mistake of an editor, with the words that are printed for it. */
const PROBLEMS = 'src/problems/problems.test.ts';

/**
 * The floors of the source that mutants are made of, and the unit tests that have to notice them: those of the floor itself
 * and, for what the checker says, the cases of its problems. Whatever is noticed only farther off is noticed late, and by
 * chance.
 */
export const FLOORS = {
  core: ['src/core/**/*.test.ts', PROBLEMS],
  archive: ['src/archive/**/*.test.ts', 'src/cli/check*.test.ts', PROBLEMS],
  site: ['src/site/**/*.test.ts'],
  integrations: ['src/integrations/**/*.test.ts'],
  client: ['src/client/**/*.test.ts'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Floor = keyof typeof FLOORS;

/** The floor whose tests are to run, for the configuration of Vitest, which takes no arguments. */
export const FLOOR_VARIABLE = 'MUTATION_FLOOR';

export function isFloor(name: string | undefined): name is Floor {
  return name !== undefined && Object.hasOwn(FLOORS, name);
}
