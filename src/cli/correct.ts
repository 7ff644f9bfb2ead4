import { openTerminal } from './correct/ask.ts';
import { correctFigure } from './correct/correct-figure.ts';
import { runCommand } from './edit/run-command.ts';

const terminal = process.stdin.isTTY ? openTerminal(process.stdin, process.stdout) : undefined;
await runCommand('correct', (args, print) => correctFigure(args, print, terminal?.ask));
terminal?.close();
