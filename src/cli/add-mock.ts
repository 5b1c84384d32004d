import type { Command } from "commander";
import type { MockCommandOptions } from "./mock-command.ts";
import type { Terminal } from "./terminal.ts";

const EXAMPLES = `
Examples:
  limner mock                                    a backend that always answers well
  limner mock --modes                            what it can do wrong
  limner mock --mode "slow 2s + markdown-url" --port 4400
  limner mock --idempotent --api-key sk-test --quiet

Told by the prompt: "a red kite [mock:status 503]". Counted at GET /mock/calls. See docs/mock.md.`;

/** The pretend backend. */
export function addMock(program: Command, terminal: Terminal): void {
  program
    .command("mock")
    .description(
      "run a pretend image backend that fails as it is told and counts what would be billed; Ctrl-C ends it at once",
    )
    .option("--mode <mode>", "what every request meets that nothing else is said for", "ok")
    .option("--modes", "print all modes, and end")
    .option("--host <address>", "where it listens", "127.0.0.1")
    .option("--port <number>", "0 takes any free port", "4343")
    .option("--api-key <key>", "answer 401 to requests without this key")
    .option("--idempotent", "the same Idempotency-Key gets the same answer, and is drawn once")
    .option("--quiet", "print no line for each request")
    .addHelpText("after", EXAMPLES)
    .action(async (options: MockCommandOptions) => {
      const { runMock } = await import("./mock-command.ts");
      await runMock(options, terminal);
    });
}
