const held = new Set<() => void>();
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Calls `release` once: when the function that comes back is called, or else when this process ends or is told to end
 * (not when it is killed, of which no process hears).
 */
export function releaseWhenEnding(release: () => void): () => void {
  const once = (): void => {
    if (!held.delete(once)) return;
    if (held.size === 0) stopListening();
    release();
  };
  if (held.size === 0) listenToSignals();
  held.add(once);
  return once;
}

function listenToSignals(): void {
  process.on('exit', releaseAll);
  for (const signal of SIGNALS) process.on(signal, endBy);
}

function stopListening(): void {
  process.off('exit', releaseAll);
  for (const signal of SIGNALS) process.off(signal, endBy);
}

function releaseAll(): void {
  // The last first: what was taken later may rest on what was taken before.
  for (const release of [...held].reverse()) release();
}

function endBy(signal: NodeJS.Signals): void {
  // Whoever else listens decides whether the process ends; if it does, it passes by `exit`.
  if (process.listenerCount(signal) > 1) return;
  releaseAll();
  process.kill(process.pid, signal);
}
