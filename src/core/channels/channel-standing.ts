import type { Fault, FaultCode } from "../../contract/fault.ts";

/**
 * `open`: it is asked. `resting`: left alone until a moment. `half-open`: its rest is over, and one call at a time
 * is made until one is answered. `out`: the backend refuses the channel itself, so it is not asked at all.
 */
export type ChannelState = "open" | "resting" | "half-open" | "out";

/** What one request to a backend says of its channel. A refusal is a verdict on that request, and so the channel works. */
export type CallVerdict =
  | { readonly kind: "well" }
  | { readonly kind: "unpaid" | "unknown"; readonly fault: Fault };

/** Why a channel is not well. */
export interface ChannelTrouble {
  readonly code: FaultCode;
  readonly message: string;
  /** The backend's own words, for the admin only. */
  readonly backendText: string | null;
}

/** The last time that a backend was asked whether it would take a call. */
export interface ProbeLook {
  /** Unix milliseconds. */
  readonly at: number;
  readonly ok: boolean;
  /** What was wrong; null if nothing was. */
  readonly message: string | null;
}

/** A picture that this channel could not take went to another one. */
export interface Failover {
  /** Unix milliseconds. */
  readonly at: number;
  /** The channel that was asked next. */
  readonly to: string;
  readonly generation: string;
}

/** How a channel is now, as this process knows it. */
export interface ChannelLook {
  readonly state: ChannelState;
  /** Places that are taken. */
  readonly running: number;
  /** How long until it is asked again of itself; 0 if it is asked now, null if only a probe or new settings change that. */
  readonly waitMs: number | null;
  /** Of the last failure, until a call is answered; null if there is none. */
  readonly trouble: ChannelTrouble | null;
  /** Unix milliseconds of the first failure in the row; null if there is none. */
  readonly since: number | null;
  /** Calls that ended unpaid or unknown since one was answered. */
  readonly failuresInRow: number;
  /** Null if it was never asked. */
  readonly probe: ProbeLook | null;
  /** Null if there was none. */
  readonly lastFailover: Failover | null;
}
