const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Work that a signal does not cut in two: it ends the process once the work is done. The work never waits. */
export function uninterrupted<T>(work: () => T): T {
  const handlers = SIGNALS.map((signal) => {
    const again = () => {
      process.removeListener(signal, again);
      // Whoever else listens heard it, too; where nobody does, the process ends as if nothing had held it.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    };
    process.on(signal, again);
    return { signal, again };
  });
  try {
    return work();
  } finally {
    // What came meanwhile is told during the next turn, which only the second of two ends surely follows.
    setImmediate(() => {
      setImmediate(() => {
        for (const { signal, again } of handlers) process.removeListener(signal, again);
      });
    });
  }
}
