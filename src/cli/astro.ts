import { callAstro } from './build/run-astro.ts';

/** Runs a command of Astro's with the same arguments, and without its sending data about us to anybody. */
process.exitCode = await callAstro(process.argv.slice(2));
