import { runCheck } from './check/run-check.ts';
import { runCommand } from './edit/run-command.ts';

await runCommand('check', (args, print) => runCheck(args, print).exitCode, {
  says: 'The check could not run',
  code: 2,
});
