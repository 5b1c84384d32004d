import type { Process } from "./use-processes.ts";

/** What all processes come to. */
export interface Fleet {
  readonly alive: number;
  /** What the one that answers knows by itself is not all that is to be known, since others draw, or did, or will. */
  readonly isMany: boolean;
  /** Generations that the living draw. */
  readonly drawing: number;
  /** Nobody who could draw is alive, so that what is accepted waits. */
  readonly nobodyDraws: boolean;
  /** Of the living, each once; more than one while an upgrade is under way. */
  readonly versions: readonly string[];
  /** The only process there is does everything. */
  readonly isAlone: boolean;
}

export function readFleet(
  processes: readonly Pick<Process, "alive" | "role" | "running" | "version">[],
): Fleet {
  const living = processes.filter(({ alive }) => alive);
  const versions = new Set(living.map(({ version }) => version).filter((text) => text !== ""));
  return {
    alive: living.length,
    isMany: processes.length > 1 || living[0]?.role === "api",
    drawing: living.reduce((sum, { running }) => sum + running, 0),
    nobodyDraws: !living.some(({ role }) => role !== "api"),
    versions: [...versions].toSorted(),
    isAlone: processes.length === 1 && living[0]?.role === "all",
  };
}
