/** The places of one channel: so many calls at a time, in order of arrival, and while it is on trial only one. */
export interface Places {
  readonly running: number;
  /** Whether a place would be had at once. */
  readonly isFree: boolean;
  /** A place at once, or undefined; the result gives it back, once. */
  tryTake(): (() => void) | undefined;
  /** Waits for a place. Rejects with the signal's reason. */
  take(signal: AbortSignal): Promise<() => void>;
  /** From now on so many; who holds a place keeps it. */
  resize(size: number): void;
  /** A trial has ended: whoever waits may have a place now. */
  admit(): void;
}

export function createPlaces(options: {
  readonly size: number;
  readonly isOnTrial: () => boolean;
  readonly onRelease: () => void;
}): Places {
  let { size } = options;
  let running = 0;
  /** The one that was let in on trial and has not come back. */
  let trial: symbol | undefined;
  const waiting = new Set<() => void>();

  const hasPlace = () => running < size && !(options.isOnTrial() && trial !== undefined);
  const enter = (): (() => void) => {
    const own = Symbol("place");
    let isHeld = true;
    running += 1;
    if (options.isOnTrial()) {
      trial = own;
    }
    return () => {
      if (!isHeld) {
        return;
      }
      isHeld = false;
      running -= 1;
      trial = trial === own ? undefined : trial;
      admit();
      options.onRelease();
    };
  };
  const admit = (): void => {
    for (const first of waiting) {
      if (!hasPlace()) {
        return;
      }
      first();
    }
  };
  const isFree = () => waiting.size === 0 && hasPlace();

  return {
    get running() {
      return running;
    },
    get isFree() {
      return isFree();
    },
    tryTake: () => (isFree() ? enter() : undefined),
    take(signal) {
      signal.throwIfAborted();
      if (isFree()) {
        return Promise.resolve(enter());
      }
      return new Promise((resolve, reject) => {
        const leave = () => {
          waiting.delete(go);
          signal.removeEventListener("abort", refuse);
        };
        const go = () => {
          leave();
          resolve(enter());
        };
        const refuse = () => {
          leave();
          reject(signal.reason);
        };
        waiting.add(go);
        signal.addEventListener("abort", refuse, { once: true });
      });
    },
    resize(next) {
      size = next;
      admit();
    },
    admit,
  };
}
