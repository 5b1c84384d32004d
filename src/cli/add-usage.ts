import type { Command } from "commander";
import type { Terminal } from "./terminal.ts";
import type { UsageOptions } from "./usage-command.ts";

const EXAMPLES = `
Examples:
  limner usage
  limner usage --by account --from 2027-01-01 --to 2027-01-31
  limner usage --by key --account acc_0123456789abcdef --json`;

export function addUsage(program: Command, terminal: Terminal): void {
  program
    .command("usage")
    .description("show what was drawn and what it cost; a server may be running")
    .option("--by <what>", "day (UTC), model, key or account", "day")
    .option("--from <day>", "the first day, such as 2027-01-01 (default: 30 days in all)")
    .option("--to <day>", "the last day, itself included (default: today)")
    .option("--account <id>", "of this account alone (default: of all)")
    .option("--data-dir <folder>", "the data folder (LIMNER_DATA_DIR)")
    .option("--config <file>", "the configuration file (LIMNER_CONFIG)")
    .option("--json", "print JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (options: UsageOptions) => {
      const { runUsage } = await import("./usage-command.ts");
      await runUsage(options, terminal);
    });
}
