/** Resolves after so many milliseconds; rejects with the signal's reason when it fires first. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(reasonOf(signal));
      return;
    }
    const stop = () => {
      clearTimeout(timer);
      reject(reasonOf(signal));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, ms);
    signal.addEventListener("abort", stop, { once: true });
  });
}

/** What an aborted signal says; callers may have given anything as the reason, and it is passed on as it is. */
function reasonOf(signal: AbortSignal): Error {
  // Not always an Error, but what `throwIfAborted` would throw as well.
  return signal.reason as Error;
}
