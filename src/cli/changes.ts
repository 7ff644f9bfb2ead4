import { showChanges } from './changes/show-changes.ts';
import { runCommand } from './edit/run-command.ts';

await runCommand('changes', showChanges, { says: 'Nothing could be compared', code: 2 });
