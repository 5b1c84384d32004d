import type { Dossier, DossierCall } from "../generation-records.ts";
import { listTicks } from "./list-ticks.ts";

/**
 * State ink: `promised` has an outline, `running` and `failed` are hatched, the others are solid. `own` is what the server
 * did itself.
 */
export type ClockInk = "promised" | "running" | "failed" | "drawn" | "fitted" | "own";

/** Milliseconds since the clock began. */
export interface ClockBar {
  readonly from: number;
  readonly to: number;
  readonly ink: ClockInk;
}

interface Row {
  readonly bars: readonly ClockBar[];
  /** Where the words have room: behind the bars, before them, or under them. */
  readonly room: "after" | "before" | "below";
}

export type ClockRow = Row &
  (
    | { readonly kind: "admission" | "waiting" | "drawing" | "finish" }
    | { readonly kind: "attempt"; readonly number: number; readonly call: DossierCall }
  );

export interface ClockMoney {
  readonly from: number;
  /** Where it was settled; the present while it is held. */
  readonly to: number;
  readonly heldMicros: number;
  /** Null while it is held. */
  readonly capturedMicros: number | null;
  readonly releasedMicros: number | null;
}

export interface Clock {
  readonly spanMs: number;
  readonly ticks: readonly number[];
  readonly rows: readonly ClockRow[];
  /** Null where nothing was ever held. */
  readonly money: ClockMoney | null;
  /** Null while it is open. */
  readonly endMs: number | null;
}

type Timed = Pick<Dossier, "timeline" | "calls" | "entries" | "stages" | "state">;

const ROOM_BEHIND = 1.05;
/** The shortest clock: a picture that is drawn faster does not fill it. */
const SPAN_MS_MIN = 100;
const WAIT_MS_MIN = 50;
const WAIT_SHARE_MIN = 0.02;

/** Time and money of one generation on one clock, which begins when its request was read. `now` is for what is open. */
export function layOutClock(dossier: Timed, now: number): Clock {
  const { timeline, entries } = dossier;
  const zero = timeline.created_ms - stageMs(dossier, "references");
  const ended = timeline.finished_ms === null ? null : Math.max(0, timeline.finished_ms - zero);
  const latest = lastKnownMs(dossier) - zero;
  const present = ended ?? Math.max(latest, now - zero);
  const context = { dossier, zero, present };
  const settledAt = entries.reduce((last, entry) => Math.max(last, entry.created_ms - zero), 0);
  const spanMs = Math.max(present, settledAt, SPAN_MS_MIN) * ROOM_BEHIND;
  const rows = [
    admissionRow(context),
    waitingRow(context),
    ...attemptRows(context),
    drawingRow(context),
    finishRow(context),
  ].filter((row) => row !== null);
  return {
    spanMs,
    ticks: listTicks(spanMs),
    rows: rows.map((row) => ({ ...row, room: findRoom(row.bars, spanMs) })),
    money: moneyOf(context),
    endMs: ended,
  };
}

interface Context {
  readonly dossier: Timed;
  readonly zero: number;
  /** The end, or the present while it is open. */
  readonly present: number;
}

type Unplaced = ClockRow extends infer One
  ? One extends ClockRow
    ? Omit<One, "room">
    : never
  : never;

function admissionRow({ dossier, zero }: Context): Unplaced {
  const to = dossier.timeline.created_ms - zero;
  return { kind: "admission", bars: [{ from: 0, to, ink: "own" }] };
}

/** Left out where it was too short to be seen. */
function waitingRow({ dossier, zero, present }: Context): Unplaced | null {
  const { created_ms: created, started_ms: started } = dossier.timeline;
  const firstCall = dossier.calls.reduce(
    (first, call) => Math.min(first, call.started_ms),
    Number.POSITIVE_INFINITY,
  );
  const begun = started ?? (Number.isFinite(firstCall) ? firstCall : null);
  const from = created - zero;
  const to = begun === null ? present : begun - zero;
  const isSeen = to - from >= Math.max(WAIT_MS_MIN, present * WAIT_SHARE_MIN);
  return isSeen ? { kind: "waiting", bars: [{ from, to, ink: "promised" }] } : null;
}

function attemptRows({ dossier, zero, present }: Context): readonly Unplaced[] {
  return dossier.calls
    .toSorted((one, other) => one.started_ms - other.started_ms || one.number - other.number)
    .map((call, index) => {
      const from = Math.max(0, call.started_ms - zero);
      const to = call.ended_ms === null ? present : call.ended_ms - zero;
      const bar = { from, to: Math.max(from, to), ink: inkOf(call, dossier) };
      return { kind: "attempt", number: index + 1, call, bars: [bar] };
    });
}

function inkOf({ outcome }: DossierCall, { state }: Timed): ClockInk {
  if (outcome === "answered") {
    return "drawn";
  }
  return outcome === "sending" && (state === "running" || state === "queued")
    ? "running"
    : "failed";
}

/**
 * A call is told of only once it may cost money; until then it is known that it is drawn, and not by whom. One that was
 * canceled then has no call at all.
 */
function drawingRow({ dossier, zero, present }: Context): Unplaced | null {
  const { state, timeline, calls } = dossier;
  const isTold = calls.some(({ outcome }) => outcome === "sending" || outcome === "answered");
  const isStopped = state === "canceled" && calls.length === 0;
  if ((state !== "running" && !isStopped) || isTold || timeline.started_ms === null) {
    return null;
  }
  const since = calls.reduce(
    (last, call) => Math.max(last, call.ended_ms ?? 0),
    timeline.started_ms,
  );
  const from = Math.min(since - zero, present);
  return { kind: "drawing", bars: [{ from, to: present, ink: isStopped ? "failed" : "running" }] };
}

/** From the last answer to the end. Pictures that were fitted while others were drawn are counted in, not set apart. */
function finishRow({ dossier, zero, present }: Context): Unplaced | null {
  const answered = dossier.calls.filter(({ outcome }) => outcome === "answered");
  const isDrawing = dossier.calls.some((call) => inkOf(call, dossier) === "running");
  const isOpen = dossier.state === "running" || dossier.state === "queued";
  const fit = stageMs(dossier, "finishing");
  const store = stageMs(dossier, "storing");
  const lastAnswer = answered.reduce((last, call) => Math.max(last, call.ended_ms ?? 0), 0) - zero;
  const from = answered.length > 0 ? Math.max(0, lastAnswer) : Math.max(0, present - fit - store);
  if (isOpen) {
    return answered.length > 0 && !isDrawing
      ? { kind: "finish", bars: [{ from, to: present, ink: "running" }] }
      : null;
  }
  if (dossier.state !== "succeeded") {
    return fit + store > 0 && answered.length > 0
      ? { kind: "finish", bars: [{ from, to: present, ink: "failed" }] }
      : null;
  }
  const border = from + (present - from) * (fit + store === 0 ? 1 : fit / (fit + store));
  return {
    kind: "finish",
    bars: [
      { from, to: border, ink: "fitted" },
      { from: border, to: present, ink: "own" },
    ],
  };
}

function moneyOf({ dossier: { entries }, zero, present }: Context): ClockMoney | null {
  const sumOf = (kind: string) =>
    entries.reduce((sum, entry) => (entry.kind === kind ? sum + entry.amount_micros : sum), 0);
  const hold = entries.find(({ kind }) => kind === "hold");
  if (hold === undefined) {
    return null;
  }
  const closing = entries.findLast(({ kind }) => kind !== "hold");
  const capturedMicros = Math.abs(sumOf("capture"));
  return {
    from: Math.max(0, hold.created_ms - zero),
    to: closing === undefined ? present : closing.created_ms - zero,
    heldMicros: Math.abs(sumOf("hold")),
    capturedMicros: closing === undefined ? null : capturedMicros,
    // The ledger gives the whole hold back and then takes what is due; to the reader that is one step.
    releasedMicros: closing === undefined ? null : sumOf("release") - capturedMicros,
  };
}

/** Behind short bars at the left, before those at the right, under long ones. */
function findRoom(bars: readonly ClockBar[], spanMs: number): Row["room"] {
  const from = Math.min(...bars.map((bar) => bar.from)) / spanMs;
  const to = Math.max(...bars.map((bar) => bar.to)) / spanMs;
  if (to <= 0.55) {
    return "after";
  }
  return from >= 0.45 ? "before" : "below";
}

/** Clocks of two machines differ: what is open reaches at least to the last that its server told. */
function lastKnownMs({ timeline, calls, entries }: Timed): number {
  return Math.max(
    timeline.created_ms,
    timeline.started_ms ?? 0,
    ...calls.map((call) => Math.max(call.started_ms, call.ended_ms ?? 0)),
    ...entries.map((entry) => entry.created_ms),
  );
}

function stageMs({ stages }: Timed, name: Dossier["stages"][number]["name"]): number {
  return stages.find((stage) => stage.name === name)?.ms ?? 0;
}
