import type { Command } from "commander";
import type { CreateKeyOptions, KeysOptions, ListKeysOptions } from "./keys-command.ts";
import { addLimitFlags } from "./limit-flags.ts";
import type { Terminal } from "./terminal.ts";
import type { UpdateKeyOptions } from "./update-key-command.ts";

const EXAMPLES = {
  keys: `
Examples:
  limner keys create --name "web shop" --budget 25 --models gpt-image-2,gpt-image-2-vip --expires 30d
  limner keys list
  limner keys update key_0123456789abcdef --budget 50 --chat superset
  limner keys revoke key_0123456789abcdef`,
  create: `
Examples:
  limner keys create --name laptop
  KEY=$(limner keys create --name ci --budget 5 --expires 12h)
  limner keys create --models gpt-image-2 --json
  limner keys create --name "open webui" --chat superset
  limner keys create --account acc_0123456789abcdef --private --images-per-minute 5`,
  update: `
Examples:
  limner keys update key_0123456789abcdef --budget 50 --expires never
  limner keys update key_0123456789abcdef --models all --images-per-minute default
  limner keys update key_0123456789abcdef --chat documented
  limner keys update key_0123456789abcdef --disabled`,
  list: `
Examples:
  limner keys list
  limner keys list --data-dir /var/lib/limner --json`,
  revoke: `
Example:
  limner keys revoke key_0123456789abcdef`,
} as const;

const ID = ["<id>", "the key's id, as the list shows it"] as const;
const CHAT = [
  "--chat <auto|documented|superset>",
  "how chat answers to it look (auto: as the model and the caller's signs say)",
] as const;

/** Options that every command of these has. */
function common(command: Command, examples: string): Command {
  return command
    .option("--data-dir <folder>", "the data folder (LIMNER_DATA_DIR)")
    .option("--config <file>", "the configuration file (LIMNER_CONFIG)")
    .option("--json", "print JSON")
    .addHelpText("after", examples);
}

function addCreate(keys: Command, terminal: Terminal): void {
  const create = keys
    .command("create")
    .description("make an API key; it is shown once, on standard output")
    .option("--name <name>", "what it is for")
    .option("--account <id>", "whose it is (default: the first account)")
    .option("--budget <dollars>", "the most it may spend in all (default: no bound)")
    .option("--models <names>", "the models it may use, separated by commas (default: all)")
    .option("--expires <when>", "12h, 30d, 4w, or a day such as 2027-01-31 (default: never)")
    .option("--private", "it sees only what it made itself")
    .option("--webhook-url <url>", "where the ends of its generations are told")
    .option(...CHAT);
  common(addLimitFlags(create), EXAMPLES.create).action(async (options: CreateKeyOptions) => {
    const { runCreateKey } = await import("./keys-command.ts");
    await runCreateKey(options, terminal);
  });
}

function addUpdate(keys: Command, terminal: Terminal): void {
  const update = keys
    .command("update")
    .description("change what is named of a key; the rest stays")
    .argument(...ID)
    .option("--name <name>", "what it is for")
    .option("--budget <dollars|none>", "the most it may spend in all")
    .option("--models <names|all>", "the models it may use, separated by commas")
    .option("--expires <when|never>", "12h, 30d, 4w, or a day such as 2027-01-31")
    .option("--private", "it sees only what it made itself")
    .option("--no-private", "it sees what its account made")
    .option("--webhook-url <url|none>", "where the ends of its generations are told")
    .option(...CHAT)
    .option("--disabled", "take it out of use")
    .option("--no-disabled", "put it back into use");
  common(addLimitFlags(update), EXAMPLES.update).action(
    async (id: string, options: UpdateKeyOptions) => {
      const { runUpdateKey } = await import("./update-key-command.ts");
      await runUpdateKey(id, options, terminal);
    },
  );
}

/** The API keys. */
export function addKeys(program: Command, terminal: Terminal): void {
  const keys = program
    .command("keys")
    .description("API keys, straight from the data folder; a server may be running")
    .addHelpText("after", EXAMPLES.keys);
  addCreate(keys, terminal);
  common(
    keys
      .command("list")
      .description("show the keys of an account and what they have spent")
      .option("--account <id>", "whose keys (default: the first account)"),
    EXAMPLES.list,
  ).action(async (options: ListKeysOptions) => {
    const { runListKeys } = await import("./keys-command.ts");
    await runListKeys(options, terminal);
  });
  addUpdate(keys, terminal);
  common(
    keys
      .command("revoke")
      .description("take a key out of use for good")
      .argument(...ID),
    EXAMPLES.revoke,
  ).action(async (id: string, options: KeysOptions) => {
    const { runRevokeKey } = await import("./keys-command.ts");
    await runRevokeKey(id, options, terminal);
  });
}
