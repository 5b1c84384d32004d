import type { Terminal } from "../terminal.ts";

export interface ProgressLine extends Disposable {
  show(state: string): void;
}

const SCREEN_EVERY_MS = 200;
const PIPE_EVERY_MS = 5000;
const CLEAR_LINE = "\r\u001B[2K";

/** Says how long it has been: one line that is written over on a screen, a line every few seconds elsewhere. */
export function openProgressLine(terminal: Terminal): ProgressLine {
  const startedAt = performance.now();
  let state = "sending";
  const describe = () => `${state}, ${Math.floor((performance.now() - startedAt) / 1000)} s`;
  const update = terminal.notesToScreen
    ? () => terminal.noteRaw(`${CLEAR_LINE}${describe()}`)
    : () => terminal.note(describe());
  const timer = setInterval(update, terminal.notesToScreen ? SCREEN_EVERY_MS : PIPE_EVERY_MS);
  return {
    show(next) {
      state = next;
    },
    [Symbol.dispose]() {
      clearInterval(timer);
      if (terminal.notesToScreen) {
        terminal.noteRaw(CLEAR_LINE);
      }
    },
  };
}
