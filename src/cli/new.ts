import { runCommand } from './edit/run-command.ts';
import { beginThing } from './new/begin-thing.ts';

await runCommand('new', beginThing);
