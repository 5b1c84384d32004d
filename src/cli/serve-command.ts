import type { FlagValues } from "../main/config/environment-settings.ts";
import { readCommandConfig } from "./read-command-config.ts";
import type { Terminal } from "./terminal.ts";

/** A terminal and npm both pass on the same Ctrl-C; what follows this closely is no second wish. */
const SAME_SIGNAL_MS = 500;

const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/** The first signal drains, the second ends at once. */
function listenForStop(
  terminal: Terminal,
  drainMs: number,
): { readonly drain: AbortSignal; readonly stopListening: () => void } {
  const drain = new AbortController();
  let firstAt: number | undefined;
  const stopListening = terminal.onStop((signal) => {
    const now = performance.now();
    if (firstAt === undefined) {
      firstAt = now;
      terminal.note(
        `Stopping: nothing new is admitted, and paid calls under way are waited for, at most ${drainMs / 1000} s. ` +
          "A second Ctrl-C ends at once; what is recorded is not lost.",
      );
      drain.abort();
    } else if (now - firstAt > SAME_SIGNAL_MS) {
      terminal.note("Ended at once. What was under way is taken up at the next start.");
      terminal.end(EXIT_CODES[signal]);
    }
  });
  return { drain: drain.signal, stopListening };
}

/** Runs the server until it has drained. */
export async function runServe(flags: FlagValues, terminal: Terminal): Promise<void> {
  const { config, secrets, warnings } = readCommandConfig(terminal, flags);
  for (const warning of warnings) {
    terminal.note(`Warning: ${warning}`);
  }
  const { serve } = await import("../main/serve.ts");
  const { drain, stopListening } = listenForStop(terminal, config.drainMs);
  try {
    await serve(config, secrets, { drain, say: terminal.note, isTerminal: terminal.notesToScreen });
  } finally {
    stopListening();
  }
}
