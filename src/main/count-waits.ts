import type { Limner } from "../core/limner.ts";

/** Callers who wait here for the end of a generation, or watch it. */
export interface Waits {
  readonly open: number;
}

/** The same use cases, counted where somebody waits. */
export function countWaits(limner: Limner): { readonly limner: Limner; readonly waits: Waits } {
  let open = 0;

  async function* follow<News>(news: AsyncIterable<News>): AsyncGenerator<News> {
    open += 1;
    try {
      yield* news;
    } finally {
      open -= 1;
    }
  }

  return {
    limner: {
      ...limner,
      async waitFor(id, options) {
        open += 1;
        try {
          return await limner.waitFor(id, options);
        } finally {
          open -= 1;
        }
      },
      watch: async (id, caller, options) => follow(await limner.watch(id, caller, options)),
    },
    waits: {
      get open() {
        return open;
      },
    },
  };
}
