import type { Fault } from "../../contract/fault.ts";
import type { Clock } from "../clock.ts";
import type {
  CallVerdict,
  ChannelLook,
  ChannelState,
  ChannelTrouble,
  ProbeLook,
} from "./channel-standing.ts";

/** So many unknown outcomes in a row (time limits, 5xx, resets) are more than bad luck. */
const UNKNOWN_IN_ROW_MAX = 5;
const REST_MS_MAX = 600_000;
/** As long as a backend may ask to be left alone. */
const ASKED_REST_MS_MAX = 3_600_000;
/** A channel that is out and cannot be probed is tried again with one call after this long. */
const OUT_MS = 600_000;
const BACKEND_TEXT_MAX = 2048;

/** Whether one channel may be asked, after all that its calls and its probes came to. */
export interface Circuit {
  readonly state: ChannelState;
  /** Milliseconds of the monotonic clock at the last failure; undefined if it has not failed since it was answered. */
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
  /** Called when it may be asked again. */
  readonly onOpening: () => void;
}

interface Troubled {
  state: "open" | "resting" | "out";
  /** Monotonic; when it may be tried again. Undefined: not of itself. */
  until: number | undefined;
  /** The backend itself named the end of this rest. */
  isAsked: boolean;
  rests: number;
  failuresInRow: number;
  unknownInRow: number;
  trouble: ChannelTrouble | null;
  since: number | null;
  failedAt: number | undefined;
}

const WELL: Readonly<Troubled> = {
  state: "open",
  until: undefined,
  isAsked: false,
  rests: 0,
  failuresInRow: 0,
  unknownInRow: 0,
  trouble: null,
  since: null,
  failedAt: undefined,
};

export function createCircuit(options: CircuitOptions): Circuit & Disposable {
  const { clock, coolDownMs, canProbe, onOpening } = options;
  let now: Troubled = { ...WELL };
  let probe: ProbeLook | null = null;
  let timer: NodeJS.Timeout | undefined;

  const stateOf = (): ChannelState =>
    now.state !== "open" && now.until !== undefined && clock.elapsed() >= now.until
      ? "half-open"
      : now.state;

  const waitUntil = (until: number | undefined): void => {
    now.until = until;
    clearTimeout(timer);
    if (until !== undefined) {
      timer = setTimeout(onOpening, Math.ceil(until - clock.elapsed()) + 1);
      timer.unref();
    }
  };
  const becomeWell = (): void => {
    const wasOpen = now.state === "open";
    now = { ...WELL };
    clearTimeout(timer);
    if (!wasOpen) {
      onOpening();
    }
  };
  const rest = ({ retryAfterS }: Fault): void => {
    const restMs = Math.min(coolDownMs * 2 ** now.rests, REST_MS_MAX);
    const askedMs = Math.min((retryAfterS ?? 0) * 1000, ASKED_REST_MS_MAX);
    now.state = "resting";
    now.rests += 1;
    now.isAsked = askedMs > restMs;
    waitUntil(clock.elapsed() + Math.max(restMs, askedMs));
  };
  const takeOut = (): void => {
    now.state = "out";
    now.isAsked = false;
    waitUntil(canProbe() ? undefined : clock.elapsed() + OUT_MS);
  };
  const blame = (fault: Fault): void => {
    now.trouble = toTrouble(fault);
    now.since ??= clock.now();
  };
  /** Calls that were under way when it went to rest say nothing new, however many they are. */
  const prolong = ({ retryAfterS }: Fault): void => {
    const until = clock.elapsed() + Math.min((retryAfterS ?? 0) * 1000, ASKED_REST_MS_MAX);
    if (now.until !== undefined && until > now.until) {
      now.isAsked = true;
      waitUntil(until);
    }
  };
  const fail = (fault: Fault, isEnough: boolean): void => {
    const state = stateOf();
    if (state !== "out" || fault.misconfigured) {
      blame(fault);
    }
    if (fault.misconfigured) {
      takeOut();
    } else if (state === "half-open" || (state === "open" && isEnough)) {
      rest(fault);
    } else if (state === "resting") {
      prolong(fault);
    }
  };

  return {
    get state() {
      return stateOf();
    },
    get failedAt() {
      return now.failedAt;
    },
    note(verdict) {
      if (verdict.kind === "well") {
        becomeWell();
        return;
      }
      now.failuresInRow += 1;
      now.unknownInRow += verdict.kind === "unknown" ? 1 : 0;
      now.failedAt = clock.elapsed();
      fail(verdict.fault, verdict.kind === "unpaid" || now.unknownInRow >= UNKNOWN_IN_ROW_MAX);
    },
    noteProbe({ fault, byHand }) {
      probe = { at: clock.now(), ok: fault === undefined, message: fault?.publicMessage ?? null };
      if (fault !== undefined) {
        fail(fault, true);
      } else if (now.state === "out") {
        // What was refused is what was asked now.
        becomeWell();
      } else if (now.state === "resting" && (byHand || !now.isAsked)) {
        waitUntil(clock.elapsed());
        onOpening();
      }
    },
    reset() {
      probe = null;
      becomeWell();
    },
    look() {
      const state = stateOf();
      const { trouble, since, failuresInRow, until } = now;
      const isWaiting = state === "resting" || state === "out";
      const leftMs = until === undefined ? null : Math.max(0, until - clock.elapsed());
      return { state, waitMs: isWaiting ? leftMs : 0, trouble, since, failuresInRow, probe };
    },
    [Symbol.dispose]: () => clearTimeout(timer),
  };
}

function toTrouble({ code, publicMessage, cause }: Fault): ChannelTrouble {
  return {
    code,
    message: publicMessage,
    backendText: typeof cause === "string" ? cause.slice(0, BACKEND_TEXT_MAX) : null,
  };
}
