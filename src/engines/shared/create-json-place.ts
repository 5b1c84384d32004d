/** Where in a JSON text the next value stands. Wrong JSON leads to a wrong place, never to a failure. */
export interface JsonPlace {
  /** Keys and numbers from the top down; the same array always, so it must not be kept. */
  readonly path: readonly (string | number)[];
  /** Whether the next string is the name of a member. */
  readonly expectsKey: boolean;
  enter(kind: "object" | "array"): void;
  leave(): void;
  /** A comma: the next member or element. */
  next(): void;
  /** Names the member whose value follows. */
  name(key: string): void;
}

export function createJsonPlace(): JsonPlace {
  const path: (string | number)[] = [];
  let expectsKey = false;
  return {
    path,
    get expectsKey() {
      return expectsKey;
    },
    enter(kind) {
      path.push(kind === "object" ? "" : 0);
      expectsKey = kind === "object";
    },
    leave() {
      path.pop();
      expectsKey = false;
    },
    next() {
      const last = path.length - 1;
      const step = path[last];
      expectsKey = typeof step === "string";
      if (typeof step === "number") {
        path[last] = step + 1;
      }
    },
    name(key) {
      path[path.length - 1] = key;
      expectsKey = false;
    },
  };
}
