/** A line that Astro writes: one of its log, or any other text, which is an error where it comes from standard error. */
export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  /** The part of Astro, or the integration, that says it; absent where nobody puts a name to it. */
  readonly label?: string;
  readonly text: string;
}

/** Reads a line of `astro build --json`. */
export function readLogLine(line: string, isError: boolean): LogLine {
  const event = parseEvent(line);
  if (event === undefined) return { level: isError ? 'error' : 'info', text: line };
  const { level, label, message } = event;
  return {
    level: level === 'warn' || level === 'error' ? level : 'info',
    ...(typeof label === 'string' ? { label } : {}),
    text: String(message),
  };
}

function parseEvent(line: string): { level?: unknown; label?: unknown; message?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'message' in value ? value : undefined;
  } catch {
    return undefined;
  }
}
