import type { FlagValues } from "../main/config/environment-settings.ts";
import { readCommandConfig } from "./read-command-config.ts";
import type { Terminal } from "./terminal.ts";

/** Runs the server until it has drained. */
export async function runServe(flags: FlagValues, terminal: Terminal): Promise<void> {
  const { config, secrets, origins, warnings, place } = readCommandConfig(terminal, flags);
  for (const warning of warnings) {
    terminal.note(`Warning: ${warning}`);
  }
  const { webPlace } = await import("../main/web/web-place.ts");
  const hasPages = config.role !== "worker";
  if (hasPages && webPlace.clone !== undefined && !(await buildWebApp(webPlace.clone, terminal))) {
    return;
  }
  const { serve } = await import("../main/serve.ts");
  await serve(config, secrets, {
    origins,
    webFolder: webPlace.folder,
    say: (line) => terminal.note(line),
    isTerminal: terminal.notesToScreen,
    onStop: (listener) => {
      const forgetStop = terminal.onStop(listener);
      const forgetHangUp = terminal.onHangUp(({ screenIsGone }) => {
        if (screenIsGone) {
          listener();
        }
      });
      return () => {
        forgetStop();
        forgetHangUp();
      };
    },
    reload: {
      place,
      read: () => readCommandConfig(terminal, flags),
      onWish: (listener) =>
        terminal.onHangUp(({ screenIsGone }) => {
          if (!screenIsGone) {
            listener();
          }
        }),
    },
    exit: (code) => terminal.end(code),
  });
}

/** False if it was told to stop meanwhile. */
async function buildWebApp(clone: string, terminal: Terminal): Promise<boolean> {
  const { ensureWebApp } = await import("../main/web/ensure-web-app.ts");
  const stopping = new AbortController();
  const forget = terminal.onStop(() => stopping.abort());
  try {
    await ensureWebApp(clone, { say: (line) => terminal.note(line), signal: stopping.signal });
    return true;
  } catch (error) {
    if (stopping.signal.aborted) {
      return false;
    }
    throw error;
  } finally {
    forget();
  }
}
