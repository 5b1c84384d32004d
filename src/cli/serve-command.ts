import type { FlagValues } from "../main/config/environment-settings.ts";
import { readCommandConfig } from "./read-command-config.ts";
import type { Terminal } from "./terminal.ts";

/** Runs the server until it has drained. */
export async function runServe(flags: FlagValues, terminal: Terminal): Promise<void> {
  const { config, secrets, origins, warnings } = readCommandConfig(terminal, flags);
  for (const warning of warnings) {
    terminal.note(`Warning: ${warning}`);
  }
  const { serve } = await import("../main/serve.ts");
  await serve(config, secrets, {
    origins,
    say: (line) => terminal.note(line),
    isTerminal: terminal.notesToScreen,
    onStop: (listener) => terminal.onStop(listener),
    exit: (code) => terminal.end(code),
  });
}
