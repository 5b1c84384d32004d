/** Where in a JSON text the next value stands. Wrong JSON leads to a wrong place, never to a failure. */
interface JsonPlace {
  /** Keys and numbers from the top down; the same array always, so it must not be kept. */
  readonly path: readonly (string | number)[];
  /** Whether the next string is the name of a member. */
  readonly expectsKey: boolean;
  /** Passes a byte that stands outside of strings. Throws the opener's `tooDeep` beyond the bound. */
  pass(byte: number | undefined): void;
  /** Names the member whose value follows. */
  name(key: string): void;
}

interface PlaceOptions {
  readonly depthMax: number;
  readonly tooDeep: () => Error;
}

export function createJsonPlace({ depthMax, tooDeep }: PlaceOptions): JsonPlace {
  const path: (string | number)[] = [];
  let expectsKey = false;

  const enter = (first: string | number): void => {
    if (path.length >= depthMax) {
      throw tooDeep();
    }
    path.push(first);
    expectsKey = typeof first === "string";
  };

  const next = (): void => {
    const last = path.length - 1;
    const step = path[last];
    expectsKey = typeof step === "string";
    if (typeof step === "number") {
      path[last] = step + 1;
    }
  };

  return {
    path,
    get expectsKey() {
      return expectsKey;
    },
    pass(byte) {
      if (byte === 0x7b) enter("");
      else if (byte === 0x5b) enter(0);
      else if (byte === 0x2c) next();
      else if (byte === 0x7d || byte === 0x5d) {
        path.pop();
        expectsKey = false;
      }
    },
    name(key) {
      path[path.length - 1] = key;
      expectsKey = false;
    },
  };
}
