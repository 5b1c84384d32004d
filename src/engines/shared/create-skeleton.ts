/** What is kept of an answer once its pictures are taken out: one growing buffer with a bound. */
export interface Skeleton {
  /** Appends characters that stand for one byte each. Throws the opener's `tooLarge` beyond the bound. */
  append(text: string): void;
  /** Takes back the last bytes. */
  dropLast(bytes: number): void;
  /** Valid until the next change. */
  readonly bytes: Buffer;
}

interface SkeletonOptions {
  readonly bytesMax: number;
  readonly tooLarge: () => Error;
}

const FIRST_BYTES = 2048;

export function createSkeleton({ bytesMax, tooLarge }: SkeletonOptions): Skeleton {
  let buffer = Buffer.allocUnsafe(Math.min(FIRST_BYTES, bytesMax));
  let length = 0;

  const grow = (bytes: number): void => {
    if (bytes > bytesMax) {
      throw tooLarge();
    }
    const larger = Buffer.allocUnsafeSlow(Math.min(bytesMax, Math.max(bytes, 2 * buffer.length)));
    buffer.copy(larger, 0, 0, length);
    buffer = larger;
  };

  return {
    append(text) {
      if (length + text.length > buffer.length) {
        grow(length + text.length);
      }
      length += buffer.write(text, length, "latin1");
    },
    dropLast(bytes) {
      length -= bytes;
    },
    get bytes() {
      return buffer.subarray(0, length);
    },
  };
}
