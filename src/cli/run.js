// @ts-check
// JavaScript of the plainest kind: it runs on whatever Node is in front, and tells what is missing before anything can fail.
import { createRequire } from 'node:module';
import process from 'node:process';

const [name = 'start', ...args] = process.argv.slice(2);

/**
 * Why the command cannot run on this machine as it is; undefined when it can.
 * @returns {string | undefined}
 */
function findObstacle() {
  try {
    createRequire(import.meta.url).resolve('zod');
  } catch {
    return 'The packages of this project are not installed yet: run npm install first.';
  }
  if (process.features.typescript) return undefined;
  return `This is Node ${process.versions.node}, and the project runs on the Node that it brings along. Run it through npm
(npm start, npm run ${name}). If you did, that Node is missing: npm rebuild node brings it back.`;
}

const obstacle = findObstacle();
if (obstacle === undefined) {
  // A command finds its arguments where it would if it had been started by itself.
  process.argv.splice(2, Infinity, ...args);
  await import(`./${name}.ts`);
} else {
  process.stderr.write(`${obstacle}\n`);
  process.exitCode = 1;
}
