import { runCommand } from './edit/run-command.ts';
import { printHostFile } from './host-files/print-host-file.ts';

await runCommand('host-files', printHostFile);
