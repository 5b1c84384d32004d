import type { Fault } from "../../contract/fault.ts";
import type { Channel } from "../catalogue.ts";
import type { CallFailure } from "./drawing.ts";

/** After the first try, the second and so on; there are no more tries than these allow. */
export const SEND_AGAIN_PAUSES_MS: readonly number[] = [
  1_000,
  2_000,
  4_000,
  8_000,
  ...Array.from({ length: 7 }, () => 15_000),
];

export interface NextTry {
  readonly pauseMs: number;
  /** The job to ask after; null: the same call is sent again. */
  readonly resume: string | null;
}

/**
 * Whether a call of unknown outcome is taken up once more at its channel: a job that the backend keeps is asked after, and
 * an idempotent channel gets the same call. Undefined: it stays unknown. The time of all tries together is that of one call.
 */
export function planNextTry(
  { kind, fault }: CallFailure,
  { engine, settings }: Channel,
  soFar: {
    /** At least 1. */
    readonly tries: number;
    readonly upstreamId: string | null;
    /** Of the channel's time limit. */
    readonly leftMs: number;
    readonly pausesMs: readonly number[];
  },
): NextTry | undefined {
  if (kind !== "unknown" || isSettled(fault)) {
    return undefined;
  }
  const resume = engine.resume === undefined ? null : soFar.upstreamId;
  const usualMs = soFar.pausesMs[soFar.tries - 1];
  if ((resume === null && !settings.idempotent) || usualMs === undefined) {
    return undefined;
  }
  const pauseMs = Math.max(usualMs, (fault.retryAfterS ?? 0) * 1000);
  return pauseMs < soFar.leftMs ? { pauseMs, resume } : undefined;
}

/**
 * Whether a call of unknown outcome may be ordered once more under a new number: the channel takes the risk, and has no
 * better way.
 */
export function mayOrderAnew(
  { kind, fault }: CallFailure,
  { engine, settings }: Channel,
  upstreamId: string | null,
): boolean {
  const canResume = upstreamId !== null && engine.resume !== undefined;
  return (
    kind === "unknown" &&
    settings.retryUnknownOutcome &&
    !settings.idempotent &&
    !canResume &&
    !isSettled(fault)
  );
}

/**
 * Whether another try is of no use: the backend has said so, its key is refused by now, or its picture came and cannot be used.
 */
function isSettled({ code, final, misconfigured }: Fault): boolean {
  return final || misconfigured || code === "backend_answer_invalid";
}
