import { compressSite } from './compress/compress-site.ts';
import { runCommand } from './edit/run-command.ts';

await runCommand('compress', compressSite);
