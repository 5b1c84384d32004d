import type { FlagValues } from "../main/config/environment-settings.ts";
import { examine } from "../main/doctor/examine.ts";
import type { Finding } from "../main/doctor/finding.ts";
import { OperatorError } from "../main/operator-error.ts";
import { formatTable } from "./format-table.ts";
import { readCommandConfig } from "./read-command-config.ts";
import type { Terminal } from "./terminal.ts";

function readOrComplain(terminal: Terminal, options: FlagValues) {
  try {
    return readCommandConfig(terminal, options);
  } catch (error) {
    if (error instanceof OperatorError) {
      return error.lines.map((message): Finding => ({
        check: "configuration",
        result: "fail",
        message,
      }));
    }
    throw error;
  }
}

/** Shows every value with its source and examines what a start needs; true if nothing fails. */
export async function runDoctor(
  options: FlagValues & { readonly json?: boolean },
  terminal: Terminal,
): Promise<boolean> {
  const reading = readOrComplain(terminal, options);
  const isReadable = "config" in reading;
  const values = isReadable ? reading.origins : [];
  const findings = isReadable ? await examine(reading, terminal.nodeVersion) : reading;
  const isWell = findings.every(({ result }) => result !== "fail");
  if (options.json === true) {
    terminal.print(JSON.stringify({ well: isWell, findings, values }));
    return isWell;
  }
  const valueRows = values.map(({ name, value, source }) => [name, source, value]);
  const findingRows = findings.map(({ result, check, message }) => [result, check, message]);
  const lines = [
    ...(isReadable ? [...formatTable(["VALUE", "FROM", "IS"], valueRows), ""] : []),
    ...formatTable(["RESULT", "CHECK", "FOUND"], findingRows),
  ];
  for (const line of lines) {
    terminal.print(line);
  }
  return isWell;
}
