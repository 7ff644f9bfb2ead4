import { runCommand } from './edit/run-command.ts';
import { migrateArchive } from './migrate/migrate-archive.ts';

await runCommand('migrate', migrateArchive);
