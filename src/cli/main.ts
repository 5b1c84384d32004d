import { CommanderError } from "commander";
import { Fault } from "../contract/fault.ts";
import { OperatorError } from "../main/operator-error.ts";
import { toOperatorError } from "../main/to-operator-error.ts";
import { createProgram } from "./create-program.ts";
import { Interrupted } from "./draw/interrupted.ts";
import { ServerFault } from "./draw/server-fault.ts";
import { createTerminal } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** Says what went wrong in plain lines and returns the exit code. */
function explain(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) {
    // Commander has said it already; asking for help is no error.
    return error.exitCode === 0 ? 0 : 2;
  }
  if (terminal.env["LIMNER_LOG_LEVEL"] === "debug" && error instanceof Error) {
    terminal.note(error.stack ?? error.message);
  }
  if (error instanceof UsageError) {
    terminal.note(error.message);
    return 2;
  }
  if (error instanceof Interrupted) {
    terminal.note(error.message);
    return 130;
  }
  for (const line of toLines(error)) {
    terminal.note(line);
  }
  return 1;
}

function toLines(error: unknown): readonly string[] {
  if (error instanceof OperatorError) {
    return error.lines;
  }
  if (error instanceof ServerFault) {
    return [`${error.message} (${error.code})`];
  }
  if (error instanceof Fault) {
    return [`${error.publicMessage} (${error.code})`];
  }
  const cause =
    error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : "";
  const message = error instanceof Error ? error.message : String(error);
  return [`Unexpected: ${message}${cause}. LIMNER_LOG_LEVEL=debug shows where.`];
}

/** Runs one command of `limner`; `bin/limner.js` calls it once Node is known to be new enough. */
export async function main(program: NodeJS.Process): Promise<void> {
  const terminal = createTerminal(program);
  let code = 0;
  try {
    const commands = createProgram(terminal, (isWell) => {
      code = isWell ? 0 : 1;
    });
    await commands.parseAsync(program.argv);
  } catch (error) {
    code = explain(toOperatorError(error), terminal);
  }
  // Set rather than exit, so that what was written to a pipe is not cut off.
  program.exitCode = code === 0 ? (program.exitCode ?? 0) : code;
}
