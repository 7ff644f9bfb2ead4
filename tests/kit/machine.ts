import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';

/** The part of the machine that a search for programs looks at; tests pass their own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  readonly hasFile: (path: string) => boolean;
  /** Runs a program with its output shown; throws when it fails. */
  readonly run: (command: string, args: readonly string[]) => void;
}

/** The folders of the search path. */
export function foldersOf(environment: Machine['environment']): string[] {
  return (environment['PATH'] ?? environment['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
}

/** Installs a package where that can be done without asking: as root on Debian. */
export function installOnDebian({ isRoot, hasFile, run }: Machine, name: string): void {
  if (!isRoot || !hasFile('/etc/debian_version')) return;
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', name]);
}

export function thisMachine(): Machine {
  return {
    platform: process.platform,
    environment: process.env,
    isRoot: process.getuid?.() === 0,
    hasFile: existsSync,
    run: (command, args) => {
      execFileSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    },
  };
}
