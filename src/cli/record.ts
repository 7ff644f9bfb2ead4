import { runCommand } from './edit/run-command.ts';
import { recordAddresses } from './record/record-addresses.ts';

await runCommand('record', recordAddresses);
