import { OperatorError } from "../../main/operator-error.ts";
import type { Terminal } from "../terminal.ts";
import type { Server } from "./find-server.ts";
import { Interrupted } from "./interrupted.ts";
import type { PictureTarget } from "./picture-target.ts";
import { openProgressLine } from "./progress-line.ts";
import { savePictures } from "./save-pictures.ts";
import { ServerFault } from "./server-fault.ts";
import { waitForRecord } from "./wait-for-record.ts";

export interface FetchDrawing {
  readonly server: Server;
  readonly target: PictureTarget;
  readonly terminal: Terminal;
  /** Hands the drawing over, or names one that was handed over before. */
  readonly order: (signal: AbortSignal) => Promise<string>;
}

function explainInterruption(id: string | undefined, server: Server): string {
  return id === undefined
    ? `Stopped before the server had answered. If the request arrived, its picture is drawn all the same and is listed at ${server.url}/v1/generations.`
    : `Stopped waiting; the picture goes on being drawn. Get it with: limner get ${id}`;
}

/** Waits for a drawing, with a line that shows it, and saves its pictures. Ctrl-C ends the wait, never the drawing. */
export async function fetchDrawing({
  server,
  target,
  terminal,
  order,
}: FetchDrawing): Promise<void> {
  const stop = new AbortController();
  const stopListening = terminal.onStop(() => stop.abort());
  let id: string | undefined;
  try {
    const { signal } = stop;
    const record = await waitWithLine(terminal, async (show) => {
      id = await order(signal);
      show("waiting");
      return waitForRecord(server, id, { signal, onState: show });
    });
    if (record.error !== null) {
      throw new ServerFault(record.error.message, { code: record.error.code, status: 0 });
    }
    if (record.pictures.length === 0) {
      throw new OperatorError(`${id} ended as ${record.state}, without a picture.`);
    }
    if (record.understood) {
      terminal.note(`Understood: ${record.understood}`);
    }
    await savePictures(record, { server, target, terminal, signal, prompt: record.prompt ?? "" });
  } catch (error) {
    if (stop.signal.aborted) {
      throw new Interrupted(explainInterruption(id, server), { cause: error });
    }
    throw error;
  } finally {
    stopListening();
  }
}

async function waitWithLine<Result>(
  terminal: Terminal,
  run: (show: (state: string) => void) => Promise<Result>,
): Promise<Result> {
  using line = openProgressLine(terminal);
  return await run((state) => line.show(state));
}
