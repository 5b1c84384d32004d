import type { ChannelConfig } from "../../../src/main/config/config.ts";
import type { End, Mood } from "./moods.ts";

/** How a backend takes the wish for a size. */
export const HABITS = {
  obedient: "draws the sizes that it can, as asked",
  square: "draws 1024x1024 and nothing else, as its channel knows",
  ratios: "draws some ratios with about the pixels of 1024x1024",
  careless: "ignores the size that its channel promises",
} as const;

export type Habit = keyof typeof HABITS;

/** What a channel is told, and how its backend behaves, for a habit. */
export interface HabitSetup {
  readonly channel: Partial<ChannelConfig>;
  readonly mood: Mood;
}

/** A backend that listens, told what to do by the moods of the mock. */
export interface OpenRig extends AsyncDisposable {
  /** Of every channel that leads here. */
  readonly channel: Partial<ChannelConfig>;
  readonly apiKey?: string;
  /** For the next orders; with `times` for so many, and then as before. */
  setMood(mood: Mood, times?: number): void;
  /** How many requests that order pictures have come. */
  orders(): number;
  /** How many pictures were drawn, which a real backend would bill. */
  drawings(): number;
  /** The last picture, byte for byte as it was sent. */
  lastPicture(): Promise<Uint8Array>;
}

/** An engine before a backend of its own kind. */
export interface Rig {
  /** That of its engine, and more where an engine has several. */
  readonly name: string;
  readonly engine: string;
  /** Drawing costs nobody anything, so that what was drawn and lost is called unpaid. */
  readonly isFree?: boolean;
  /** How many pictures one order of the channel may ask for. */
  readonly countMax: number;
  /** Whether the obedient one draws each of the 37 sizes as it is. */
  readonly drawsEverySize: boolean;
  /** Moods that this backend cannot be in, and why. */
  readonly without: Readonly<Partial<Record<Mood, string>>>;
  /** Where a mood ends otherwise than usual, with the reason in a comment. */
  readonly otherwise: Readonly<Partial<Record<Mood, End>>>;
  readonly habits: Readonly<Record<Habit, HabitSetup>>;
  open(): Promise<OpenRig>;
}

/** The same reason for several moods. */
export function because(
  why: string,
  moods: readonly Mood[],
): Readonly<Partial<Record<Mood, string>>> {
  return Object.fromEntries(moods.map((mood) => [mood, why]));
}
