import { callCommand, type Command } from '../../src/cli/edit/run-command.ts';

/** Runs a command as npm does, but in this process, and gives what it printed and its exit code. */
export async function runCli(
  name: string,
  command: Command,
  args: readonly string[],
): Promise<{ status: number; stdout: string; stderr: string }> {
  let [stdout, stderr] = ['', ''];
  const status = await callCommand(
    name,
    command,
    args,
    (text) => void (stdout += text),
    (text) => void (stderr += text),
  );
  return { status, stdout, stderr };
}
