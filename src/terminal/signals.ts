// Signals that would end the program → one call, so that what was answered can be kept.

const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Gives back the way to stop listening. */
export function onSignals(interrupt: () => void): () => void {
  for (const name of names) process.on(name, interrupt);
  return () => {
    for (const name of names) process.removeListener(name, interrupt);
  };
}
