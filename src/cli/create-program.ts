import { Command } from "commander";
import type { FlagValues } from "../main/config/environment-settings.ts";
import { version } from "../main/version.ts";
import type { DrawOptions, OutputOptions } from "./draw/draw-command.ts";
import type { KeysOptions } from "./keys-command.ts";
import type { Terminal } from "./terminal.ts";
import { addBackup } from "./add-backup.ts";
import { addAccounts } from "./add-accounts.ts";
import { addUsage } from "./add-usage.ts";
import { addKeys } from "./add-keys.ts";
import { addMcp } from "./add-mcp.ts";
import { addMigrate } from "./add-migrate.ts";
import { addMock } from "./add-mock.ts";
import { addWebhooks } from "./add-webhooks.ts";

/** Told the exit code by commands that end well and still have bad news. */
type Verdict = (isWell: boolean) => void;

const EXAMPLES = {
  program: `
Examples:
  limner serve                                   a server at http://127.0.0.1:4242, pictures in ./data
  limner draw "a red kite over the sea"          a picture in this folder
  limner doctor                                  what is set, and whether all is well`,
  serve: `
Examples:
  limner serve
  limner serve --host 0.0.0.0 --port 8080 --data-dir /var/lib/limner
  LIMNER_LOG_LEVEL=debug limner serve --config ./limner.yaml
  limner serve --role worker                     one of many processes: docs/scale.md

Every setting stands in docs/config.md; "limner doctor" shows where each value comes from.`,
  draw: `
Examples:
  limner draw "a red kite over the sea" --size 1536x1024
  limner draw "a tea house in the rain, 16:9" -o tea.webp --seed 7
  limner draw "put the hat on the cat" --reference cat.png --reference hat.png -o cat-with-hat.png
  limner draw "four ideas for a logo" --n 4 --model gpt-image-2-vip
  limner draw "a paper boat" -o - | display`,
  get: `
Examples:
  limner get gen_0123456789abcdef
  limner get gen_0123456789abcdef -o kite.png --force`,
  signIn: `
Examples:
  limner sign-in
  limner sign-in --data-dir /var/lib/limner --port 8080`,
  ledger: `
Examples:
  limner ledger verify
  limner ledger verify --json`,
  doctor: `
Examples:
  limner doctor
  limner doctor --config /etc/limner.yaml --json`,
  version: `
Example:
  limner version`,
} as const;

const DATA_DIR = ["--data-dir <folder>", "the data folder (LIMNER_DATA_DIR)"] as const;
const CONFIG = ["--config <file>", "the configuration file (LIMNER_CONFIG)"] as const;
const HOST = ["--host <address>", "the address of the server (LIMNER_HOST)"] as const;
const PORT = ["--port <number>", "the port of the server (LIMNER_PORT)"] as const;
const ROLE = [
  "--role <role>",
  "all, api (answers callers) or worker (draws) (LIMNER_ROLE)",
] as const;
const JSON_OUTPUT = ["--json", "print JSON"] as const;

function addServe(program: Command, terminal: Terminal): void {
  program
    .command("serve")
    .description(
      "run the server; the first Ctrl-C or SIGTERM drains it, the second ends it at once",
    )
    .option(...HOST)
    .option(...PORT)
    .option(...DATA_DIR)
    .option(...CONFIG)
    .option(...ROLE)
    .addHelpText("after", EXAMPLES.serve)
    .action(async (options: FlagValues) => {
      const { runServe } = await import("./serve-command.ts");
      await runServe(options, terminal);
    });
}

function addOutputOptions(command: Command): Command {
  return command
    .option(
      "-o, --output <file>",
      "where the picture goes; - is standard output (default: named after the prompt)",
    )
    .option("--force", "overwrite files")
    .option(
      "--key <key>",
      "the API key (default: LIMNER_API_KEY, else first-keys.txt in the data folder)",
    )
    .option("--url <address>", "the server (default: LIMNER_URL, else LIMNER_HOST and LIMNER_PORT)")
    .option(...DATA_DIR);
}

function addDraw(program: Command, terminal: Terminal): void {
  const draw = program
    .command("draw")
    .description("have a running server draw, or change pictures, and save the result")
    .argument("<prompt>", "what to draw, or what to change")
    .option("--size <WxH>", "exactly these pixels, such as 1536x1024 (default: the prompt decides)")
    .option("--model <name>", "the model", "gpt-image-2")
    .option(
      "--reference <file|url>",
      "a picture to change or to draw from; may be given several times",
      collect,
    )
    .option("--seed <number>", "the same seed draws the same picture, where the engine can")
    .option("--format <format>", "png, jpeg or webp (default: by the name given with -o, else png)")
    .option("--n <count>", "how many pictures, 1 to 10", "1");
  addOutputOptions(draw)
    .addHelpText("after", EXAMPLES.draw)
    .action(async (prompt: string, options: DrawOptions) => {
      const { runDraw } = await import("./draw/draw-command.ts");
      await runDraw(prompt, options, terminal);
    });
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function addGet(program: Command, terminal: Terminal): void {
  const get = program
    .command("get")
    .description("wait for a picture that was ordered before, and save it")
    .argument("<id>", "the generation, such as gen_0123456789abcdef");
  addOutputOptions(get)
    .addHelpText("after", EXAMPLES.get)
    .action(async (id: string, options: OutputOptions) => {
      const { runGet } = await import("./draw/draw-command.ts");
      await runGet(id, options, terminal);
    });
}

function addSignIn(program: Command, terminal: Terminal): void {
  program
    .command("sign-in")
    .description("make a link that signs a browser in, once and within ten minutes")
    .option(...HOST)
    .option(...PORT)
    .option(...DATA_DIR)
    .option(...CONFIG)
    .addHelpText("after", EXAMPLES.signIn)
    .action(async (options: FlagValues) => {
      const { runSignIn } = await import("./sign-in-command.ts");
      await runSignIn(options, terminal);
    });
}

function addLedger(program: Command, terminal: Terminal, verdict: Verdict): void {
  program
    .command("ledger")
    .description("the money")
    .addHelpText("after", EXAMPLES.ledger)
    .command("verify")
    .description("prove that every amount adds up; exit code 1 if one does not")
    .option(...DATA_DIR)
    .option(...CONFIG)
    .option(...JSON_OUTPUT)
    .addHelpText("after", EXAMPLES.ledger)
    .action(async (options: KeysOptions) => {
      const { runVerifyLedger } = await import("./ledger-command.ts");
      verdict(await runVerifyLedger(options, terminal));
    });
}

function addDoctor(program: Command, terminal: Terminal, verdict: Verdict): void {
  program
    .command("doctor")
    .description(
      "show every value and where it came from, and examine what a start needs; exit code 1 if something fails",
    )
    .option(...HOST)
    .option(...PORT)
    .option(...DATA_DIR)
    .option(...CONFIG)
    .option(...JSON_OUTPUT)
    .addHelpText("after", EXAMPLES.doctor)
    .action(async (options: KeysOptions) => {
      const { runDoctor } = await import("./doctor-command.ts");
      verdict(await runDoctor(options, terminal));
    });
}

/** All commands. Each loads what it needs only when it is run, so that help and small commands start at once. */
export function createProgram(terminal: Terminal, verdict: Verdict): Command {
  const program = new Command("limner")
    .description("An image API that you own.")
    .version(version, "-V, --version")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.note(text.trimEnd()),
    })
    .showHelpAfterError("Add --help to see how it is written.")
    .addHelpText("after", EXAMPLES.program);
  addServe(program, terminal);
  addDraw(program, terminal);
  addGet(program, terminal);
  addMcp(program, terminal);
  addKeys(program, terminal);
  addSignIn(program, terminal);
  addLedger(program, terminal, verdict);
  addWebhooks(program, terminal);
  addAccounts(program, terminal);
  addUsage(program, terminal);
  addBackup(program, terminal, verdict);
  addMigrate(program, terminal, verdict);
  addMock(program, terminal);
  addDoctor(program, terminal, verdict);
  program
    .command("version")
    .description("print the version of Limner and of Node")
    .addHelpText("after", EXAMPLES.version)
    .action(() => terminal.print(`limner ${version}, Node ${terminal.nodeVersion}`));
  return program;
}
