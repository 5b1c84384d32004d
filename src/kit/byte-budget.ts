/** A shared allowance of bytes: what many requests may hold in memory or on the way together. */
export interface ByteBudget {
  /** A share of it that begins with nothing. */
  open(): ByteShare;
  readonly bytesLeft: number;
}

/** What one request has set aside. It costs the same however many steps it grew in. */
interface ByteShare {
  /** Sets more bytes aside; false, and nothing changed, if they are not there. */
  grow(bytes: number): boolean;
  /** Gives everything back; may be called more than once. */
  release(): void;
}

export function createByteBudget(bytesMax: number): ByteBudget {
  let left = bytesMax;
  return {
    get bytesLeft() {
      return left;
    },
    open() {
      let held = 0;
      return {
        grow(bytes) {
          if (bytes > left) {
            return false;
          }
          left -= bytes;
          held += bytes;
          return true;
        },
        release() {
          left += held;
          held = 0;
        },
      };
    },
  };
}
