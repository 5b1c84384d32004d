import type { WorkOne } from "../../contract/dispatch.ts";
import type { Log } from "../../contract/log.ts";
import { createSlots } from "./create-slots.ts";
import type { Timers } from "./timers.ts";

export interface WorkLoop {
  /** How many calls could begin now. */
  readonly room: number;
  /** There may be something to claim. */
  ring(): void;
  /** From now on there are so many places. */
  resize(slots: number): void;
  /** Begins nothing more; resolves when nothing is under way. */
  stop(): Promise<void>;
}

export interface WorkLoopOptions {
  readonly slots: number;
  readonly timers: Timers;
  readonly log: Log;
  /** How many calls at a time may be looking, neither ended nor known to have claimed; no bound unless told. */
  readonly looksMax?: number;
}

/**
 * Calls `work` in up to `slots` places at once, from a ring until a call answers that nothing is left.
 * Each turn of the event loop begins as many calls as have rung, and otherwise one: a call that
 * claims has then usually done so before the next one looks, and an idle house asks the records
 * once or twice a ring instead of once a slot.
 */
export function createWorkLoop(work: WorkOne, options: WorkLoopOptions): WorkLoop {
  const looks = createLooks(options.looksMax ?? Infinity);
  let rings = 0;
  let changes = 0;
  let hopeful = false;
  let turnAsked = false;
  let stopped = false;

  const roomFor = (calls: number): number => Math.min(calls, slots.free, looks.room);

  const askForTurn = (): void => {
    if (!turnAsked && !stopped && hopeful && roomFor(Infinity) > 0) {
      turnAsked = true;
      setImmediate(takeTurn);
    }
  };

  const slots = createSlots(work, { ...options, rested: askForTurn });

  const takeTurn = (): void => {
    turnAsked = false;
    if (stopped || !hopeful) {
      return;
    }
    const places = roomFor(Math.max(1, rings));
    rings = 0;
    for (let begun = 0; begun < places; begun += 1) {
      void runOne();
    }
    askForTurn();
  };

  const runOne = async (): Promise<void> => {
    const changesBefore = changes;
    const endLook = looks.begin();
    const mayHaveMore = await slots.run(() => {
      endLook();
      askForTurn();
    });
    endLook();
    changes += mayHaveMore ? 1 : 0;
    // "Nothing to claim" counts only if nothing has rung or ended since that call looked.
    hopeful = changes > changesBefore;
    askForTurn();
  };

  const ring = (): void => {
    rings += 1;
    changes += 1;
    hopeful = true;
    askForTurn();
  };

  return {
    get room() {
      return stopped ? 0 : roomFor(Infinity);
    },
    ring,
    resize(count) {
      slots.resize(count);
      // New places have something to do even if the old ones were all taken when it rang.
      ring();
    },
    stop() {
      stopped = true;
      return slots.close();
    },
  };
}

interface Looks {
  /** For so many more. */
  readonly room: number;
  /** Returns the way to end it, once. */
  begin(): () => void;
}

function createLooks(looksMax: number): Looks {
  const underWay = new Set<object>();
  return {
    get room() {
      return looksMax - underWay.size;
    },
    begin() {
      const look = {};
      underWay.add(look);
      return () => void underWay.delete(look);
    },
  };
}
