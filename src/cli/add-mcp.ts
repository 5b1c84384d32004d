import type { Command } from "commander";
import type { McpOptions } from "./mcp/mcp-command.ts";
import type { Terminal } from "./terminal.ts";

const EXAMPLES = `
Examples:
  limner mcp                                     the server that runs here, or one of its own
  limner mcp --data-dir ~/.limner                 one of its own, with pictures in that folder
  LIMNER_API_KEY=sk-… limner mcp --url https://pictures.example.com

In the settings of an agent: {"command": "npx", "args": ["limner", "mcp"]}. See docs/mcp.md.`;

export function addMcp(program: Command, terminal: Terminal): void {
  program
    .command("mcp")
    .description("let a coding agent draw: the Model Context Protocol on standard input and output")
    .option("--url <address>", "the server (default: LIMNER_URL, else the one that runs here)")
    .option(
      "--key <key>",
      "the API key (default: LIMNER_API_KEY, else first-keys.txt in the data folder)",
    )
    .option("--data-dir <folder>", "the data folder (LIMNER_DATA_DIR)")
    .option("--config <file>", "the configuration file (LIMNER_CONFIG)")
    .addHelpText("after", EXAMPLES)
    .action(async (options: McpOptions) => {
      const { runMcp } = await import("./mcp/mcp-command.ts");
      await runMcp(options, terminal, { input: process.stdin, output: process.stdout });
    });
}
