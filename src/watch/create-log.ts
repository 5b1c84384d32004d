import { pino, stdTimeFunctions } from "pino";

import type { Log } from "../contract/log.ts";
import { redactFields } from "./redact-fields.ts";
import { toHumanLine } from "./to-human-line.ts";

type LogLevel = "debug" | "info" | "warn" | "error" | "silent";

/** Takes whole lines, each with its line feed. */
export interface LogDestination {
  write(line: string): void;
}

export interface LogOptions {
  /** The least that is written; `silent` writes nothing. */
  readonly level: LogLevel;
  /** Standard output unless told. */
  readonly destination?: LogDestination;
  /** Lines for a person instead of JSON. */
  readonly pretty?: boolean;
}

/**
 * A log of one line for each event, redacted once more on the way. It never throws: a house that
 * cannot write its log goes on drawing.
 */
export function createLog({
  level,
  destination = openStandardOutput(),
  pretty = false,
}: LogOptions): Log {
  const target = pretty
    ? { write: (line: string) => destination.write(toHumanLine(line)) }
    : destination;
  const writer = pino(
    {
      level,
      base: null,
      messageKey: "event",
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    target,
  );

  const write =
    (severity: Exclude<LogLevel, "silent">): Log["info"] =>
    (event, fields = {}) => {
      if (!writer.isLevelEnabled(severity)) {
        return;
      }
      try {
        writer[severity](redactFields(fields), event);
      } catch {
        // The disk behind standard output may be full, or a field may have a getter that throws. There is nobody left to tell.
      }
    };

  return { debug: write("debug"), info: write("info"), warn: write("warn"), error: write("error") };
}

/** Written synchronously, so that the last line before a crash is there. */
function openStandardOutput(): LogDestination {
  const output = pino.destination({ fd: 1, sync: true });
  // Without a listener a reader of our output that went away would end the process.
  output.on("error", () => undefined);
  return output;
}
