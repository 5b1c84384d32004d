/** A shared allowance of bytes: what many requests may hold in memory or on the way together. */
export interface ByteBudget {
  /** Sets bytes aside; undefined if they are not there. Calling the result gives them back, once. */
  reserve(bytes: number): (() => void) | undefined;
  readonly bytesLeft: number;
}

export function createByteBudget(bytesMax: number): ByteBudget {
  let left = bytesMax;
  return {
    get bytesLeft() {
      return left;
    },
    reserve(bytes) {
      if (bytes > left) {
        return undefined;
      }
      left -= bytes;
      let held = true;
      return () => {
        if (held) {
          held = false;
          left += bytes;
        }
      };
    },
  };
}
