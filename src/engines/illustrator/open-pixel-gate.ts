/** Lets work through as long as the pixels of all that goes on together stay within a bound. */
export interface PixelGate {
  /**
   * Resolves when there is room for so many pixels, in the order of asking; work larger than the
   * bound goes alone. Rejects with the reason of the signal. Call the answer once when done.
   */
  enter(pixels: number, signal: AbortSignal): Promise<() => void>;
}

interface Waiting {
  readonly pixels: number;
  readonly admit: () => void;
}

/** A gate for pictures: a few large ones or many small ones at a time, by what they take of memory. */
export function openPixelGate(pixelsMax: number): PixelGate {
  const waiting: Waiting[] = [];
  let taken = 0;
  const hasRoom = (pixels: number): boolean => taken === 0 || taken + pixels <= pixelsMax;
  const admitNext = (): void => {
    for (let next = waiting[0]; next !== undefined && hasRoom(next.pixels); next = waiting[0]) {
      waiting.shift();
      taken += next.pixels;
      next.admit();
    }
  };
  const leaveOnce = (pixels: number): (() => void) => {
    let isInside = true;
    return () => {
      if (!isInside) return;
      isInside = false;
      taken -= pixels;
      admitNext();
    };
  };
  return {
    enter: async (pixels, signal) => {
      signal.throwIfAborted();
      if (waiting.length === 0 && hasRoom(pixels)) {
        taken += pixels;
        return leaveOnce(pixels);
      }
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const place: Waiting = { pixels, admit: resolve };
      const withdraw = (): void => {
        const index = waiting.indexOf(place);
        if (index >= 0) waiting.splice(index, 1);
        reject(signal.reason);
        admitNext();
      };
      waiting.push(place);
      signal.addEventListener("abort", withdraw, { once: true });
      try {
        await promise;
      } finally {
        signal.removeEventListener("abort", withdraw);
      }
      return leaveOnce(pixels);
    },
  };
}
