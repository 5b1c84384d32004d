import type { Log } from "../../contract/log.ts";
import { createLog } from "../../watch/create-log.ts";
import type { LogLevel } from "../config/config.ts";

/** A log for programs whose standard output belongs to a protocol. */
export function createErrorLog(level: LogLevel, write: (text: string) => void): Log {
  return createLog({ level, destination: { write }, pretty: true });
}
