import type { Command } from "commander";
import type { Terminal } from "./terminal.ts";
import type { WebhookSecretOptions } from "./webhooks-command.ts";

const EXAMPLES = `
Examples:
  limner webhooks secret
  limner webhooks secret --rotate
  limner webhooks secret --account acc_0123456789abcdef --json`;

/** The commands about webhooks. */
export function addWebhooks(program: Command, terminal: Terminal): void {
  program
    .command("webhooks")
    .description("messages that tell the ends of generations")
    .addHelpText("after", EXAMPLES)
    .command("secret")
    .description("show what signs the webhooks of an account; a server may be running")
    .option("--account <id>", "the account (default: the first one)")
    .option("--rotate", "make a new secret; the one before it stays valid until the next rotation")
    .option("--data-dir <folder>", "the data folder (LIMNER_DATA_DIR)")
    .option("--config <file>", "the configuration file (LIMNER_CONFIG)")
    .option("--json", "print JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (options: WebhookSecretOptions) => {
      const { runWebhookSecret } = await import("./webhooks-command.ts");
      await runWebhookSecret(options, terminal);
    });
}
