/** Events are hints and may be lost; whoever waits for one looks at the record this often in any case. */
const LOOK_AGAIN_MS = 10_000;

/** Resolves with the event, with the first of the signals, or when it is time to look at the record again. */
export async function untilNews(
  event: Promise<void>,
  signals: readonly AbortSignal[],
): Promise<void> {
  let stop: () => void = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const timer = setTimeout(stop, LOOK_AGAIN_MS);
  timer.unref();
  for (const signal of signals) {
    signal.addEventListener("abort", stop);
  }
  try {
    if (!signals.some((signal) => signal.aborted)) {
      await Promise.race([event, stopped]);
    }
  } finally {
    clearTimeout(timer);
    for (const signal of signals) {
      signal.removeEventListener("abort", stop);
    }
  }
}
