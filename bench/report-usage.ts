import { writeFileSync } from 'node:fs';

/** Loaded into a measured process with --import: writes what it used, to the file that USAGE_FILE names, as it ends. */
process.on('exit', () => {
  const file = process.env['USAGE_FILE'];
  if (file !== undefined) writeFileSync(file, JSON.stringify(process.resourceUsage()));
});
