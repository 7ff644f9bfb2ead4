import { runCommand } from './edit/run-command.ts';
import { verifySite } from './verify/verify-site.ts';

await runCommand('verify', verifySite);
