const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Work that a signal does not cut in two: it ends the process once the work is done. The work never waits. */
export function uninterrupted<T>(work: () => T): T {
  const handlers = SIGNALS.map((signal) => {
    const again = () => {
      process.removeListener(signal, again);
      process.kill(process.pid, signal);
    };
    process.on(signal, again);
    return { signal, again };
  });
  try {
    return work();
  } finally {
    // What came meanwhile is told at the next turn, not the one that may be ending: before it, nobody would hear of it.
    setImmediate(() =>
      setImmediate(() => {
        for (const { signal, again } of handlers) process.removeListener(signal, again);
      }),
    );
  }
}
