import { runCheck } from './check/run-check.ts';

try {
  process.exitCode = runCheck(process.argv.slice(2), (text) => process.stdout.write(text)).exitCode;
} catch (error) {
  process.stderr.write(`The check could not run: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
