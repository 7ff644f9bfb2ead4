import { callCheck } from './check/run-check.ts';

process.exitCode = callCheck(
  process.argv.slice(2),
  (text) => process.stdout.write(text),
  (text) => process.stderr.write(text),
);
