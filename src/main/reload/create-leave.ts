/** Things that go out of use, and work that may still use them. */
export interface Leave<Thing> {
  /** Work that begins now may use what is in use now, or later. */
  during<Result>(work: () => Promise<Result>): Promise<Result>;
  /** These are out of use from now on: each is let go as soon as all work has ended that began before. */
  retire(things: Iterable<Thing>): void;
  /** Out of use and not let go yet. */
  readonly waiting: Iterable<Thing>;
}

/** `letGo` is called once for each thing that was retired, when nothing can use it any more. */
export function createLeave<Thing>(letGo: (thing: Thing) => void): Leave<Thing> {
  /** Counts the retirements. Work that began in a later era cannot have seen what went before it. */
  let era = 0;
  const underWay = new Map<number, number>();
  const waiting = new Map<Thing, number>();

  const letUnusedGo = (): void => {
    const oldest = Math.min(...underWay.keys());
    for (const [thing, last] of waiting) {
      if (last < oldest) {
        waiting.delete(thing);
        letGo(thing);
      }
    }
  };
  const count = (mine: number, change: 1 | -1): void => {
    const now = (underWay.get(mine) ?? 0) + change;
    if (now === 0) {
      underWay.delete(mine);
    } else {
      underWay.set(mine, now);
    }
  };

  return {
    async during(work) {
      const mine = era;
      count(mine, 1);
      try {
        return await work();
      } finally {
        count(mine, -1);
        letUnusedGo();
      }
    },
    retire(things) {
      for (const thing of things) {
        waiting.set(thing, era);
      }
      era += 1;
      letUnusedGo();
    },
    get waiting() {
      return waiting.keys();
    },
  };
}
