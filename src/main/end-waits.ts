import type { Log } from "../contract/log.ts";
import { pause } from "../kit/pause.ts";
import { whileWanted } from "../kit/while-wanted.ts";
import type { Waits } from "./count-waits.ts";
import type { Presence } from "./open-presence.ts";

const LOOK_EVERY_MS = 250;

interface Ending {
  readonly waits: Waits;
  readonly presence: Pick<Presence, "stopDrawing" | "othersDraw">;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/**
 * Of a process that draws nothing any more: resolves when nobody waits here, nobody else draws what is waited for, or
 * `signal` fires. Never rejects.
 */
export async function endWaits({ waits, presence, log, signal }: Ending): Promise<void> {
  try {
    await whileWanted(presence.stopDrawing(), signal);
    while (waits.open > 0 && (await whileWanted(presence.othersDraw(), signal))) {
      await pause(LOOK_EVERY_MS, signal);
    }
  } catch (error) {
    // Whoever still waits is told where to ask later, as they are where nobody else draws.
    log.warn("waits-broken-off", { waiting: waits.open, error });
  }
}
