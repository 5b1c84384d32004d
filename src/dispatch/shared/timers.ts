/** The waits of a part, named so that a test can hold the clock. Each call returns the way to stop. */
export interface Timers {
  after(delayMs: number, action: () => void): () => void;
  every(periodMs: number, action: () => void): () => void;
}

/** The process's own timers. None of them keeps it alive. */
export const SYSTEM_TIMERS: Timers = {
  after(delayMs, action) {
    const timer = setTimeout(action, delayMs);
    timer.unref();
    return () => clearTimeout(timer);
  },
  every(periodMs, action) {
    const timer = setInterval(action, periodMs);
    timer.unref();
    return () => clearInterval(timer);
  },
};
