/** What has to be closed together, the last one first. Node 22 has no `AsyncDisposableStack`. */
export interface ClosingStack extends AsyncDisposable {
  /** Closes it with the others; returns it. */
  use<Part extends AsyncDisposable | Disposable>(part: Part): Part;
  defer(close: () => unknown): void;
}

/**
 * Closing closes everything, also after one of them failed, and then rejects: with the failure, or with an
 * `AggregateError` of several. A second closing does nothing.
 */
export function createClosingStack(): ClosingStack {
  const closings: (() => unknown)[] = [];
  return {
    use(part) {
      closings.push(() =>
        Symbol.asyncDispose in part ? part[Symbol.asyncDispose]() : part[Symbol.dispose](),
      );
      return part;
    },
    defer(close) {
      closings.push(close);
    },
    async [Symbol.asyncDispose]() {
      const failures: unknown[] = [];
      for (let close = closings.pop(); close !== undefined; close = closings.pop()) {
        try {
          await close();
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length === 1) {
        throw failures[0];
      }
      if (failures.length > 1) {
        throw new AggregateError(failures, "several parts could not be closed");
      }
    },
  };
}
