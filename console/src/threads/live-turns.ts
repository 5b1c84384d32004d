import type { Progress } from "limner/client";
import { useSyncExternalStore } from "react";

/** What is known of a turn only while this page is open. */
export interface LiveTurn {
  readonly progress: Progress | null;
  /** When this page first heard of a stage, by its name, in Unix milliseconds. */
  readonly marks: Readonly<Record<string, number>>;
  /** Blob addresses of the newest coarse pictures, by their order. */
  readonly previews: readonly (string | undefined)[];
  /** Blob addresses of pictures that came as base64; by address they are in the record. */
  readonly decoded: readonly string[];
  /** Unix milliseconds, while the server asks to wait. */
  readonly retryAt: number | null;
  /** The connection is lost; it is looked for again and again. */
  readonly offline: boolean;
  /** It is to end as soon as it is known what it is. */
  readonly canceling: boolean;
  /** It landed while this page looked on. */
  readonly landed: boolean;
}

const NOTHING: LiveTurn = {
  progress: null,
  marks: {},
  previews: [],
  decoded: [],
  retryAt: null,
  offline: false,
  canceling: false,
  landed: false,
};

const turns = new Map<string, LiveTurn>();
const listeners = new Set<() => void>();

function liveTurn(id: string): LiveTurn {
  return turns.get(id) ?? NOTHING;
}

export function useLiveTurn(id: string): LiveTurn {
  return useSyncExternalStore(subscribe, () => liveTurn(id));
}

export function changeLiveTurn(id: string, change: Partial<LiveTurn>): void {
  turns.set(id, { ...liveTurn(id), ...change });
  listeners.forEach((listener) => listener());
}

/** Notes when a stage was first heard of. */
export function markStage(id: string, stage: string): void {
  const { marks } = liveTurn(id);
  if (marks[stage] === undefined) {
    changeLiveTurn(id, { marks: { ...marks, [stage]: Date.now() } });
  }
}

/** Shows a coarse picture; the one before it is let go. */
export function showPreview(id: string, order: number, blob: Blob): void {
  const { previews } = liveTurn(id);
  const before = previews[order];
  const next = [...previews];
  next[order] = URL.createObjectURL(blob);
  changeLiveTurn(id, { previews: next });
  if (before !== undefined) {
    URL.revokeObjectURL(before);
  }
}

/** Lets go of the coarse pictures, which the real one has replaced. */
export function endPreviews(id: string): void {
  const { previews } = liveTurn(id);
  previews.forEach((address) => address !== undefined && URL.revokeObjectURL(address));
  changeLiveTurn(id, { previews: [], progress: null });
}

/** The turn is gone, and all that was shown of it. */
export function forgetLiveTurn(id: string): void {
  const { previews, decoded } = liveTurn(id);
  [...previews, ...decoded].forEach(
    (address) => address !== undefined && URL.revokeObjectURL(address),
  );
  turns.delete(id);
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
