import type { BuildEvent, BuildStep, BuildSummary } from '../../core/build-event.ts';
import type { LogLine } from './log-line.ts';

/** What a build has said so far, as far as somebody wants to read it. */
export interface Heard {
  /** Warnings and errors: those of the log once each, and whatever else was written to standard error. */
  readonly said: readonly string[];
  /** Sentences for whoever publishes. */
  readonly notes: readonly string[];
  readonly summary: BuildSummary | undefined;
  /** Why the build is refused. */
  readonly report: string | undefined;
}

/** Integrations whose information is for whoever publishes. */
const NOTES_OF: readonly (string | undefined)[] = ['permanence'];
/** Where in its own code Astro failed; somebody who wants to know asks for all. */
const STACK = /^\s*(?:Stack trace:$|at .*[:(]\d+:\d+\)?$|at .*[/\\].*\)?$)/u;

/** Listens to a build and keeps what it says; steps are handed on at once. */
export function listenTo(show: (step: BuildStep) => void) {
  const [notes, said, known] = [new Set<string>(), [] as string[], new Set<string>()];
  let summary: BuildSummary | undefined;
  let report: string | undefined;
  return {
    onEvent: (event: BuildEvent): void => {
      if (event.build === 'step') show(event.step);
      else if (event.build === 'summary') ({ summary } = event);
      else if (event.build === 'report') report = event.text;
      else notes.add(event.text);
    },
    onLine: (line: LogLine): void => {
      if (line.level === 'info' && NOTES_OF.includes(line.label)) notes.add(line.text);
      const text = tellEvent(line);
      if (text === undefined || known.has(text)) return;
      said.push(text);
      if (line.label !== undefined) known.add(text);
    },
    heard: (): Heard => ({ said, notes: [...notes], summary, report }),
  };
}

function tellEvent({ level, label, text }: LogLine): string | undefined {
  if (level === 'info') return undefined;
  const lines = text.split('\n');
  const told = lines.filter((line) => !STACK.test(line));
  if (told.length === 0) return undefined;
  if (label === undefined) return told.join('\n');
  return `${level === 'warn' ? 'Warning' : 'Error'} (${label}): ${told.join('\n')}`;
}
