import type { Fault } from "../../contract/fault.ts";
import type { CallVerdict, ChannelState, ChannelTrouble } from "./channel-standing.ts";

/** So many unknown outcomes in a row (time limits, 5xx, resets) are more than bad luck. */
const UNKNOWN_IN_ROW_MAX = 5;
const REST_MS_MAX = 600_000;
/** As long as a backend may ask to be left alone. */
const ASKED_REST_MS_MAX = 3_600_000;
/** A channel that is out and cannot be probed is tried again with one call after this long. */
const OUT_MS = 600_000;
const BACKEND_TEXT_MAX = 2048;

/** What the calls and probes of one channel came to; every change makes a new one. */
export interface CircuitState {
  readonly mode: Exclude<ChannelState, "half-open">;
  /** Monotonic milliseconds at which it may be tried again; undefined: not of itself. */
  readonly until: number | undefined;
  /** The backend itself named the end of this rest. */
  readonly isAsked: boolean;
  /** Since an answer. */
  readonly rests: number;
  readonly failuresInRow: number;
  readonly unknownInRow: number;
  readonly trouble: ChannelTrouble | null;
  /** Unix milliseconds. */
  readonly since: number | null;
  /** Monotonic milliseconds of the last failed call. */
  readonly failedAt: number | undefined;
}

/** When something happened, and what holds for the channel then. */
export interface Moment {
  /** Monotonic milliseconds. */
  readonly elapsed: number;
  /** Unix milliseconds. */
  readonly wall: number;
  /** The first rest. */
  readonly coolDownMs: number;
  readonly canProbe: boolean;
}

export const WELL: CircuitState = {
  mode: "open",
  until: undefined,
  isAsked: false,
  rests: 0,
  failuresInRow: 0,
  unknownInRow: 0,
  trouble: null,
  since: null,
  failedAt: undefined,
};

export function stateAt({ mode, until }: CircuitState, elapsed: number): ChannelState {
  return mode !== "open" && until !== undefined && elapsed >= until ? "half-open" : mode;
}

export function afterCall(state: CircuitState, verdict: CallVerdict, moment: Moment): CircuitState {
  if (verdict.kind === "well") {
    return WELL;
  }
  const counted = {
    ...state,
    failuresInRow: state.failuresInRow + 1,
    unknownInRow: state.unknownInRow + (verdict.kind === "unknown" ? 1 : 0),
    failedAt: moment.elapsed,
  };
  const isEnough = verdict.kind === "unpaid" || counted.unknownInRow >= UNKNOWN_IN_ROW_MAX;
  return afterFailure(counted, verdict.fault, { ...moment, isEnough });
}

/** `fault`: why the backend would take no call; `byHand`: the operator asked. */
export function afterProbe(
  state: CircuitState,
  { fault, byHand }: { readonly fault: Fault | undefined; readonly byHand: boolean },
  moment: Moment,
): CircuitState {
  if (fault !== undefined) {
    return afterFailure(state, fault, { ...moment, isEnough: true });
  }
  if (state.mode === "out") {
    // What was refused is what was asked now.
    return WELL;
  }
  const isOver = state.mode === "resting" && (byHand || !state.isAsked);
  return isOver ? { ...state, until: Math.min(state.until ?? 0, moment.elapsed) } : state;
}

function afterFailure(
  state: CircuitState,
  fault: Fault,
  moment: Moment & { readonly isEnough: boolean },
): CircuitState {
  const now = stateAt(state, moment.elapsed);
  if (now === "out" && !fault.misconfigured) {
    return state;
  }
  const blamed = { ...state, trouble: toTrouble(fault), since: state.since ?? moment.wall };
  if (fault.misconfigured) {
    const until = moment.canProbe ? undefined : moment.elapsed + OUT_MS;
    return { ...blamed, mode: "out", isAsked: false, until };
  }
  const askedMs = Math.min((fault.retryAfterS ?? 0) * 1000, ASKED_REST_MS_MAX);
  if (now === "resting") {
    // Calls that were under way when it went to rest say nothing new, however many they are.
    const until = Math.max(blamed.until ?? 0, moment.elapsed + askedMs);
    return { ...blamed, until, isAsked: blamed.isAsked || until !== blamed.until };
  }
  if (now === "open" && !moment.isEnough) {
    return blamed;
  }
  const restMs = Math.min(moment.coolDownMs * 2 ** state.rests, REST_MS_MAX);
  return {
    ...blamed,
    mode: "resting",
    rests: state.rests + 1,
    isAsked: askedMs > restMs,
    until: moment.elapsed + Math.max(restMs, askedMs),
  };
}

function toTrouble({ code, publicMessage, cause }: Fault): ChannelTrouble {
  return {
    code,
    message: publicMessage,
    backendText: typeof cause === "string" ? cause.slice(0, BACKEND_TEXT_MAX) : null,
  };
}
