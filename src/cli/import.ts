import { runCommand } from './edit/run-command.ts';
import { importFigures } from './import/import-figures.ts';

await runCommand('import', importFigures);
