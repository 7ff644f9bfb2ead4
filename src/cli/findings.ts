import { runCommand } from './edit/run-command.ts';
import { showFindings } from './findings/show-findings.ts';

await runCommand('findings', showFindings);
