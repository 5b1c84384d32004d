import type { Fault } from "../../contract/fault.ts";
import type { Clock } from "../clock.ts";
import type { CallVerdict, ChannelLook, ChannelState, ProbeLook } from "./channel-standing.ts";
import {
  afterCall,
  afterProbe,
  type CircuitState,
  type Moment,
  stateAt,
  WELL,
} from "./circuit-state.ts";

/** Whether one channel may be asked, after all that its calls and its probes came to. */
export interface Circuit extends Disposable {
  readonly state: ChannelState;
  /** Monotonic milliseconds of the last failed call; undefined if one was answered since. */
  readonly failedAt: number | undefined;
  note(verdict: CallVerdict): void;
  /** `fault`: why the backend would take no call; `byHand`: the operator asked. */
  noteProbe(result: { readonly fault: Fault | undefined; readonly byHand: boolean }): void;
  /** As if nothing had happened: its settings are new. */
  reset(): void;
  look(): Omit<ChannelLook, "running" | "lastFailover">;
}

export interface CircuitOptions {
  readonly clock: Clock;
  /** The first rest. */
  readonly coolDownMs: number;
  /** Whether its engine can be probed, by now. */
  readonly canProbe: () => boolean;
  /** Called when it may be asked again, or by more than one. */
  readonly onOpening: () => void;
}

export function createCircuit(options: CircuitOptions): Circuit {
  const { clock, coolDownMs, canProbe, onOpening } = options;
  let now: CircuitState = WELL;
  let probe: ProbeLook | null = null;
  let timer: NodeJS.Timeout | undefined;

  const stateNow = () => stateAt(now, clock.elapsed());
  const moment = (): Moment => ({
    elapsed: clock.elapsed(),
    wall: clock.now(),
    coolDownMs,
    canProbe: canProbe(),
  });
  const become = (next: CircuitState): void => {
    const before = stateNow();
    const isLater = next.until !== now.until;
    now = next;
    const after = stateNow();
    const isWaiting = after === "resting" || after === "out";
    if (isLater) {
      clearTimeout(timer);
    }
    if (isLater && isWaiting && next.until !== undefined) {
      timer = setTimeout(onOpening, Math.ceil(next.until - clock.elapsed()) + 1);
      timer.unref();
    }
    if (!isWaiting && after !== before) {
      onOpening();
    }
  };

  return {
    get state() {
      return stateNow();
    },
    get failedAt() {
      return now.failedAt;
    },
    note: (verdict) => become(afterCall(now, verdict, moment())),
    noteProbe(result) {
      const { fault } = result;
      probe = { at: clock.now(), ok: fault === undefined, message: fault?.publicMessage ?? null };
      become(afterProbe(now, result, moment()));
    },
    reset() {
      probe = null;
      become(WELL);
    },
    look() {
      const state = stateNow();
      const { trouble, since, failuresInRow, until } = now;
      const isWaiting = state === "resting" || state === "out";
      const leftMs = until === undefined ? null : Math.max(0, until - clock.elapsed());
      return { state, waitMs: isWaiting ? leftMs : 0, trouble, since, failuresInRow, probe };
    },
    [Symbol.dispose]: () => clearTimeout(timer),
  };
}
