import { Fault } from "../contract/fault.ts";
import type { MockMode } from "./read-mode.ts";
import { readMode } from "./read-mode.ts";

export interface ModeWishes {
  /** For so many requests from now on; without it for all. */
  readonly times?: number;
  /** For `GET /v1/models` instead of the routes that draw. */
  readonly models?: boolean;
}

/** Which mode the next request gets. */
export interface ModeSwitch {
  set(mode: string, wishes?: ModeWishes): void;
  /** Back to the modes of the start. */
  reset(): void;
  /** The mode of a request that has come, and counts it. */
  take(route: Route): MockMode;
}

type Route = "drawing" | "models";

interface Setting {
  always: MockMode;
  next: { readonly mode: MockMode; times: number } | undefined;
}

const TIMES_MAX = 1_000_000;
const OK = readMode("ok");

export function createModeSwitch(start: string): ModeSwitch {
  const first = readMode(start);
  const fresh = (): Record<Route, Setting> => ({
    drawing: { always: first, next: undefined },
    models: { always: OK, next: undefined },
  });
  let settings = fresh();
  return {
    set(text, { times, models = false } = {}) {
      const mode = readMode(text);
      if (times !== undefined && !(Number.isInteger(times) && times >= 1 && times <= TIMES_MAX)) {
        throw new Fault(
          "invalid_request",
          `times must be a whole number from 1 to ${TIMES_MAX}, or left out for all requests.`,
          { param: "times" },
        );
      }
      const setting = settings[models ? "models" : "drawing"];
      if (times === undefined) {
        setting.always = mode;
      }
      setting.next = times === undefined ? undefined : { mode, times };
    },
    reset() {
      settings = fresh();
    },
    take(route) {
      const setting = settings[route];
      const { next } = setting;
      if (next === undefined) {
        return setting.always;
      }
      next.times -= 1;
      if (next.times === 0) {
        setting.next = undefined;
      }
      return next.mode;
    },
  };
}
