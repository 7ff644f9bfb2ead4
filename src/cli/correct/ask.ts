import { createInterface, type Interface } from 'node:readline/promises';
import { UsageError } from '../edit/run-command.ts';

/** Asks somebody; an empty answer leaves what stands there now. */
export type AskEditor = (question: string, now: string) => Promise<string>;

/** Somebody at a terminal, who is asked line by line and may type ahead; `close` lets the process end. */
export function openTerminal(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): { ask: AskEditor; close(): void } {
  let lines: Interface | undefined;
  let hasLeft = false;
  let typed: AsyncIterator<string> | undefined;
  return {
    ask: async (question, now) => {
      // Opened with the first question: until then, the terminal is left as it is.
      lines ??= createInterface({ input, output }).on('close', () => (hasLeft = true));
      typed ??= lines[Symbol.asyncIterator]();
      lines.setPrompt(`${question}${now === '' ? '' : ` [${now}]`}: `);
      if (!hasLeft) lines.prompt();
      const line = await typed.next();
      // Ctrl+C, Ctrl+D: whoever leaves has answered nothing at all.
      if (line.done === true) throw new UsageError('\nNothing was written.');
      return line.value.trim() === '' ? now : line.value;
    },
    close: () => lines?.close(),
  };
}
